import { IsNull } from 'typeorm';
import type { Hand } from '../acts/hand';
import { callOffMeetings } from '../cases/callOffMeetings';
import { concludeMediationWithCase } from '../cases/concludeMediation';
import { SupportShareRow } from '../cases/supportShare.row';

/** Ends what only somebody who complains takes part in: a mediation, meetings to come, drafts and a complaint they shared. */
export async function endWhatWasTheirs(hand: Hand): Promise<void> {
  // Neither party is told by it who did what
  await concludeMediationWithCase(hand, 'It ended before anything was agreed.');
  await cancelMeetings(hand);
  await endDrafts(hand);
  await endShares(hand);
}

/** Whoever accompanies them learns that the meeting does not take place, and no more. */
async function cancelMeetings(hand: Hand): Promise<void> {
  const { tx, theCase, actorId } = hand;
  const coming = await tx.query<{ id: string }[]>(
    `SELECT m.id FROM meetings m JOIN invitations i ON i.meetingId = m.id
      WHERE m.caseId = ? AND m.status = 'ARRANGED' AND m.kind <> 'MEDIATION' AND i.personId = ? ORDER BY m.id`,
    [theCase.id, actorId],
  );
  await callOffMeetings(hand, coming, {
    why: 'It does not take place.',
    as: { topic: 'MEETING', kind: 'CANCELLED' },
    // Its clause does not tell of the withdrawal either
    clause: hand.clauseOf('cancelMeeting'),
    butNot: [actorId],
  });
}

/** A draft of the report is checked with the parties alone (A.20f). */
async function endDrafts(hand: Hand): Promise<void> {
  const { tx, theCase, actorId, now } = hand;
  const shared = await tx.query<{ id: string; sectionId: string }[]>(
    `SELECT h.id, h.sectionId FROM section_shares h JOIN report_sections x ON x.id = h.sectionId
      WHERE x.caseId = ? AND h.personId = ? AND h.endedAt IS NULL ORDER BY h.id`,
    [theCase.id, actorId],
  );
  for (const { id, sectionId } of shared) {
    await tx.query('UPDATE section_shares SET endedAt = ? WHERE id = ?', [now, id]);
    hand.happened('SECTION_SHARING_CHANGED', sectionId);
  }
}

/** Who supports them sees the complaint only as long as they share it as the complainant. */
async function endShares(hand: Hand): Promise<void> {
  const { tx, theCase, now } = hand;
  const open = { caseId: theCase.id, what: 'COMPLAINT', endedAt: IsNull() } as const;
  for (const { id, supporterId } of await tx.findBy(SupportShareRow, open)) {
    await tx.update(SupportShareRow, { id }, { endedAt: now });
    hand.happened('SHARED_WITH_SUPPORTER', supporterId);
  }
}
