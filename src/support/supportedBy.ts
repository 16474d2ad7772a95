import type { Hand } from '../acts/hand';
import { partyOfSide } from '../cases/ofSide';
import { SupporterRow } from '../cases/supporter.row';

/** Whom somebody supports. */
export async function supportedBy(hand: Hand, supporterId: string): Promise<string> {
  const { side } = await hand.tx.findOneByOrFail(SupporterRow, { id: supporterId });
  const party = await partyOfSide(hand, side);
  if (!party || party.personId === null) throw new Error('a side that is nobody yet is supported');
  return party.personId;
}
