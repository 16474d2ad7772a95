import { InputType } from 'type-graphql';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import { idempotencyKey, orNothing } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { begin, type Wish } from '../cases/begin';
import { Refused } from '../errors';
import { PersonRow } from '../people/person.row';
import { choose } from '../procedures/choose';
import type { Office } from '../procedures/office';
import { currentVersion } from '../procedures/procedures';
import { OfficeName } from '../reading/enums';
import { ComplaintRow } from './complaint.row';
import { office } from './content';
import { holdApart } from './namesOfStaff';
import { openCase } from './openCase';
import { TakenComplaintRow } from './takenComplaint.row';
import { refuseIncomplete, refuseUnexplained } from './wanted';

/** How a complaint is to begin. */
@InputType()
export abstract class HowToBegin {
  @Given(
    () => Boolean,
    z.boolean().default(false),
    'Whether you ask for help without complaining in form yet; you can go on to that later without writing it again (A.4, B.6, B.10, IT.4).',
  )
  readonly informally!: boolean;

  @Given(
    () => OfficeName,
    orNothing(office()),
    'Whom you approach informally, by their office; left out to turn to the Acting Head of Welfare (B.10) or to IT Services (IT.4).',
  )
  readonly approach!: Office | null;

  @Given(() => String, idempotencyKey(), 'Made up by you; repeating the request with it finds the same case.')
  readonly idempotencyKey!: string;
}

/** Opens the case that a draft is for, or keeps where it belongs instead. */
export async function submitDraft(hand: Hand, draft: ComplaintRow, wish: Wish): Promise<void> {
  const author = await hand.tx.findOneByOrFail(PersonRow, { id: draft.authorId });
  if (author.category === 'MACHINE')
    throw Refused.because('NOT_ALLOWED', 'A machine account has nothing to complain of.', 'A.8');
  await takeAsConfirmed(hand, draft.id);
  const choice = choose({ by: author.category, of: draft.respondentKind, about: draft.about, where: draft.setting });
  const ofDraft = { id: draft.id, revision: draft.revision, caseId: IsNull(), referredTo: IsNull() };
  if (choice.refer !== undefined) {
    const referred = { referredTo: choice.refer, referredUnder: choice.clause, referredAt: hand.now };
    await hand.tx.update(ComplaintRow, ofDraft, referred);
    return;
  }
  const procedure = currentVersion(choice.procedure!);
  refuseIncomplete(procedure, draft, 'draft', wish.informally ? ['respondentKind'] : undefined);
  if (!wish.informally) refuseUnexplained(procedure, draft, { hand, since: null, where: 'draft' });
  await openCase(hand, author, draft, procedure);
  const dated = (JSON.parse(draft.incidents) as { date: string | null }[]).some(({ date }) => date !== null);
  const apart = draft.about === 'IT_SERVICE' ? await holdApart(hand, draft) : {};
  const { affected } = await hand.tx.update(ComplaintRow, ofDraft, {
    ...apart,
    caseId: hand.theCase.id,
    submittedAt: hand.now,
    datesMissing: !dated,
  });
  if (affected === 0) throw Refused.because('ALREADY_DONE', 'This draft has been submitted.', 'A.8');
  await begin(hand, wish);
  hand.happened('CASE_OPENED', hand.theCase.id);
}

/** What somebody took down is confirmed now, and was received when they were told, or got the paper. */
async function takeAsConfirmed(hand: Hand, complaintId: string): Promise<void> {
  const taken = await hand.tx.findOneBy(TakenComplaintRow, { complaintId });
  if (!taken) return;
  await hand.tx.update(TakenComplaintRow, { id: taken.id }, { confirmedAt: hand.now });
  hand.receivedAt = taken.receivedAt;
}
