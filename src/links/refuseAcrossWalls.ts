import type { Hand } from '../acts/hand';
import { PartyRow } from '../cases/party.row';
import { WitnessRow } from '../cases/witness.row';
import { Refused } from '../errors';
import { wallAcross } from '../policy/walls';
import type { Capacity } from '../procedures/capacity';

/** What each has in a case now and ever had: also who is a party or a witness and has not been told. */
async function partsIn(hand: Hand): Promise<ReadonlyMap<string, { now: Capacity[]; ever: Capacity[] }>> {
  const parts = new Map<string, { now: Capacity[]; ever: Capacity[] }>();
  const of = (personId: string) => {
    const theirs = parts.get(personId) ?? { now: [], ever: [] };
    parts.set(personId, theirs);
    return theirs;
  };
  const here = { caseId: hand.theCase.id };
  const [parties, witnesses] = [await hand.tx.findBy(PartyRow, here), await hand.tx.findBy(WitnessRow, here)];
  const involved = [...parties, ...witnesses.map(({ personId }) => ({ personId, capacity: 'WITNESS' as const }))];
  for (const { personId, capacity } of involved)
    if (personId !== null) for (const one of Object.values(of(personId))) one.push(capacity);
  const grants = await hand.grants();
  for (const { personId, capacity } of grants.active()) of(personId).now.push(capacity);
  for (const personId of grants.people()) of(personId).ever.push(...grants.all(personId).map((one) => one.capacity));
  return parts;
}

/** Two cases in which somebody has parts that a wall keeps apart are not linked until one of these is given up; whose and which is not said. */
export async function refuseAcrossWalls(hand: Hand, there: Hand, counter: boolean): Promise<void> {
  const [here, other] = [await partsIn(hand), await partsIn(there)];
  for (const [personId, { now, ever }] of here) {
    const across = other.get(personId);
    if (!across) continue;
    // What somebody is in both goes together with the rest in each: the Acting Head of Welfare may support one side (B.12)
    const between =
      now.some((one) => !across.now.includes(one) && wallAcross(one, across.now, across.ever, counter)) ||
      across.now.some((one) => !now.includes(one) && wallAcross(one, now, ever, counter));
    if (between)
      throw Refused.because(
        'NOT_NOW',
        'This is not possible now. Somebody may have parts in the two that do not go together.',
        hand.clause,
        ['input', 'otherCaseId'],
      );
  }
}
