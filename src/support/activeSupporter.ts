import type { Hand } from '../acts/hand';
import type { Side } from '../procedures/category';
import { SUPPORTER_OF } from './side';
import { SupporterRow } from '../cases/supporter.row';

/** Who supports a side of the case in hand now, if anybody does. */
export async function activeSupporter(hand: Hand, side: Side): Promise<SupporterRow | null> {
  const grants = (await hand.grants()).active(SUPPORTER_OF[side]).map(({ id }) => id);
  const rows = await hand.tx.findBy(SupporterRow, { caseId: hand.theCase.id, side });
  return rows.find(({ grantId }) => grants.includes(grantId)) ?? null;
}
