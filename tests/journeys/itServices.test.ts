import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';
import { aServiceCase, OF_A_SERVICE } from '../support/itServices';

const MORE = `query ($id: ID!) { case(id: $id) {
  confidentialRequests { id status question answer } staffQuestions { name question answer }
  serviceResponses { text byHead next } complaint { nature heldApart callReferences contact } clocks { kind dueOn metAt }
} }`;

interface Service {
  readonly confidentialRequests: { id: string; status: string; question: string; answer: string | null }[];
  readonly staffQuestions: { name: string; question: string; answer: string | null }[] | null;
  readonly serviceResponses: { text: string; byHead: boolean; next: string | null }[];
  readonly complaint: { nature: string; heldApart: string | null } | null;
  readonly clocks: { kind: string; dueOn: string; metAt: string | null }[];
}

const serviceOf = async (person: Person, id: string) =>
  (await as(person).query<{ case: Service | null }>(MORE, { id })).data.case;

test('IT.4, IT.5: from a concern to a complaint in form; the handler alone has it, and there is no respondent (IT.7)', async () => {
  const college = await openCollege();
  const { caseId, complainant, handler, head } = await aServiceCase(college, {}, { informally: true });
  expect(await caseOf(handler, caseId)).toMatchObject({ procedure: 'IT_SERVICES', stage: 'INFORMAL', clocks: [] });
  await as(complainant).does('makeFormal', { caseId });
  const seen = await caseOf(handler, caseId);
  expect(seen).toMatchObject({ stage: 'FORMAL', viewerCapacities: ['CASE_LEAD'] });
  expect(seen.parties!.map(({ capacity }) => capacity)).toEqual(['COMPLAINANT']);
  for (const nobody of [head, college.principal, college.headOfWelfare, college.hrManager])
    expect(await caseAsSeenBy(nobody, caseId)).toBeNull();
});

test('IT.6: the statement and how to be reached are needed; dates and references are not', async () => {
  const college = await openCollege();
  const student = await college.person({ category: 'STUDENT' });
  const draft = await as(student).does('saveComplaint', { about: 'IT_SERVICE' });
  const { userErrors } = await as(student).act('submitComplaint', { draftId: draft.id });
  expect(userErrors.map(({ code, field, clause }) => [code, field, clause])).toEqual([
    ['INVALID', ['draft', 'nature'], 'IT.6'],
    ['INVALID', ['draft', 'contact'], 'IT.6'],
  ]);
});

test('IT.8: acknowledged within five working days and answered within twenty, both counted from receipt', async () => {
  const college = await openCollege();
  // The Thursday before Easter: Good Friday and Easter Monday do not count
  college.clock.set('2026-04-02T10:00:00Z');
  const administrator = await college.person({ category: 'SUPPORT_STAFF', offices: ['ROLE_ADMINISTRATOR'] });
  for (const date of ['2026-04-03', '2026-04-06', '2026-05-04'])
    await as(administrator).does('addDayOff', { date, kind: 'CLOSURE', name: 'Bank holiday' });
  const { caseId, complainant, handler } = await aServiceCase(college);
  const due = async () =>
    Object.fromEntries((await serviceOf(complainant, caseId))!.clocks.map(({ kind, dueOn }) => [kind, dueOn]));
  // 7, 8, 9, 10 and 13 April; twenty of them also pass the bank holiday of 4 May
  expect(await due()).toEqual({ ACKNOWLEDGEMENT: '2026-04-13', RESPONSE: '2026-05-05' });

  await as(handler).does('acknowledgeComplaint', { caseId });
  const twice = await as(handler).act('acknowledgeComplaint', { caseId });
  expect(twice.userErrors).toMatchObject([{ code: 'ALREADY_DONE', clause: 'IT.8' }]);
  await as(handler).does('respondToComplaint', { caseId, text: 'We are sorry, and have changed the server.' });
  const answered = (await serviceOf(complainant, caseId))!;
  expect(answered.serviceResponses).toEqual([
    { text: 'We are sorry, and have changed the server.', byHead: false, next: 'HEAD' },
  ]);
  expect(
    answered.clocks
      .filter(({ metAt }) => metAt !== null)
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['ACKNOWLEDGEMENT', 'RESPONSE']);
});

test('IT.7: what is asked in confidence is between the complainant and the handler', async () => {
  const college = await openCollege();
  const { caseId, complainant, handler } = await aServiceCase(college);
  await as(handler).does('askInConfidence', { caseId, question: 'Whom did you speak to?' });
  const [request] = (await serviceOf(complainant, caseId))!.confidentialRequests;
  const input = { confidentialRequestId: request!.id, answer: 'To somebody at the desk.' };
  expect((await as(handler).act('answerInConfidence', input)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  await as(complainant).does('answerInConfidence', input);
  for (const person of [complainant, handler])
    expect((await serviceOf(person, caseId))!.confidentialRequests).toMatchObject([
      { status: 'ANSWERED', question: 'Whom did you speak to?', answer: 'To somebody at the desk.' },
    ]);
  expect((await as(complainant).act('answerInConfidence', input)).userErrors).toMatchObject([{ code: 'OUT_OF_TURN' }]);
});

test('IT.7: a name of staff is pointed out before anything is stored; sent all the same, that passage is held apart', async () => {
  const college = await openCollege();
  const student = await college.person({ category: 'STUDENT' });
  const { hrManager } = college;
  const nature = `The printer is broken. ${hrManager.name.toUpperCase()} laughed at me. It still is.`;
  const refused = await as(student).act('saveComplaint', { ...OF_A_SERVICE, nature, attempts: hrManager.email });
  expect(refused.userErrors.map(({ code, field, clause }) => [code, field, clause])).toEqual([
    ['INVALID', ['input', 'nature'], 'IT.7'],
    ['INVALID', ['input', 'attempts'], 'IT.7'],
  ]);
  expect(await college.database.query('SELECT id FROM complaints', [])).toEqual([]);
  // Where a person is complained of, their name belongs there
  expect((await as(student).act('saveComplaint', { nature })).userErrors).toEqual([]);

  const { caseId, handler, complainant } = await aServiceCase(college, { nature, namesStaff: true });
  for (const person of [handler, complainant])
    expect((await serviceOf(person, caseId))!.complaint).toMatchObject({
      nature: 'The printer is broken. […] It still is.',
      heldApart: `${hrManager.name.toUpperCase()} laughed at me.`,
    });
});

test('IT.1: a member of staff sees what they are asked about, and no more', async () => {
  const college = await openCollege();
  const { caseId, handler, complainant } = await aServiceCase(college);
  const { hrManager: asked } = college;
  await as(handler).does('askStaff', { caseId, personId: asked.id, question: 'Was the desk open on Monday?' });
  expect(await caseAsSeenBy(asked, caseId)).toBeNull();
  const { data } = await as(asked).query<{ viewer: { questionsToYou: { id: string; question: string }[] } }>(
    '{ viewer { questionsToYou { id question status } } }',
  );
  expect(data.viewer.questionsToYou).toMatchObject([{ question: 'Was the desk open on Monday?', status: 'ASKED' }]);
  await as(asked).does('answerQuestion', { questionId: data.viewer.questionsToYou[0]!.id, answer: 'It was.' });
  expect((await serviceOf(handler, caseId))!.staffQuestions).toMatchObject([{ name: asked.name, answer: 'It was.' }]);
  expect((await serviceOf(complainant, caseId))!.staffQuestions).toBeNull();
  // Who complains is never asked as staff
  const self = await as(handler).act('askStaff', { caseId, personId: complainant.id, question: 'And you?' });
  expect(self.userErrors).toMatchObject([{ code: 'CANNOT_SERVE', clause: 'IT.1' }]);
});

describe('IT.9: escalation', () => {
  const responded = async (college: Awaited<ReturnType<typeof openCollege>>) => {
    const theCase = await aServiceCase(college);
    await as(theCase.handler).does('respondToComplaint', { caseId: theCase.caseId, text: 'It is as it is.' });
    return theCase;
  };

  test('within two weeks goes to the head, who has it from then on, and to whom twenty working days are given', async () => {
    const college = await openCollege();
    const { caseId, complainant, handler, head } = await responded(college);
    college.clock.set('2026-02-16T22:00:00Z');
    await as(complainant).does('escalate', { caseId });
    expect(await caseAsSeenBy(handler, caseId)).toBeNull();
    expect(await caseOf(head, caseId)).toMatchObject({ stage: 'REVIEW', viewerCapacities: ['CASE_LEAD'] });
    const clock = async (which: string) =>
      (await serviceOf(complainant, caseId))!.clocks.find(({ kind }) => kind === which);
    expect(await clock('REVIEW')).toMatchObject({ dueOn: '2026-03-16', metAt: null });
    expect(await clock('ESCALATION')).toMatchObject({ dueOn: '2026-02-16', metAt: college.clock.now() });
    await as(head).does('respondToComplaint', { caseId, text: 'The desk was wrong.' });
    expect(await clock('REVIEW')).toMatchObject({ metAt: college.clock.now() });
    expect((await serviceOf(complainant, caseId))!.serviceResponses.at(-1)).toEqual({
      text: 'The desk was wrong.',
      byHead: true,
      next: 'PROCTORS',
    });
    expect(await caseOf(complainant, caseId)).toMatchObject({ stage: 'REVIEWED', concluded: true });
  });

  test.each(['acceptEscalation', 'refuseEscalation'])('later needs a reason, and the head may %s', async (act) => {
    const college = await openCollege();
    const { caseId, complainant, head } = await responded(college);
    // The two weeks end with the 16th in London
    college.clock.set('2026-02-17T00:00:01Z');
    const { userErrors } = await as(complainant).act('escalate', { caseId });
    expect(userErrors).toMatchObject([{ code: 'INVALID', clause: 'IT.9', field: ['input', 'lateReason'] }]);
    await as(complainant).does('escalate', { caseId, lateReason: 'I was ill.' });
    const early = await as(head).act('respondToComplaint', { caseId, text: 'No.' });
    expect(early.userErrors).toMatchObject([{ code: 'OUT_OF_TURN' }]);
    await as(head).does(act, { caseId, reason: 'Because of the illness.' });
    expect(await caseOf(complainant, caseId)).toMatchObject({
      stage: act === 'acceptEscalation' ? 'REVIEW' : 'REVIEWED',
    });
  });
});

describe('IT.2, IT.3: further on', () => {
  test('a student can go to the Proctors once the handler has answered', async () => {
    const college = await openCollege();
    const { caseId, complainant, handler } = await aServiceCase(college);
    expect((await as(complainant).act('goFurther', { caseId })).userErrors).toMatchObject([{ code: 'OUT_OF_TURN' }]);
    await as(handler).does('respondToComplaint', { caseId, text: 'It is as it is.' });
    await as(complainant).does('goFurther', { caseId });
    expect(await caseOf(complainant, caseId)).toMatchObject({ stage: 'REFERRED', concluded: true });
  });

  test('staff to the Registrar once the head has', async () => {
    const college = await openCollege();
    const { hrManager: complainant } = college;
    const handler = await college.person({ category: 'SUPPORT_STAFF', offices: ['IT_HANDLER'] });
    await college.person({ category: 'SUPPORT_STAFF', offices: ['HEAD_OF_IT'] });
    const draft = await as(complainant).does('saveComplaint', OF_A_SERVICE);
    const { id: caseId } = await as(complainant).does('submitComplaint', { draftId: draft.id });
    await as(handler).does('respondToComplaint', { caseId, text: 'It is as it is.' });
    const { userErrors } = await as(complainant).act('goFurther', { caseId });
    expect(userErrors).toMatchObject([{ code: 'NOT_YET', clause: 'IT.3' }]);
  });
});
