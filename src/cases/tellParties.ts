import type { Hand } from '../acts/hand';
import type { NewNotice } from '../acts/notice.row';
import { PartyRow } from './party.row';

/** Writes the same to both parties; to the respondent only once they are informed. */
export async function tellParties(hand: Hand, notice: Omit<NewNotice, 'topic'>): Promise<void> {
  const parties = await hand.tx.findBy(PartyRow, { caseId: hand.theCase.id });
  for (const { personId, since } of parties)
    if (personId !== null && since !== null) await hand.notify(personId, { ...notice, topic: 'PROCEEDINGS' });
}
