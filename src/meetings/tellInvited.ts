import { Not } from 'typeorm';
import type { Hand } from '../acts/hand';
import { CompanionRow } from './companion.row';
import type { NewNotice } from '../acts/notice.row';
import { InvitationRow } from './invitation.row';
import { type MeetingKind, MeetingRow } from './meeting.row';

/** Writes to everybody who is to come to a meeting, but whoever holds it. */
export async function tellInvited(hand: Hand, meetingId: string, kind: string, text: string): Promise<void> {
  const invited = await hand.tx.findBy(InvitationRow, { meetingId, personId: Not(hand.actorId) });
  const companions = await hand.tx.findBy(CompanionRow, { meetingId, status: 'UNDERTAKEN' });
  const people = new Set([
    ...invited.map(({ personId }) => personId),
    ...companions.flatMap(({ personId }) => personId ?? []),
  ]);
  const meeting = await hand.tx.findOneByOrFail(MeetingRow, { id: meetingId });
  for (const personId of people) await hand.notify(personId, { ...noticeOf(meeting.kind, kind), text });
}

/** What a notice about a meeting counts as: one about a mediation is for its recipient alone (A.7). */
export const noticeOf = (meeting: MeetingKind, kind: string): Pick<NewNotice, 'topic' | 'kind'> =>
  meeting === 'MEDIATION' ? { topic: 'MEDIATION', kind: `MEDIATION_MEETING_${kind}` } : { topic: 'MEETING', kind };
