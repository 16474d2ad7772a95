import { capacitiesOf } from '../support/cast';
import { COMPLAINT } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { caseAsSeenBy } from '../support/glimpse';

type Open = Awaited<ReturnType<typeof openCollege>>;

const refusalOf = async (person: Person, act: string, input: object) =>
  (await as(person).act(act, input)).userErrors.map(({ code, clause }) => ({ code, clause }));

const DRAFTS = '{ viewer { complaintDrafts { id nature revision takenDownBy takenFrom receivedAt } } }';
const draftsOf = async (person: Person) =>
  (await as(person).query<{ viewer: { complaintDrafts: { id: string; revision: number }[] } }>(DRAFTS)).data.viewer
    .complaintDrafts;

const TAKEN =
  '{ viewer { complaintsTakenDown { id address takenFrom receivedAt availableActions { action allowed } } } }';
const takenBy = async (person: Person) => (await as(person).query(TAKEN)).text;

const RECEIVED =
  'query ($id: ID!) { case(id: $id) { complaint { takenDownBy takenFrom receivedAt signedPaper redactedFields } clocks { kind startedAt dueOn overdue } } }';
const receivedBy = async (person: Person, id: string) =>
  (await as(person).query<{ case: unknown }>(RECEIVED, { id })).data.case;

/** Words of a student about academic staff, taken down two days after they were said. */
async function taken(college: Open, by: Person, more: object = {}) {
  const complainant = await college.person();
  const receivedAt = college.clock.now();
  college.clock.advance({ days: 2 });
  const words = { ...COMPLAINT, respondentKind: 'ACADEMIC_STAFF', address: complainant.email };
  const { id } = await as(by).does('takeDownComplaint', { ...words, takenFrom: 'SPEECH', receivedAt, ...more });
  return { id, complainant, receivedAt };
}

describe('A.8: a complaint that somebody came with in person', () => {
  test('is a draft of theirs, which they confirm or change; time runs from when it was received (A.10)', async () => {
    const college = await openCollege();
    const { harassmentOfficer, headOfWelfare } = college;
    const { complainant, receivedAt } = await taken(college, harassmentOfficer);
    const [draft] = await draftsOf(complainant);
    expect(draft).toMatchObject({
      nature: COMPLAINT.nature,
      takenDownBy: harassmentOfficer.name,
      takenFrom: 'SPEECH',
      receivedAt,
    });
    expect((await college.database.query('SELECT id FROM cases')).length).toBe(0);
    const before = await takenBy(harassmentOfficer);

    await as(complainant).does('saveComplaint', {
      ...COMPLAINT,
      draftId: draft!.id,
      revision: 1,
      respondentKind: 'ACADEMIC_STAFF',
      nature: 'Remarks, and a letter.',
    });
    const { id } = await as(complainant).does('submitComplaint', { draftId: draft!.id });
    const provenance = { takenDownBy: harassmentOfficer.name, takenFrom: 'SPEECH', receivedAt, signedPaper: null };
    expect(await receivedBy(complainant, id)).toMatchObject({
      complaint: provenance,
      clocks: [{ kind: 'PROCEEDINGS', startedAt: receivedAt }],
    });
    expect(await receivedBy(headOfWelfare, id)).toMatchObject({
      complaint: { takenDownBy: null, redactedFields: expect.arrayContaining(['takenDownBy', 'signedPaper']) },
    });
    // Who took it down sees the same as before, and no case
    expect(await capacitiesOf(harassmentOfficer, { id })).toBeNull();
    expect(await takenBy(harassmentOfficer)).toBe(before);
    expect(before).not.toContain(COMPLAINT.nature);
  });

  test('is submitted when it is signed on paper, with where that is kept; and by nobody else', async () => {
    const college = await openCollege();
    const { harassmentOfficer, headOfWelfare, principal } = college;
    const { id: takenComplaintId, complainant, receivedAt } = await taken(college, harassmentOfficer);
    const signed = { takenComplaintId, signedOn: '2026-02-02', signedPaper: 'In the safe of the lodge.' };
    const day = college.clock.now().slice(0, 10);
    for (const person of [headOfWelfare, principal, complainant])
      expect(await refusalOf(person, 'confirmOnPaper', signed)).toEqual([{ code: 'NOT_FOUND', clause: null }]);
    expect(await refusalOf(harassmentOfficer, 'confirmOnPaper', { ...signed, signedOn: '2031-01-01' })).toEqual([
      { code: 'INVALID', clause: 'A.8' },
    ]);
    const answer = await as(harassmentOfficer).act('confirmOnPaper', { ...signed, signedOn: day });
    expect(answer).toMatchObject({ userErrors: [], case: null });
    const { data } = await as(complainant).query<{ cases: { edges: { node: { id: string } }[] } }>(
      '{ cases(first: 5) { edges { node { id } } } }',
    );
    const { id } = data.cases.edges[0]!.node;
    expect(await receivedBy(complainant, id)).toMatchObject({
      complaint: { signedPaper: 'In the safe of the lodge.', receivedAt },
      clocks: [{ startedAt: receivedAt }],
    });
    expect(await capacitiesOf(complainant, { id })).toEqual(['COMPLAINANT']);
    expect(await capacitiesOf(headOfWelfare, { id })).toEqual(['WELFARE']);
    expect(await caseAsSeenBy(harassmentOfficer, id)).toBeNull();
    expect(await draftsOf(complainant)).toEqual([]);
  });

  test('cannot be confirmed on paper once it was written on, was submitted, or where nobody is known: one answer', async () => {
    const college = await openCollege();
    const { harassmentOfficer } = college;
    const changed = await taken(college, harassmentOfficer);
    const [draft] = await draftsOf(changed.complainant);
    await as(changed.complainant).does('saveComplaint', { draftId: draft!.id, revision: 1, nature: 'Otherwise.' });
    const submitted = await taken(college, harassmentOfficer);
    const [other] = await draftsOf(submitted.complainant);
    await as(submitted.complainant).does('submitComplaint', { draftId: other!.id });
    const unknown = await taken(college, harassmentOfficer, { address: 'nobody@elsewhere.test' });
    expect(await draftsOf(unknown.complainant)).toEqual([]);
    const answers = [];
    for (const { id } of [changed, submitted, unknown]) {
      const signed = { takenComplaintId: id, signedOn: '2026-02-02', signedPaper: 'In the safe.' };
      answers.push(JSON.stringify(await as(harassmentOfficer).act('confirmOnPaper', signed)));
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('NOT_NOW');
    // Nor does the list tell them apart
    const list = (await takenBy(harassmentOfficer)).match(/"allowed":\w+/g);
    expect(new Set(list)).toEqual(new Set(['"allowed":true']));
  });
});

describe('A.8, B.15, IT.5: who takes complaints down is who receives them', () => {
  const OF_A_SERVICE = { about: 'IT_SERVICE', nature: 'My mail is away.', contact: 'the lodge' };
  const OF_A_STUDENT = { respondentKind: 'STUDENT', nature: 'He films me.' };
  const OF_STAFF = { respondentKind: 'SUPPORT_STAFF', nature: 'She shouts.' };

  test('each of their own procedure, never their own, and not what is still to come', async () => {
    const college = await openCollege();
    const { seniorDean, headOfWelfare, principal, seniorTutor, treasurer } = college;
    const itHandler = await college.person({ category: 'SUPPORT_STAFF', offices: ['IT_HANDLER'] });
    const [student, porter] = await college.people([{}, { category: 'SUPPORT_STAFF' }]);
    const said = { address: student!.email, takenFrom: 'PAPER', receivedAt: college.clock.now() };
    const tries = async (person: Person, words: object) =>
      (await refusalOf(person, 'takeDownComplaint', { ...said, ...words }))[0] ?? null;
    for (const [words, clause, may, mayNot] of [
      [OF_STAFF, 'A.8', [principal, treasurer, seniorTutor, headOfWelfare], [seniorDean, itHandler, porter!, student!]],
      [OF_A_STUDENT, 'B.15', [seniorDean, headOfWelfare], [principal, itHandler, porter!]],
      [OF_A_SERVICE, 'IT.5', [itHandler], [principal, headOfWelfare, porter!]],
    ] as const) {
      for (const person of may) expect(await tries(person, words)).toBeNull();
      for (const person of mayNot) expect(await tries(person, words)).toEqual({ code: 'NOT_ALLOWED', clause });
    }
    expect(await tries(principal, { ...OF_STAFF, address: principal.email })).toEqual({
      code: 'INVALID',
      clause: 'A.8',
    });
    expect(await tries(principal, { ...OF_STAFF, receivedAt: college.clock.in({ days: 1 }) })).toEqual({
      code: 'INVALID',
      clause: 'A.8',
    });
  });

  test('B.16: whether it comes late is judged by when it was received', async () => {
    const college = await openCollege();
    const incidents = [{ date: college.clock.in({ days: -25 }).slice(0, 10), description: 'In the library.' }];
    const words = { respondentKind: 'STUDENT', incidents };
    const { complainant } = await taken(college, college.seniorDean, words);
    college.clock.advance({ days: 20 });
    const [draft] = await draftsOf(complainant);
    await as(complainant).does('submitComplaint', { draftId: draft!.id });
  });
});
