import type { Hand } from '../acts/hand';
import { ActionRow } from './action.row';

/** Lets somebody see the actions they carry out until the last of them is no longer monitored; after that nothing (rule 10). */
export async function letImplement(hand: Hand, implementerId: string): Promise<void> {
  const theirs = await hand.tx.findBy(ActionRow, { caseId: hand.theCase.id, implementerId });
  const untilAt = theirs
    .map(({ endsAt }) => endsAt)
    .sort()
    .at(-1)!;
  const grants = await hand.grants();
  const held = grants.active('IMPLEMENTER').filter(({ personId }) => personId === implementerId);
  const [mine] = held.filter(({ clause }) => clause === hand.clause);
  if (mine) return grants.lasts(mine, untilAt);
  // What else they carry out here, such as an interim measure, they see by the same capacity: the longer of the two counts
  const until = [untilAt, ...held.flatMap((grant) => grant.untilAt ?? [])].sort().at(-1)!;
  for (const grant of held) await grants.end(grant, 'carries out an action as well');
  await grants.give({
    personId: implementerId,
    capacity: 'IMPLEMENTER',
    clause: hand.clause,
    reason: 'carries out an action after the outcome',
    untilAt: until,
  });
}
