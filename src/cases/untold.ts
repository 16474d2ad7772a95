import type { Hand } from '../acts/hand';
import { PARTY_CAPACITIES } from '../procedures/capacity';
import { isPartyOfLinked } from './linkedCases';
import { PartyRow } from './party.row';
import { WitnessRow } from './witness.row';

/** Whether somebody is said to be the respondent or a witness of the case in hand, or a party or witness of one linked to it, and has not been told here. */
export async function isUntold(hand: Hand, personId: string): Promise<boolean> {
  const here = { caseId: hand.theCase.id, personId };
  const involved = (await hand.tx.countBy(PartyRow, here)) + (await hand.tx.countBy(WitnessRow, here)) > 0;
  const told = (await hand.grants())
    .active()
    .some((grant) => grant.personId === personId && PARTY_CAPACITIES.includes(grant.capacity));
  // Of a linked case they are told nothing here, whether they know of it or not
  return !told && (involved || (await isPartyOfLinked(hand, personId)));
}
