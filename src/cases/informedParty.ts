import type { Hand } from '../acts/hand';
import { Refused } from '../errors';
import type { Side } from '../procedures/category';
import { PartyRow } from './party.row';

interface Knowing {
  readonly personId: string;
  readonly capacity: PartyRow['capacity'];
}

interface Informed extends Knowing {
  readonly capacity: Side;
}

const isSide = (party: Knowing): party is Informed => party.capacity !== 'AGGRIEVED';

/** One of the two sides, who knows of the case; a respondent who is not informed cannot be shown anything (A.13). */
export async function sideNamed(hand: Hand, partyId: string): Promise<Informed> {
  const party = await partyNamed(hand, partyId);
  // Who does not complain is shown nothing of the proceedings (A.12, B.28)
  if (!isSide(party)) throw noSuchParty();
  return party;
}

/** The person behind a side of the case in hand. */
export const informedParty = async (hand: Hand, partyId: string): Promise<string> =>
  (await sideNamed(hand, partyId)).personId;

/** A side, or whoever was harmed and does not complain, once they know of the case. */
export async function partyNamed(hand: Hand, partyId: string): Promise<Knowing> {
  const party = await hand.tx.findOneBy(PartyRow, { id: partyId, caseId: hand.theCase.id });
  if (!party) throw noSuchParty();
  const { personId, since } = party;
  if (personId === null || since === null)
    throw Refused.because(
      'NOT_YET',
      party.capacity === 'AGGRIEVED' ? 'First: the person is approached.' : 'First: the respondent is informed.',
      hand.clause,
      ['input', 'partyId'],
    );
  return { personId, capacity: party.capacity };
}

const noSuchParty = () =>
  Refused.because('NOT_FOUND', 'There is no such party in this case.', null, ['input', 'partyId']);
