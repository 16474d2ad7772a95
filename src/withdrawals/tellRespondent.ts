import type { Hand } from '../acts/hand';
import { PartyRow } from '../cases/party.row';

/** Writes to the respondent, once they know of the case. */
export async function tellRespondent(hand: Hand, kind: string, text: string): Promise<void> {
  if (!hand.holds('RESPONDENT_INFORMED')) return;
  const side = { caseId: hand.theCase.id, capacity: 'RESPONDENT' } as const;
  const { personId } = await hand.tx.findOneByOrFail(PartyRow, side);
  await hand.notify(personId!, { topic: 'PROCEEDINGS', kind, text });
}
