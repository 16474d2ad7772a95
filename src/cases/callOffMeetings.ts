import type { Hand } from '../acts/hand';
import type { NewNotice } from '../acts/notice.row';
import type { Clause } from '../procedures/procedure';

interface CalledOff {
  readonly why: string;
  /** As what it is told, and to whom it is not: who knows of it otherwise. */
  readonly as: Pick<NewNotice, 'topic' | 'kind'>;
  readonly clause: Clause;
  readonly butNot: readonly (string | null)[];
}

/** Cancels meetings that do not take place any more, and tells everybody who was to come, once each. */
export async function callOffMeetings(
  hand: Hand,
  meetings: readonly { readonly id: string }[],
  { why, as, clause, butNot }: CalledOff,
): Promise<void> {
  const { tx } = hand;
  const coming = new Set<string>();
  for (const { id } of meetings) {
    await tx.query(`UPDATE meetings SET status = 'CANCELLED', cancelReason = ? WHERE id = ?`, [why, id]);
    const invited = await tx.query<{ personId: string }[]>(
      `SELECT personId FROM invitations WHERE meetingId = ?
        UNION SELECT personId FROM companions WHERE meetingId = ? AND status = 'UNDERTAKEN' AND personId IS NOT NULL`,
      [id, id],
    );
    for (const { personId } of invited) if (!butNot.includes(personId)) coming.add(personId);
    hand.happened('MEETING_CANCELLED', id, clause);
  }
  const text = 'A meeting you were invited to has been cancelled. The reason is in the case.';
  for (const personId of coming) await hand.notify(personId, { ...as, text, clause });
}
