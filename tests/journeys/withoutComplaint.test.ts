import { sweep } from '../../src/server/sweeps';
import { ALLEGATIONS, OUTCOME, proceed, REPORT } from '../support/cases';
import { capacitiesOf, rowIdOf } from '../support/cast';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { caseAsSeenBy } from '../support/glimpse';

type Open = Awaited<ReturnType<typeof openCollege>>;

const reason = 'Two people saw it, and it may happen again.';
const BETWEEN_STUDENTS = { harmsStudent: true, respondentKind: 'STUDENT', reason };
const OF_STAFF = { harmsStudent: false, respondentKind: 'ACADEMIC_STAFF', reason };

const refusalOf = async (person: Person, act: string, input: object) =>
  (await as(person).act(act, input)).userErrors.map(({ code, clause }) => ({ code, clause }));

/** The last case there is, by whoever leads it. */
async function caseOf({ database }: Open): Promise<string> {
  const [row] = await database.query<{ id: string }>('SELECT id FROM cases');
  return Buffer.from(`Case:${row!.id}`).toString('base64url');
}

const PARTIES =
  'query ($id: ID!) { case(id: $id) { concluded stage complaint { id } parties { capacity name } flags { kind reason } notices { kind } } }';

interface Seen {
  readonly parties: readonly { capacity: string; name: string | null }[] | null;
  readonly concluded: boolean | null;
  readonly stage: string | null;
  readonly flags: readonly object[] | null;
  readonly notices: readonly { kind: string }[] | null;
}

const seenBy = async (person: Person, id: string) =>
  (await as(person).query<{ case: Seen | null }>(PARTIES, { id })).data.case;

describe('A.12, B.25, B.28: nobody complains, and it is serious', () => {
  test('B.25: a senior member starts it between students; the Senior Dean leads, and who started it has no sight by that', async () => {
    const college = await openCollege();
    const { seniorTutor, seniorDean, headOfWelfare, principal } = college;
    const [student, respondent, porter] = (await college.people([{}, {}, { category: 'SUPPORT_STAFF' }])) as [
      Person,
      Person,
      Person,
    ];
    for (const person of [student, porter, college.harassmentOfficer, college.hrManager])
      expect(await refusalOf(person, 'startInvestigation', BETWEEN_STUDENTS)).toEqual([
        { code: 'NOT_ALLOWED', clause: 'B.25' },
      ]);
    expect((await as(seniorTutor).act('startInvestigation', BETWEEN_STUDENTS)).case).toBeNull();
    const id = await caseOf(college);
    expect(await capacitiesOf(seniorDean, { id })).toEqual(['CASE_LEAD']);
    expect(await capacitiesOf(headOfWelfare, { id })).toEqual(['WELFARE']);
    for (const person of [seniorTutor, principal, student]) expect(await caseAsSeenBy(person, id)).toBeNull();
    expect(await seenBy(seniorDean, id)).toMatchObject({
      stage: 'RECEIVED',
      complaint: null,
      flags: [{ kind: 'SERIOUS', reason }],
    });

    // Who was harmed is approached: that it is there, and nothing of the proceedings
    await as(seniorDean).does('approachAggrieved', { caseId: id, personId: student.id });
    expect(await refusalOf(seniorDean, 'approachAggrieved', { caseId: id, personId: student.id })).toEqual([
      { code: 'ALREADY_DONE', clause: 'B.28' },
    ]);
    expect(await capacitiesOf(student, { id })).toEqual(['AGGRIEVED']);
    expect(await seenBy(student, id)).toMatchObject({
      stage: null,
      concluded: false,
      parties: null,
      flags: null,
      notices: [{ kind: 'APPROACHED' }],
    });
    const { parties } = (await seenBy(seniorDean, id))!;
    expect(parties).toContainEqual({ capacity: 'AGGRIEVED', name: student.name });
    expect(parties!.map(({ capacity }) => capacity)).not.toContain('COMPLAINANT');

    await as(seniorDean).does('identifyRespondent', { caseId: id, personId: respondent.id });
    await as(seniorDean).does('informRespondent', { caseId: id, allegations: ALLEGATIONS });
    await as(seniorDean).does('decideOutcome', { caseId: id, ...OUTCOME });
    expect(await seenBy(student, id)).toMatchObject({ concluded: true, stage: null, parties: null });
    expect((await seenBy(respondent, id))!.parties!.map(({ name }) => name)).not.toContain(student.name);
    await as(seniorDean).does('closeCase', { caseId: id, reason: 'All is done.' });
    await as(seniorDean).does('reopenCase', { caseId: id, reason: 'Something came to light.' });
    expect(await capacitiesOf(seniorDean, { id })).toEqual(['CASE_LEAD']);
  });

  test('A.13, B.28: whoever it is about is not approached as who was harmed, also before they are informed', async () => {
    const college = await openCollege();
    const { seniorTutor, seniorDean } = college;
    const [respondent] = (await college.people([{}])) as [Person];
    await as(seniorTutor).act('startInvestigation', BETWEEN_STUDENTS);
    const caseId = await caseOf(college);
    await as(seniorDean).does('identifyRespondent', { caseId, personId: respondent.id });
    expect(await refusalOf(seniorDean, 'approachAggrieved', { caseId, personId: respondent.id })).toEqual([
      { code: 'CANNOT_SERVE', clause: 'B.28' },
    ]);
    expect(await capacitiesOf(respondent, { id: caseId })).toBeNull();
  });

  test('B.28: the Acting Head of Welfare starts it between students, and not about staff (A.12)', async () => {
    const college = await openCollege();
    const { headOfWelfare, seniorDean } = college;
    expect(await refusalOf(headOfWelfare, 'startInvestigation', OF_STAFF)).toEqual([
      { code: 'NOT_ALLOWED', clause: 'A.12' },
    ]);
    expect(await college.database.query('SELECT id FROM cases')).toEqual([]);
    await as(headOfWelfare).does('startInvestigation', BETWEEN_STUDENTS);
    const id = await caseOf(college);
    expect(await capacitiesOf(headOfWelfare, { id })).toEqual(['WELFARE']);
    expect(await capacitiesOf(seniorDean, { id })).toEqual(['CASE_LEAD']);
    expect(
      await refusalOf(headOfWelfare, 'startInvestigation', { ...BETWEEN_STUDENTS, respondentKind: 'UNIVERSITY_STAFF' }),
    ).toEqual([{ code: 'INVALID', clause: 'B.1' }]);
  });

  test('A.20, B.28: the report is for whoever leads, and not for the Acting Head of Welfare: no student complained', async () => {
    const college = await openCollege();
    const { seniorTutor, seniorDean, headOfWelfare } = college;
    await as(seniorTutor).act('startInvestigation', BETWEEN_STUDENTS);
    const caseId = await caseOf(college);
    const respondent = await college.person();
    const investigator = await college.person({ category: 'EXTERNAL', offices: ['INVESTIGATOR'] });
    await as(seniorDean).does('identifyRespondent', { caseId, personId: respondent.id });
    await as(seniorDean).does('informRespondent', { caseId, allegations: ALLEGATIONS });
    const terms = { terms: 'What was said.', recommendationsAsked: false };
    await as(seniorDean).does('commissionInvestigation', { caseId, ...terms });
    const chosen = { personId: investigator.id, reserveDecision: true, reason: 'Has no part in it.' };
    await as(seniorDean).does('appointInvestigator', { caseId, ...chosen });
    const { id: reportId } = await as(investigator).does('saveReport', { caseId, ...REPORT });
    await as(investigator).does('submitReport', { reportId });
    const source = 'query ($id: ID!) { case(id: $id) { reports { findings } reportSections { heading } } }';
    const reported = async (person: Person) =>
      (await as(person).query<{ case: object }>(source, { id: caseId })).data.case;
    const reportSections = REPORT.sections.map(({ heading }) => ({ heading }));
    expect(await reported(seniorDean)).toEqual({ reports: [{ findings: REPORT.findings }], reportSections });
    expect(await reported(headOfWelfare)).toEqual({ reports: [], reportSections: [] });
    const { data } = await as(headOfWelfare).query('query ($id: ID!) { node(id: $id) { id } }', { id: reportId });
    expect(data).toEqual({ node: null });
  });

  test('A.12: about staff, the Principal starts it, is replaced where it turns out to be about them, and it counts as nobody’s complaint', async () => {
    const college = await openCollege();
    const { principal, vicePrincipal } = college;
    await as(principal).does('startInvestigation', OF_STAFF);
    const id = await caseOf(college);
    expect((await capacitiesOf(principal, { id }))!.sort()).toEqual(['CASE_LEAD', 'OVERSEER']);
    const harmed = await college.person({ category: 'SUPPORT_STAFF' });
    await as(principal).does('approachAggrieved', { caseId: id, personId: harmed.id });
    const other = await college.person({ category: 'ACADEMIC_STAFF' });
    await as(principal).does('identifyRespondent', { caseId: id, personId: other.id });
    await as(principal).does('informRespondent', { caseId: id, allegations: ALLEGATIONS });
    const theCase = {
      college,
      id,
      complainant: harmed,
      respondent: other,
      welfare: null,
      overseer: principal,
      lead: principal,
    };
    await proceed(theCase, 'DETERMINE');
    await as(principal).does('decideOutcome', { caseId: id, ...OUTCOME });
    college.clock.set('2027-01-02T00:00:00.000Z');
    await sweep(college.server.cloister);
    expect(await college.database.query('SELECT complainant, respondent FROM counted_cases')).toEqual([
      { complainant: 'NOBODY', respondent: 'ACADEMIC_STAFF' },
    ]);
    await as(principal).does('startInvestigation', OF_STAFF);
    const rows = await college.database.query<{ id: string }>('SELECT id FROM cases');
    const second = rows.map((row) => row.id).find((rowId) => rowId !== rowIdOf(id))!;
    const caseId = Buffer.from(`Case:${second}`).toString('base64url');
    await as(principal).does('identifyRespondent', { caseId, personId: principal.id });
    expect(await caseAsSeenBy(principal, caseId)).toBeNull();
    expect((await capacitiesOf(vicePrincipal, { id: caseId }))!.sort()).toEqual(['CASE_LEAD', 'OVERSEER']);
  });
});

test('B.30: any student affected has advice in confidence, of the Acting Head of Welfare or a Harassment Officer', async () => {
  const college = await openCollege();
  const student = await college.person();
  for (const [office, adviser] of [
    ['HEAD_OF_WELFARE', college.headOfWelfare],
    ['HARASSMENT_OFFICER', college.harassmentOfficer],
  ] as const) {
    const { id: adviceId } = await as(student).does('askForAdvice', { office, question: 'It was my friend.' });
    await as(adviser).does('giveAdvice', { adviceId, answer: 'Here is who can help.' });
  }
  const { data } = await as(student).query<{ viewer: { advice: { advisedBy: string }[] } }>(
    '{ viewer { advice { advisedBy } } }',
  );
  expect(data.viewer.advice.map(({ advisedBy }) => advisedBy).sort()).toEqual(
    [college.headOfWelfare.name, college.harassmentOfficer.name].sort(),
  );
  expect(await college.database.query('SELECT id FROM cases')).toEqual([]);
});
