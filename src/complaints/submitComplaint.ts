import { ID, InputType } from 'type-graphql';
import { IsNull } from 'typeorm';
import { act } from '../acts/act';
import { CaseRow } from '../acts/case.row';
import { idempotencyKey, idOf } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { theCase } from '../cases/case';
import { giveOversight, nobodyLeft, overseeingOffice } from '../cases/handling';
import { PartyRow } from '../cases/party.row';
import { holderFor } from '../cases/succession';
import { Refused } from '../errors';
import { OfficeRow } from '../people/office.row';
import { PersonRow } from '../people/person.row';
import { inForceAt } from '../people/inForceAt';
import { factBits } from '../procedures/fact';
import { complaintDraft } from './complaintDraft';
import { ComplaintRow } from './complaint.row';

@InputType()
class SubmitComplaintInput {
  @Given(() => ID, idOf('ComplaintDraft'), 'The draft.')
  readonly draftId!: string;

  @Given(() => String, idempotencyKey(), 'Made up by you; repeating the request with it finds the same case.')
  readonly idempotencyKey!: string;
}

const NEEDED = {
  nature: 'Say what the behaviour was.',
  effect: 'Say what effect it had.',
  resolution: 'Say what resolution you seek.',
  respondentDescription: 'Say whom you complain of, in your words.',
  respondentStaff: 'Say which category of staff they belong to.',
} as const;

export const submitComplaint = act({
  name: 'submitComplaint',
  input: SubmitComplaintInput,
  on: complaintDraft,
  target: ({ draftId }) => draftId,
  changes: theCase,
  async perform(hand, { draftId }) {
    const draft = await hand.tx.findOneByOrFail(ComplaintRow, { id: draftId });
    const missing = (Object.keys(NEEDED) as (keyof typeof NEEDED)[]).filter((field) => draft[field] === null);
    if (missing.length > 0)
      throw new Refused(
        missing.map((field) => ({ code: 'INVALID', field: ['draft', field], message: NEEDED[field], clause: 'A.9' })),
      );
    await openCase(hand, draft);
    const dated = (JSON.parse(draft.incidents) as { date: string | null }[]).some(({ date }) => date !== null);
    const { affected } = await hand.tx.update(
      ComplaintRow,
      { id: draft.id, caseId: IsNull() },
      { caseId: hand.theCase.id, submittedAt: hand.now, datesMissing: !dated },
    );
    if (affected === 0) throw Refused.because('ALREADY_DONE', 'This draft has been submitted.', 'A.8');
    await route(hand);
    await letIntegrationsIn(hand);
    hand.happened('CASE_OPENED', hand.theCase.id);
    return hand.theCase.id;
  },
});

async function openCase(hand: Hand, draft: ComplaintRow): Promise<void> {
  const { id: procedure, version } = hand.given.procedure;
  const author = await hand.tx.findOneByOrFail(PersonRow, { id: hand.actorId });
  if (author.category === 'MACHINE')
    throw Refused.because('NOT_ALLOWED', 'A machine account has nothing to complain of.', 'A.8');
  const id = hand.newId('case');
  const opened = hand.tx.create(CaseRow, {
    id,
    reference: hand.given.ids.reference(`case ${id}`),
    procedure,
    procedureVersion: version,
    stage: 'SUBMITTED',
    stageSince: hand.now,
    facts: author.category === 'STUDENT' ? factBits(['STUDENT_COMPLAINANT']) : 0,
    openedAt: hand.now,
    concludedAt: null,
    complainantCategory: author.category,
    respondentStaff: draft.respondentStaff!,
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
  await hand.tx.insert(PartyRow, [side('COMPLAINANT', author.id), side('RESPONDENT', null)]);
  await (
    await hand.grants()
  ).give({ personId: author.id, capacity: 'COMPLAINANT', clause: 'A.8', reason: 'submitted the complaint' });
}

/** A student’s complaint comes to the Acting Head of Welfare, anybody else’s to whoever oversees it (A.8). */
async function route(hand: Hand): Promise<void> {
  const grants = await hand.grants();
  const welfare = hand.theCase.complainantCategory === 'STUDENT' ? await holderFor(hand, 'HEAD_OF_WELFARE') : null;
  if (welfare) {
    await grants.give({
      ...welfare,
      capacity: 'WELFARE',
      clause: 'A.2',
      reason: 'looks after a student who complains',
    });
    return;
  }
  const overseer = await holderFor(hand, overseeingOffice(hand));
  if (!overseer) throw nobodyLeft();
  await giveOversight(hand, overseer);
  hand.reach('RECEIVED');
}

/** Machine accounts that serve this procedure learn that the case exists, and where it stands. */
async function letIntegrationsIn(hand: Hand): Promise<void> {
  const integrations = await hand.tx.findBy(OfficeRow, { office: 'INTEGRATION', scope: hand.theCase.procedure });
  for (const { personId } of integrations.filter((office) => inForceAt(office, hand.now)))
    await (
      await hand.grants()
    ).give({ personId, capacity: 'INTEGRATION', clause: 'A.28', reason: 'serves this procedure' });
}
