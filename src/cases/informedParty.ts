import type { Hand } from '../acts/hand';
import { Refused } from '../errors';
import { PartyRow } from './party.row';

/** The person behind a party of the case in hand; a respondent who is not informed cannot be shown anything (A.13). */
export async function informedParty(hand: Hand, partyId: string): Promise<string> {
  const party = await hand.tx.findOneBy(PartyRow, { id: partyId, caseId: hand.theCase.id });
  if (!party) throw Refused.because('NOT_FOUND', 'There is no such party in this case.', null, ['input', 'partyId']);
  if (party.personId === null || party.since === null)
    throw Refused.because('NOT_YET', 'First: the respondent is informed.', hand.clause, ['input', 'partyId']);
  return party.personId;
}
