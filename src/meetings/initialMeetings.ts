import { In, IsNull } from 'typeorm';
import type { Hand } from '../acts/hand';
import { MediationRow } from '../cases/mediation.row';
import { InvitationRow } from './invitation.row';
import { MeetingRow } from './meeting.row';

/** Once each party has been met, the mediation has begun and its time counts (A.6, B.11). */
export async function noteInitialMeetings(hand: Hand, meetingId: string): Promise<void> {
  const { tx, now } = hand;
  const { mediationId } = await tx.findOneByOrFail(MeetingRow, { id: meetingId });
  if (mediationId === null || (await tx.countBy(MediationRow, { id: mediationId, beganAt: IsNull() })) === 0) return;
  const held = await tx.findBy(MeetingRow, { mediationId, status: 'HELD' });
  const attended = await tx.findBy(InvitationRow, { meetingId: In(held.map(({ id }) => id)) });
  const met = new Set(attended.map(({ capacity }) => capacity));
  if (!met.has('COMPLAINANT') || !met.has('RESPONDENT')) return;
  await tx.update(MediationRow, { id: mediationId }, { beganAt: now });
  hand.happened('MEDIATION_BEGUN', mediationId);
}
