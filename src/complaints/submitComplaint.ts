import { ID, InputType } from 'type-graphql';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import { act } from '../acts/act';
import { CaseRow } from '../acts/case.row';
import { idempotencyKey, idOf, orNothing } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { begin } from '../cases/begin';
import { PartyRow } from '../cases/party.row';
import { Refused } from '../errors';
import { PersonRow } from '../people/person.row';
import { choose } from '../procedures/choose';
import { factBits } from '../procedures/fact';
import type { Office } from '../procedures/office';
import type { Procedure } from '../procedures/procedure';
import { currentVersion } from '../procedures/procedures';
import { OfficeName } from '../reading/enums';
import { complaintDraft } from './complaintDraft';
import { ComplaintRow } from './complaint.row';
import { office } from './content';
import { holdApart } from './namesOfStaff';
import { refuseIncomplete, refuseUnexplained } from './wanted';

@InputType()
class SubmitComplaintInput {
  @Given(() => ID, idOf('ComplaintDraft'), 'The draft.')
  readonly draftId!: string;

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

export const submitComplaint = act({
  name: 'submitComplaint',
  input: SubmitComplaintInput,
  on: complaintDraft,
  target: ({ draftId }) => draftId,
  changes: complaintDraft,
  async perform(hand, { draftId, informally, approach }) {
    const draft = await hand.tx.findOneByOrFail(ComplaintRow, { id: draftId });
    const author = await hand.tx.findOneByOrFail(PersonRow, { id: hand.actorId });
    if (author.category === 'MACHINE')
      throw Refused.because('NOT_ALLOWED', 'A machine account has nothing to complain of.', 'A.8');
    const choice = choose({ by: author.category, of: draft.respondentKind, about: draft.about, where: draft.setting });
    const ofDraft = { id: draft.id, caseId: IsNull(), referredTo: IsNull() };
    if (choice.refer !== undefined) {
      await hand.tx.update(ComplaintRow, ofDraft, {
        referredTo: choice.refer,
        referredUnder: choice.clause,
        referredAt: hand.now,
      });
      return draft.id;
    }
    const procedure = currentVersion(choice.procedure!);
    refuseIncomplete(procedure, draft, 'draft', informally ? ['respondentKind'] : undefined);
    if (!informally) refuseUnexplained(procedure, draft, { hand, since: null, where: 'draft' });
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
    await begin(hand, { informally, approach });
    hand.happened('CASE_OPENED', hand.theCase.id);
    return draft.id;
  },
});

async function openCase(hand: Hand, author: PersonRow, draft: ComplaintRow, procedure: Procedure): Promise<void> {
  const id = hand.newId('case');
  const opened = hand.tx.create(CaseRow, {
    id,
    reference: hand.given.ids.reference(`case ${id}`),
    procedure: procedure.id,
    procedureVersion: procedure.version,
    stage: 'OPENING',
    stageSince: hand.now,
    facts: author.category === 'STUDENT' ? factBits(['STUDENT_COMPLAINANT']) : 0,
    openedAt: hand.now,
    concludedAt: null,
    complainantCategory: author.category,
    respondentKind: draft.respondentKind,
    countedIn: null,
  });
  await hand.tx.insert(CaseRow, opened);
  hand.opened(opened);
  const side = (capacity: 'COMPLAINANT' | 'RESPONDENT', personId: string | null) => ({
    id: hand.newId(capacity),
    caseId: id,
    capacity,
    personId,
    since: personId && hand.now,
    identifiedAt: personId && hand.now,
  });
  const isAboutSomebody = Object.keys(procedure.respondents).length > 0;
  await hand.tx.insert(PartyRow, [
    side('COMPLAINANT', author.id),
    ...(isAboutSomebody ? [side('RESPONDENT', null)] : []),
  ]);
  await (
    await hand.grants()
  ).give({ personId: author.id, capacity: 'COMPLAINANT', clause: 'A.8', reason: 'submitted the complaint' });
}
