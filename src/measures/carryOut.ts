import type { Hand } from '../acts/hand';
import { HANDLING_CAPACITIES } from '../procedures/capacity';
import { InterimMeasureRow } from '../cases/interimMeasure.row';

/** Lets somebody see the measures they carry out, for as long as any of them lasts; whoever handles the case sees them anyway. */
export async function letCarryOut(hand: Hand, ownerId: string): Promise<void> {
  const { tx, theCase, clause, now } = hand;
  const grants = await hand.grants();
  if (grants.active().some((one) => one.personId === ownerId && HANDLING_CAPACITIES.includes(one.capacity))) return;
  const theirs = await tx.findBy(InterimMeasureRow, { caseId: theCase.id, ownerId });
  const lasting = theirs.filter(({ endedAt, endsAt }) => endedAt === null && (endsAt === null || endsAt > now));
  const ends = lasting.map(({ endsAt }) => endsAt);
  const until = ends.includes(null) ? null : ends.reduce((last, at) => (at! > (last ?? '') ? at : last), null);
  const given = grants.active('IMPLEMENTER').filter((one) => one.personId === ownerId);
  // A grant under another clause than any of theirs is for something else that they carry out
  const isForElse = (grant: { clause: string }) => theirs.every((one) => one.clause !== grant.clause);
  if (given.some((one) => isForElse(one) || (ends.length > 0 && one.untilAt === until))) return;
  for (const grant of given)
    await grants.end(grant, ends.length > 0 ? 'another last day' : 'nothing left to carry out');
  if (ends.length === 0) return;
  const reason = 'carries out an interim measure';
  await grants.give({ personId: ownerId, capacity: 'IMPLEMENTER', clause, reason, ...(until && { untilAt: until }) });
}
