import {
  aDelegatedCase,
  aDraft,
  aNamedWitness,
  anInformedCase,
  anInvestigatedCase,
  anInvitedWitness,
  aReportedCase,
  OUTCOME,
} from '../support/cases';
import { as, mutation, type Payload } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { everything, failingAt } from '../support/faults';
import { tablesOf } from '../support/wipe';

type Open = Awaited<ReturnType<typeof openCollege>>;

interface Scene {
  readonly act: string;
  readonly prepare: (college: Open) => Promise<{ by: Person; input: Record<string, unknown> }>;
}

/** Acts that write to many tables: a case opened, sights given and taken away, notices, clocks, the log. */
const SCENES: readonly Scene[] = [
  {
    act: 'submitComplaint',
    prepare: async (college) => {
      const by = await college.person({ category: 'SUPPORT_STAFF' });
      return { by, input: { draftId: await aDraft(by), idempotencyKey: 'the-same-key' } };
    },
  },
  {
    act: 'identifyRespondent',
    prepare: async (college) => {
      const { id: caseId, lead } = await aDelegatedCase(college);
      return { by: lead, input: { caseId, personId: college.principal.id } };
    },
  },
  {
    act: 'informRespondent',
    prepare: async (college) => {
      const { id: caseId, lead, respondent } = await aDelegatedCase(college);
      await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
      return { by: lead, input: { caseId, allegations: 'Remarks.' } };
    },
  },
  {
    act: 'identifyWitness',
    prepare: async (college) => {
      const theCase = await anInvestigatedCase(college);
      const witnessId = await aNamedWitness(theCase, theCase.complainant);
      return { by: theCase.investigator, input: { witnessId, personId: theCase.lead.id } };
    },
  },
  {
    act: 'arrangeMeeting',
    prepare: async (college) => {
      const theCase = await anInformedCase(college);
      const witness = await aNamedWitness(theCase, theCase.complainant);
      await as(theCase.lead).does('identifyWitness', { witnessId: witness, personId: (await college.person()).id });
      const times = { startsAt: '2026-02-20T14:00:00Z', endsAt: '2026-02-20T15:00:00Z', place: 'Here', purpose: 'So.' };
      return {
        by: theCase.lead,
        input: { caseId: theCase.id, invite: [witness], ...times, idempotencyKey: 'the-same-key' },
      };
    },
  },
  {
    act: 'decideOutcome',
    prepare: async (college) => {
      const theCase = await aReportedCase(college);
      await anInvitedWitness(theCase);
      return { by: theCase.lead, input: { caseId: theCase.id, ...OUTCOME } };
    },
  },
];

test.each(SCENES)('$act happens whole or not at all, wherever it is broken off', async ({ act, prepare }) => {
  const college = await openCollege();
  const { by, input } = await prepare(college);
  const { database } = college;
  const { document } = mutation(by, act);
  const tables = (await tablesOf(database)).filter((table) => table !== 'read_records');
  const before = await everything(database, tables);
  let broken = 0;
  for (let nth = 1; nth < 100; nth += 1) {
    const { status, data } = await failingAt(database, nth, () =>
      as(by).send<{ answer: Payload }>(document, { input }),
    );
    if (data) {
      expect(data.answer.userErrors).toEqual([]);
      break;
    }
    expect(status).toBe(500);
    expect(await everything(database, tables)).toBe(before);
    broken += 1;
  }
  expect(broken).toBeGreaterThan(5);
  expect(await everything(database, tables)).not.toBe(before);
});

test('a fault in an act is told without its cause, and a correlation id instead', async () => {
  const college = await openCollege();
  const student = await college.person();
  const { document } = mutation(student, 'saveComplaint');
  const { text, errors } = await failingAt(college.database, 1, () =>
    as(student).send(document, { input: { nature: 'Secret words' } }),
  );
  expect(errors).toMatchObject([
    { message: 'Something went wrong here.', extensions: { code: 'INTERNAL_SERVER_ERROR', retry: true } },
  ]);
  expect(text).not.toContain('Secret words');
});
