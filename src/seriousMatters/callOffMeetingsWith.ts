import type { Hand } from '../acts/hand';

interface Invited {
  readonly id: string;
  readonly meetingId: string;
  readonly others: number;
}

/** Meetings to come with somebody who should not have been invited do not take place; with other witnesses they do, without them. */
export async function callOffMeetingsWith(hand: Hand, personId: string): Promise<void> {
  const invited = await hand.tx.query<Invited[]>(
    `SELECT i.id, i.meetingId, (SELECT COUNT(*) FROM invitations o WHERE o.meetingId = i.meetingId AND o.capacity = 'WITNESS' AND o.id <> i.id) AS others
     FROM invitations i JOIN meetings m ON m.id = i.meetingId WHERE i.caseId = ? AND i.personId = ? AND m.status = 'ARRANGED'`,
    [hand.theCase.id, personId],
  );
  for (const { id, meetingId, others } of invited)
    if (others > 0) await hand.tx.query('DELETE FROM invitations WHERE id = ?', [id]);
    else {
      const why = 'It does not take place.';
      await hand.tx.query(`UPDATE meetings SET status = 'CANCELLED', cancelReason = ? WHERE id = ?`, [why, meetingId]);
      hand.happened('MEETING_CANCELLED', meetingId);
    }
}
