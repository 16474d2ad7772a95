import type { Hand } from '../acts/hand';
import { Refused } from '../errors';
import { endsWithClosing } from '../procedures/closing';
import { callOffWhatIsToCome } from './callOffWhatIsToCome';
import { ClosingRow } from './closing.row';
import { endMeasuresWithCase } from './endMeasuresWithCase';
import { concludeMediationWithCase } from './concludeMediation';
import { letPartiesKeep } from './letPartiesKeep';
import { refuseWhileAppealed } from './openAppeals';
import { standingLetter } from './standingLetter';
import { tellOthers } from './tellOthers';
import { tellParties } from './tellParties';

/**
 * Closes the case in hand (rule 10): whose part was the proceedings loses sight at once, a party keeps what they were given
 * until their windows have passed, who handles it until retention ends. Answers the id of the closing.
 */
export async function close(hand: Hand, reason: string): Promise<string> {
  await refuseWhileAppealed(hand);
  await refuseWithoutLetter(hand);
  if (hand.theCase.concludedAt === null) {
    hand.conclude();
    await callOffWhatIsToCome(hand);
    await tellOthers(hand);
  }
  const { tx, theCase, actorId, now } = hand;
  const id = hand.newId('closing');
  const reopened = { reopenReason: null, reopenedById: null, reopenedAt: null };
  const closed = { stage: theCase.stage, reason, closedById: actorId, closedAt: now };
  await tx.insert(ClosingRow, { id, caseId: theCase.id, ...closed, ...reopened });
  await tellParties(hand, {
    kind: 'CLOSED',
    text: 'The case is closed. What you were given stays with you for a while.',
  });
  await concludeMediationWithCase(hand);
  await endMeasuresWithCase(hand);
  hand.reach('CLOSED');
  hand.happened('CASE_CLOSED', id);
  const grants = await hand.grants();
  for (const grant of grants.active().filter(({ capacity }) => endsWithClosing(capacity)))
    await grants.end(grant, 'the case was closed');
  await letPartiesKeep(hand);
  return id;
}

/** A student whose complaint was decided can go on to the OIA only with the letter: no case is closed without it (A.22, B.23). */
async function refuseWithoutLetter(hand: Hand): Promise<void> {
  if (!hand.holds('OUTCOME_ISSUED') || !hand.holds('STUDENT_COMPLAINANT')) return;
  if ((await standingLetter(hand, 'COMPLAINANT'))?.status !== 'ISSUED')
    throw Refused.because(
      'NOT_YET',
      'First: the student who complains is issued the Completion of Procedures letter.',
      hand.clauseOf('issueCompletionLetter'),
    );
}
