import type { Hand } from '../acts/hand';
import type { NewNotice } from '../acts/notice.row';
import { PartyRow } from './party.row';

/** Writes the same to both parties; to the respondent only once they are informed. */
export async function tellParties(hand: Hand, notice: Omit<NewNotice, 'topic'>): Promise<void> {
  const parties = await hand.tx.findBy(PartyRow, { caseId: hand.theCase.id });
  for (const { capacity, personId, since } of parties)
    // Who does not complain learns that it is concluded, and no more (A.12, A.19)
    if (capacity !== 'AGGRIEVED' && personId !== null && since !== null)
      await hand.notify(personId, { ...notice, topic: 'PROCEEDINGS' });
}
