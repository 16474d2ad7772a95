import type { Hand } from '../acts/hand';
import { PartyRow } from '../cases/party.row';
import { SupporterRow } from '../cases/supporter.row';

/** Whom somebody supports. */
export async function supportedBy(hand: Hand, supporterId: string): Promise<string> {
  const { caseId, side } = await hand.tx.findOneByOrFail(SupporterRow, { id: supporterId });
  const { personId } = await hand.tx.findOneByOrFail(PartyRow, { caseId, capacity: side });
  if (personId === null) throw new Error('a side that is nobody yet is supported');
  return personId;
}
