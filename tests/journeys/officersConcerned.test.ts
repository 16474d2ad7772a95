import { OfficeRow } from '../../src/people/office.row';
import { aDraft, aReceivedCase, aSubmittedCase } from '../support/cases';
import { capacitiesOf, holdersIn, rowIdOf } from '../support/cast';
import { as } from '../support/client';
import { type Officer, openCollege } from '../support/college';
import { caseAsSeenBy } from '../support/glimpse';
import { rowCounts } from '../support/wipe';

type College = Awaited<ReturnType<typeof openCollege>>;

interface Intake {
  readonly says: string;
  readonly by?: 'student' | 'staff';
  readonly against?: 'ACADEMIC_STAFF' | 'SUPPORT_STAFF';
  readonly complaint: (college: College) => Record<string, unknown>;
  /** Who must then oversee, in the order of rule 2. */
  readonly overseer: Officer;
  readonly keptOut: readonly Officer[];
}

const nameOf = ({ name }: { name: string }) => name.split(' ').at(-1)!;

const INTAKES: readonly Intake[] = [
  {
    says: 'against the Principal: the Vice-Principal oversees',
    complaint: () => ({ respondentOffice: 'PRINCIPAL' }),
    overseer: 'vicePrincipal',
    keptOut: ['principal'],
  },
  {
    says: 'against the Treasurer: the Principal oversees',
    against: 'SUPPORT_STAFF',
    complaint: () => ({ respondentOffice: 'TREASURER' }),
    overseer: 'principal',
    keptOut: ['treasurer'],
  },
  {
    says: 'in words that name the Principal: the Vice-Principal oversees',
    complaint: ({ principal }) => ({
      respondentDescription: `Professor ${nameOf(principal).toUpperCase()}, of course`,
    }),
    overseer: 'vicePrincipal',
    keptOut: ['principal'],
  },
  {
    says: 'in words that name the Principal in passing: the Vice-Principal oversees',
    complaint: ({ principal }) => ({ respondentDescription: `It is ${nameOf(principal)}’s own doing` }),
    overseer: 'vicePrincipal',
    keptOut: ['principal'],
  },
  {
    says: 'asking to avoid the Principal and the Vice-Principal: the Senior Tutor oversees',
    complaint: () => ({ avoid: ['PRINCIPAL', 'VICE_PRINCIPAL'] }),
    overseer: 'seniorTutor',
    keptOut: ['principal', 'vicePrincipal'],
  },
  {
    says: 'against the Treasurer, asking to avoid the Principal: the Vice-Principal oversees',
    against: 'SUPPORT_STAFF',
    complaint: () => ({ respondentOffice: 'TREASURER', avoid: ['PRINCIPAL'] }),
    overseer: 'vicePrincipal',
    keptOut: ['treasurer', 'principal'],
  },
];

describe.each(['student', 'staff'] as const)('A.8, rule 2: a complaint by a %s', (by) => {
  test.each(INTAKES)('$says, and who is replaced sees nothing', async ({ against, complaint, overseer, keptOut }) => {
    const college = await openCollege();
    const theCase = await aSubmittedCase(college, { by, ...(against && { against }), complaint: complaint(college) });
    if (by === 'student') await as(college.headOfWelfare).does('communicateComplaint', { caseId: theCase.id });
    expect(await capacitiesOf(college[overseer], theCase)).toEqual(['CASE_LEAD', 'OVERSEER']);
    for (const officer of keptOut) expect(await caseAsSeenBy(college[officer], theCase.id)).toBeNull();
    const handling = await holdersIn(college, rowIdOf(theCase.id), 'OVERSEER');
    expect(handling).toEqual([{ personId: college[overseer].rowId, untilAt: null }]);
  });

  test('asking to avoid all who could oversee: somebody from outside does, for a limited time', async () => {
    const college = await openCollege();
    const avoid = ['PRINCIPAL', 'VICE_PRINCIPAL', 'SENIOR_TUTOR'];
    const theCase = await aSubmittedCase(college, { by, complaint: { avoid } });
    if (by === 'student') await as(college.headOfWelfare).does('communicateComplaint', { caseId: theCase.id });
    expect(await capacitiesOf(college.outsidePerson, theCase)).toEqual(['CASE_LEAD', 'OVERSEER']);
    for (const capacity of ['OVERSEER', 'CASE_LEAD']) {
      const [grant] = await holdersIn(college, rowIdOf(theCase.id), capacity);
      expect(grant).toMatchObject({ personId: college.outsidePerson.rowId, untilAt: expect.any(String) });
    }
  });
});

test('A.8: the person counts, not the office: an officer to avoid is avoided in their other office too', async () => {
  const college = await openCollege();
  await college.database.transaction((tx) =>
    tx.query('UPDATE offices SET personId = ? WHERE personId = ?', [
      college.principal.rowId,
      college.vicePrincipal.rowId,
    ]),
  );
  const theCase = await aSubmittedCase(college, { by: 'staff', complaint: { respondentOffice: 'PRINCIPAL' } });
  expect(await capacitiesOf(college.seniorTutor, theCase)).toEqual(['CASE_LEAD', 'OVERSEER']);
  expect(await caseAsSeenBy(college.principal, theCase.id)).toBeNull();
});

test('A.8: who was to be avoided is avoided also after they have left the office; their successor is not', async () => {
  const college = await openCollege();
  const theCase = await aReceivedCase(college, { by: 'staff', complaint: { avoid: ['PRINCIPAL'] } });
  const { id: caseId, overseer } = { ...theCase, overseer: college.vicePrincipal };
  college.clock.advance({ days: 1 });
  await college.database.transaction((tx) =>
    tx.query('UPDATE offices SET untilAt = ? WHERE office = ?', [college.clock.now(), 'PRINCIPAL']),
  );
  const successor = await college.person({ category: 'ACADEMIC_STAFF' });
  const row = { id: 'office-of-successor', personId: successor.rowId, office: 'PRINCIPAL' as const, scope: null };
  await college.database.transaction((tx) =>
    tx.insert(OfficeRow, { ...row, fromAt: college.clock.now(), untilAt: null }),
  );
  const appoint = (personId: string) => as(overseer).act('appointCaseLead', { caseId, personId, reason: 'Impartial.' });
  expect((await appoint(college.principal.id)).userErrors).toMatchObject([{ code: 'CANNOT_SERVE' }]);
  expect((await appoint(successor.id)).userErrors).toEqual([]);
});

test('A.8: the Principal who complains oversees nothing of it', async () => {
  const college = await openCollege();
  const theCase = await aSubmittedCase(college, { complainant: college.principal });
  expect(await capacitiesOf(college.principal, theCase)).toEqual(['COMPLAINANT']);
  expect(await capacitiesOf(college.vicePrincipal, theCase)).toEqual(['CASE_LEAD', 'OVERSEER']);
});

test.each([
  ['Renée d’Urbervîlle', "the tutor, D'Urberville", true],
  ['Ottoline Cholmondeley-Finch', 'Dr Cholmondeley-Finch', true],
  ['Ottoline Finch', 'the keeper of the goldfinch', false],
  ['Ottoline Finch', 'Dr. Finch!', true],
])('A.8: an officer called %s is named by "%s": %s', async (name, respondentDescription, named) => {
  const college = await openCollege();
  const officer = await college.person({ category: 'ACADEMIC_STAFF', name });
  await college.database.transaction((tx) =>
    tx.query('UPDATE offices SET personId = ? WHERE office = ?', [officer.rowId, 'PRINCIPAL']),
  );
  const theCase = await aSubmittedCase(college, { by: 'staff', complaint: { respondentDescription } });
  expect(await capacitiesOf(officer, theCase)).toEqual(named ? null : ['CASE_LEAD', 'OVERSEER']);
});

test('A.8: a student who asks to avoid the Acting Head of Welfare is looked after by the deputy', async () => {
  const college = await openCollege();
  const theCase = await aSubmittedCase(college, { complaint: { avoid: ['HEAD_OF_WELFARE'] } });
  expect(await capacitiesOf(college.deputyHeadOfWelfare, theCase)).toEqual(['WELFARE']);
  expect(await caseAsSeenBy(college.headOfWelfare, theCase.id)).toBeNull();
});

test('A.8: a student who asks to avoid both heads of welfare is looked after by somebody from outside, for a time', async () => {
  const college = await openCollege();
  const avoid = ['HEAD_OF_WELFARE', 'DEPUTY_HEAD_OF_WELFARE'];
  const theCase = await aSubmittedCase(college, { complaint: { avoid } });
  expect(await capacitiesOf(college.outsidePerson, theCase)).toEqual(['WELFARE']);
  const [grant] = await holdersIn(college, rowIdOf(theCase.id), 'WELFARE');
  expect(grant?.untilAt).toEqual(expect.any(String));
});

test('A.8: with nobody left the complaint is kept as it was, and the complainant is told who can advise', async () => {
  const college = await openCollege();
  const complainant = await college.person({ category: 'SUPPORT_STAFF' });
  const avoid = ['PRINCIPAL', 'VICE_PRINCIPAL', 'SENIOR_TUTOR', 'OUTSIDE_PERSON'];
  const draftId = await aDraft(complainant, { avoid });
  const before = await rowCounts(college.database);
  const { userErrors } = await as(complainant).act('submitComplaint', { draftId });
  expect(userErrors).toMatchObject([
    { code: 'NOT_NOW', clause: 'A.8', message: expect.stringContaining('Harassment Officer') },
  ]);
  expect(await rowCounts(college.database)).toEqual(before);
});

test.each(['appointCaseLead', 'appointInvestigator'])(
  'A.8: who is to be avoided is not let in later either, by %s, nor told apart from others who cannot serve',
  async (act) => {
    const college = await openCollege();
    const theCase = await aReceivedCase(college, { by: 'staff', complaint: { avoid: ['HR_MANAGER'] } });
    const { id: caseId, overseer, complainant } = theCase;
    if (act === 'appointInvestigator') {
      await as(overseer).does('identifyRespondent', { caseId, personId: theCase.respondent.id });
      await as(overseer).does('informRespondent', { caseId, allegations: 'Remarks.' });
      await as(overseer).does('decideHowToProceed', { caseId, route: 'INVESTIGATE', reasons: 'To know more.' });
      await as(overseer).does('commissionInvestigation', {
        caseId,
        terms: 'What happened.',
        recommendationsAsked: false,
      });
    }
    const answers = [];
    for (const person of [college.hrManager, complainant])
      answers.push((await as(overseer).act(act, { caseId, personId: person.id, reason: 'Why not.' })).userErrors);
    expect(answers[0]).toMatchObject([{ code: 'CANNOT_SERVE' }]);
    expect(answers[1]).toEqual(answers[0]);
    expect(await caseAsSeenBy(college.hrManager, caseId)).toBeNull();
  },
);
