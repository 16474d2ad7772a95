import type { Hand } from '../acts/hand';
import { sideOf } from '../cases/ofSide';
import { PartyRow } from '../cases/party.row';
import { Refused } from '../errors';
import { PersonRow } from '../people/person.row';
import type { Side } from '../procedures/category';

export interface SupportedParty {
  readonly personId: string;
  readonly side: Side;
  readonly isStudent: boolean;
}

/** The party an input names, who is supported once they know of the case: a respondent once informed (B.12). */
export async function supportedParty(hand: Hand, partyId: string): Promise<SupportedParty> {
  const at = ['input', 'partyId'];
  const party = await hand.tx.findOneBy(PartyRow, { id: partyId, caseId: hand.theCase.id });
  if (!party) throw Refused.because('NOT_FOUND', 'There is no such party in this case.', null, at);
  const { personId, since } = party;
  const side = sideOf(party.capacity);
  if (personId === null || since === null)
    throw side === 'COMPLAINANT'
      ? Refused.because('NOT_YET', 'First: the person is approached.', 'B.30', at)
      : Refused.because('NOT_YET', 'First: the respondent is informed.', 'B.12', at);
  const { category } = await hand.tx.findOneByOrFail(PersonRow, { id: personId });
  return { personId, side, isStudent: category === 'STUDENT' };
}
