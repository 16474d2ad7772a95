import { getNamedType, isInputObjectType } from 'graphql';
import { aDelegatedCase, anInformedCase, anInvestigatedCase, aReceivedCase, aSubmittedCase } from '../support/cases';
import { as } from '../support/client';
import { conflictsIn } from '../support/conflicts';
import { openCollege, type Person } from '../support/college';
import { partIn } from '../support/administration';
import { aSupporter } from '../support/supporters';
import { tasksOf } from '../support/tasks';

const reason = 'We sat on a board together for years.';

const step = async (person: Person, caseId: string, more: object = {}) =>
  as(person).does('declareConflict', { caseId, reason, ...more }, 'about reason reasonWithheld declaredAt');

const errorsOf = async (person: Person, act: string, input: object) =>
  (await as(person).act(act, input)).userErrors.map(({ code, field }) => [code, field.at(-1)]);

describe('A conflict of interest that somebody declares', () => {
  test('A.17: takes the sight away at once, from the investigator and for good, and whoever leads is told why', async () => {
    const theCase = await anInvestigatedCase(await openCollege());
    const { id: caseId, investigator, lead, overseer, complainant } = theCase;
    expect(await partIn(investigator, caseId)).toEqual(['INVESTIGATOR']);
    const own = await step(investigator, caseId);
    expect(own).toMatchObject({ about: null, reason, reasonWithheld: false });
    expect(await partIn(investigator, caseId)).toEqual([]);
    expect(await conflictsIn(lead, caseId)).toMatchObject([{ name: investigator.name, reason }]);
    expect(await conflictsIn(overseer, caseId)).toMatchObject([{ name: investigator.name, reason }]);
    expect(await conflictsIn(complainant, caseId)).toBeNull();
    const [todo] = (await tasksOf(lead, theCase))!.filter(({ kind }) => kind === 'REPLACE_INVESTIGATOR');
    expect(todo).toMatchObject({ status: 'OPEN', clause: 'A.17' });

    const again = { caseId, personId: investigator.id, reason: 'Let them try again.', previousInvolvement: 'None.' };
    expect(await errorsOf(lead, 'appointInvestigator', again)).toEqual([['CANNOT_SERVE', 'personId']]);
    expect(
      await errorsOf(lead, 'consult', { caseId, about: 'OTHER', personId: investigator.id, question: 'Yes?' }),
    ).toEqual([['CANNOT_SERVE', 'personId']]);
    const other = await theCase.college.person({ category: 'EXTERNAL' });
    await as(lead).does('appointInvestigator', { caseId, personId: other.id, reason });
    const after = (await tasksOf(lead, theCase))!.find(({ kind }) => kind === 'REPLACE_INVESTIGATOR');
    expect(after).toMatchObject({ status: 'DONE' });
  });

  test('A.1: gives the lead back to the overseer, who sees that there is one, and not why it is kept', async () => {
    const theCase = await aDelegatedCase(await openCollege());
    const { id: caseId, lead, overseer } = theCase;
    await step(lead, caseId, { withholdReason: true });
    expect(await partIn(lead, caseId)).toEqual([]);
    expect([...(await partIn(overseer, caseId))].sort()).toEqual(['CASE_LEAD', 'OVERSEER']);
    expect(await conflictsIn(overseer, caseId)).toMatchObject([{ name: lead.name, reason: null }]);
    expect((await tasksOf(overseer, theCase))!.map(({ kind }) => kind)).toContain('REPLACE_CASE_LEAD');
    expect(await errorsOf(overseer, 'appointCaseLead', { caseId, personId: lead.id, reason })).toEqual([
      ['CANNOT_SERVE', 'personId'],
    ]);
  });

  test('A.24: stays, whoever declared it: no act takes a declaration back, nor changes one', async () => {
    const { schema } = await openCollege();
    const acts = Object.values(schema.getMutationType()!.getFields()).filter(({ args }) => {
      const input = getNamedType(args[0]!.type);
      return isInputObjectType(input) && Object.keys(input.getFields()).some((field) => /conflict/i.test(field));
    });
    expect(acts.map(({ name }) => name)).toEqual([]);
    const theCase = await anInvestigatedCase(await openCollege());
    const { investigator, lead, id: caseId } = theCase;
    await as(investigator).does('declareConflict', { caseId, reason });
    const declared = await conflictsIn(lead, caseId);
    expect(declared).toHaveLength(1);
    const { userErrors } = await as(investigator).act('declareConflict', { caseId, reason: 'I was mistaken.' });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await conflictsIn(lead, caseId)).toEqual(declared);
  });

  test('A.8: lets the next in order oversee and look after the student', async () => {
    const college = await openCollege();
    const { id: caseId } = await aReceivedCase(college);
    await step(college.principal, caseId);
    expect([...(await partIn(college.vicePrincipal, caseId))].sort()).toEqual(['CASE_LEAD', 'OVERSEER']);
    await step(college.headOfWelfare, caseId);
    expect(await partIn(college.deputyHeadOfWelfare, caseId)).toEqual(['WELFARE']);
    expect(await partIn(college.headOfWelfare, caseId)).toEqual([]);
  });

  test('A.8: counts even where nobody is left to take the part', async () => {
    const college = await openCollege();
    const { id: caseId } = await aReceivedCase(college, { by: 'staff' });
    const { principal, vicePrincipal, seniorTutor, outsidePerson } = college;
    for (const person of [principal, vicePrincipal, seniorTutor, outsidePerson]) await step(person, caseId);
    for (const person of [principal, vicePrincipal, seniorTutor, outsidePerson])
      expect(await partIn(person, caseId)).toEqual([]);
  });

  test('B.12: ends support, and support is offered to that side anew; the overseer is not told of it', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { id: caseId, complainant, lead, overseer, welfare } = theCase;
    const { person } = await aSupporter(theCase);
    await step(person, caseId);
    expect(await partIn(person, caseId)).toEqual([]);
    expect(await conflictsIn(lead, caseId)).toHaveLength(1);
    expect(await conflictsIn(overseer, caseId)).toEqual([]);
    const { data } = await as(complainant).query<{ case: { supporters: { status: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { supporters { status } } }',
      { id: caseId },
    );
    expect(data.case.supporters).toEqual([{ status: 'ENDED' }]);
    expect((await tasksOf(welfare!, theCase))!.map(({ kind }) => kind)).toContain('OFFER_SUPPORT_TO_COMPLAINANT');
  });

  test('A.24: is not for a party, nor for whoever does not know of the case, to whom it is as if there were none', async () => {
    const college = await openCollege();
    const { id: caseId, complainant } = await aSubmittedCase(college);
    const stranger = await college.person({ category: 'ACADEMIC_STAFF' });
    expect(await errorsOf(complainant, 'declareConflict', { caseId, reason })).toEqual([['NOT_ALLOWED', undefined]]);
    const nowhere = Buffer.from('Case:00000000-0000-4000-8000-000000000000').toString('base64url');
    const [hidden, absent] = [caseId, nowhere].map(async (id) =>
      as(stranger).act('declareConflict', { caseId: id, reason }),
    );
    expect(await hidden).toEqual(await absent);
  });
});

describe('A conflict of interest about somebody', () => {
  const about = async (person: Person, address: string) =>
    as(person).does('declareConflictAbout', { address, reason }, 'about');

  test('A.17: keeps whoever declared it out of their cases before anybody is chosen', async () => {
    const college = await openCollege();
    const complainant = await college.person();
    await about(college.headOfWelfare, complainant.email);
    const { id: caseId } = await aSubmittedCase(college, { complainant });
    expect(await partIn(college.headOfWelfare, caseId)).toEqual([]);
    expect(await partIn(college.deputyHeadOfWelfare, caseId)).toEqual(['WELFARE']);
  });

  test('A.17: takes the sight away where they know of them, and from whoever leads once somebody is identified', async () => {
    const college = await openCollege();
    const theCase = await aDelegatedCase(college);
    const { id: caseId, lead, overseer, respondent, complainant } = theCase;
    await about(overseer, respondent.email);
    expect(await partIn(overseer, caseId)).toEqual(['OVERSEER']);
    await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
    expect(await partIn(overseer, caseId)).toEqual([]);
    expect(await partIn(college.vicePrincipal, caseId)).toEqual(['OVERSEER']);
    expect(await conflictsIn(lead, caseId)).toMatchObject([{ name: overseer.name, reason }]);
    await about(lead, complainant.email);
    expect(await partIn(lead, caseId)).toEqual([]);
    expect([...(await partIn(college.vicePrincipal, caseId))].sort()).toEqual(['CASE_LEAD', 'OVERSEER']);
  });

  test('A.24: tells nobody who is on the side they do not know: a supporter of the complainant keeps their part', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { person } = await aSupporter(theCase);
    const [known, unknown] = [theCase.respondent.email, 'nobody@elsewhere.test'];
    const first = await about(person, known);
    const second = await about(person, unknown);
    expect(Object.keys(first)).toEqual(Object.keys(second));
    expect(await partIn(person, theCase.id)).toEqual(['COMPLAINANT_SUPPORTER']);
    expect(await conflictsIn(theCase.lead, theCase.id)).toEqual([]);
  });

  test('A.17: is declared once, and not about oneself; what it led to is in none of one’s own declarations', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college);
    const { investigator, complainant } = theCase;
    await about(investigator, complainant.email.toUpperCase());
    const twice = { address: complainant.email, reason };
    expect(await errorsOf(investigator, 'declareConflictAbout', twice)).toEqual([['ALREADY_DONE', 'address']]);
    const self = { address: investigator.email, reason };
    expect(await errorsOf(investigator, 'declareConflictAbout', self)).toEqual([['INVALID', 'address']]);
    const { data } = await as(investigator).query<{ viewer: { conflicts: object[] } }>(
      '{ viewer { conflicts { about reason } } }',
    );
    expect(data.viewer.conflicts).toEqual([{ about: complainant.email, reason }]);
    expect(await conflictsIn(theCase.lead, theCase.id)).toHaveLength(1);
    await proceedsWithSomebodyElse(theCase);
  });
});

/** Somebody else takes over, and it goes on. */
async function proceedsWithSomebodyElse({ id: caseId, lead, college }: Awaited<ReturnType<typeof anInvestigatedCase>>) {
  const other = await college.person({ category: 'EXTERNAL' });
  await as(lead).does('appointInvestigator', { caseId, personId: other.id, reason });
  expect(await partIn(other, caseId)).toEqual(['INVESTIGATOR']);
}
