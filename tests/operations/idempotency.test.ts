import { randomUUID } from 'node:crypto';
import { sweep } from '../../src/server/sweeps';
import { aDraft, aMeeting, anInformedCase, COMPLAINT } from '../support/cases';
import { as } from '../support/client';
import { type College, openCollege } from '../support/college';
import { rowCounts } from '../support/wipe';

/** What acts leave. Being shown the same thing again is another reading, and on record as one. */
const written = async (college: College) => {
  const { read_records: _, ...counts } = await rowCounts(college.database);
  return counts;
};

const TIMES = { startsAt: '2026-02-20T14:00:00Z', endsAt: '2026-02-20T15:00:00Z' };

describe('an idempotency key', () => {
  test('makes repeating a request safe: the same object, and nothing happens twice', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const { COMPLAINANT } = theCase.parties;
    const input = {
      caseId: theCase.id,
      invite: [COMPLAINANT],
      ...TIMES,
      place: 'Here',
      purpose: 'To talk.',
      idempotencyKey: randomUUID(),
    };
    const first = await as(theCase.lead).does('arrangeMeeting', input);
    const before = await written(college);
    college.clock.advance({ days: 1 });
    const second = await as(theCase.lead).does('arrangeMeeting', input);
    expect(second).toEqual(first);
    expect(await written(college)).toEqual(before);
  });

  test('shows the object as it is now, not as it was', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const { lead, id: caseId, parties } = theCase;
    const input = {
      caseId,
      invite: [parties.COMPLAINANT],
      ...TIMES,
      place: 'Here',
      purpose: 'To talk.',
      idempotencyKey: randomUUID(),
    };
    const { id: meetingId } = await as(lead).does('arrangeMeeting', input);
    await as(lead).does('cancelMeeting', { meetingId, reason: 'Ill.' });
    expect(await as(lead).does('arrangeMeeting', input, 'status')).toEqual({ id: meetingId, status: 'CANCELLED' });
  });

  test.each([
    ['another input', 'saveComplaint', { nature: 'Otherwise.' }],
    ['another act', 'submitComplaint', undefined],
  ])('is refused with %s, and nothing is done', async (_, act, change) => {
    const college = await openCollege();
    const student = await college.person();
    const idempotencyKey = randomUUID();
    const { id: draftId } = await as(student).does('saveComplaint', { ...COMPLAINT, idempotencyKey });
    const before = await written(college);
    const { userErrors } = await as(student).act(act, {
      ...(change ? { ...COMPLAINT, ...change } : { draftId }),
      idempotencyKey,
    });
    expect(userErrors).toMatchObject([{ code: 'KEY_REUSED', field: ['input', 'idempotencyKey'] }]);
    expect(await written(college)).toEqual(before);
  });

  test('A.26: is forgotten after thirty days, with what it tells of who wrote what, and not before', async () => {
    const college = await openCollege();
    const student = await college.person();
    const input = { ...COMPLAINT, idempotencyKey: randomUUID() };
    const draft = await as(student).does('saveComplaint', input);
    college.clock.advance({ days: 29 });
    await sweep(college.server.cloister);
    expect(await as(student).does('saveComplaint', input)).toEqual(draft);
    college.clock.advance({ days: 2 });
    await sweep(college.server.cloister);
    expect(await college.database.query('SELECT * FROM idempotency_keys')).toEqual([]);
  });

  test('of a refused act is free: the same key does it once it is possible', async () => {
    const college = await openCollege();
    const student = await college.person();
    const draftId = await aDraft(student, { nature: null });
    const input = { draftId, idempotencyKey: randomUUID() };
    expect((await as(student).act('submitComplaint', input)).userErrors).toMatchObject([{ code: 'INVALID' }]);
    await as(student).does('saveComplaint', { draftId, revision: 1, ...COMPLAINT, respondentKind: 'ACADEMIC_STAFF' });
    expect((await as(student).act('submitComplaint', input)).userErrors).toEqual([]);
  });

  test('used by many requests at once does the act once, and all of them are answered the same', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const { lead, id: caseId, parties } = theCase;
    const input = {
      caseId,
      invite: [parties.COMPLAINANT],
      ...TIMES,
      place: 'Here',
      purpose: 'To talk.',
      idempotencyKey: randomUUID(),
    };
    const answers = await Promise.all(
      Array.from({ length: 8 }, async () => as(lead).act('arrangeMeeting', input, 'place')),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ userErrors: [], meeting: { place: 'Here' } });
    expect(await rowCounts(college.database)).toMatchObject({ meetings: 1, invitations: 2 });
    const events = await college.database.query('SELECT id FROM events WHERE kind = ?', ['MEETING_ARRANGED']);
    expect(events).toHaveLength(1);
  });

  test('used by many requests at once opens one case, also where there is no case yet to wait for', async () => {
    const college = await openCollege();
    const student = await college.person();
    const input = { draftId: await aDraft(student), idempotencyKey: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 8 }, async () => as(student).act('submitComplaint', input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]!.userErrors).toEqual([]);
    expect(await rowCounts(college.database)).toMatchObject({ cases: 1, complaints: 1, parties: 2, clocks: 1 });
  });
});

test('a draft submitted in two windows becomes one case, and the other window is told', async () => {
  const college = await openCollege();
  const student = await college.person();
  const draftId = await aDraft(student);
  const answers = await Promise.all([1, 2, 3, 4].map(async () => as(student).act('submitComplaint', { draftId })));
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  for (const { userErrors } of answers.filter((one) => one.userErrors.length > 0))
    expect(['ALREADY_DONE', 'NOT_FOUND']).toContain(userErrors[0]!.code);
  expect(await rowCounts(college.database)).toMatchObject({ cases: 1, clocks: 1, parties: 2 });
});

test('keys are from 8 to 100 characters', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const meetingId = await aMeeting(theCase);
  for (const idempotencyKey of ['short', 'x'.repeat(101)]) {
    const input = { meetingId, address: 'a@b.c', kind: 'COLLEAGUE', idempotencyKey };
    const { userErrors } = await as(theCase.complainant).act('nameCompanion', input);
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'idempotencyKey'] }]);
  }
});
