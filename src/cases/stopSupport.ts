import { IsNull } from 'typeorm';
import type { Hand } from '../acts/hand';
import { SupportMeetingRow } from './supportMeeting.row';
import { SupportShareRow } from './supportShare.row';
import type { SupporterRow } from './supporter.row';

/** Ends somebody's support: their sight, what was shared with them, and the meetings still to come. */
export async function stopSupport(hand: Hand, { id: supporterId, grantId }: SupporterRow, why: string): Promise<void> {
  const { tx, now } = hand;
  const grants = await hand.grants();
  const grant = grants.active().find(({ id }) => id === grantId);
  if (grant) await grants.end(grant, why);
  await tx.update(SupportShareRow, { supporterId, endedAt: IsNull() }, { endedAt: now });
  const coming = await tx.findBy(SupportMeetingRow, { supporterId, status: 'ARRANGED' });
  for (const { id } of coming) {
    await tx.update(SupportMeetingRow, { id }, { status: 'CANCELLED', cancelReason: 'The support has ended.' });
    hand.happened('SUPPORT_MEETING_CANCELLED', id);
  }
  hand.happened('SUPPORT_ENDED', supporterId);
}
