import type { Hand } from '../acts/hand';
import { callOffMeetings } from './callOffMeetings';

/** Nothing is enquired into once the case in hand is concluded: meetings still to come do not take place (A.13, B.18). */
export async function callOffWhatIsToCome(hand: Hand): Promise<void> {
  const { tx, theCase, actorId, now } = hand;
  const coming = await tx.query<{ id: string }[]>(
    `SELECT id FROM meetings WHERE caseId = ? AND status = 'ARRANGED' AND kind <> 'MEDIATION' AND startsAt > ? ORDER BY startsAt, id`,
    [theCase.id, now],
  );
  if (coming.length === 0) return;
  await callOffMeetings(hand, coming, {
    why: 'The case is concluded.',
    as: { topic: 'MEETING', kind: 'CANCELLED' },
    clause: hand.clauseOf('cancelMeeting'),
    butNot: [actorId],
  });
}
