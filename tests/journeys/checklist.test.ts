import { anInformedStudentCase } from '../support/annexeB';
import { aDraftReport, ALLEGATIONS, anInvestigatedCase, stepOf } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';

interface Step {
  readonly id: string;
  readonly says: string;
  readonly status: string;
  readonly changes: readonly object[];
}

const STEPS = `query ($id: ID!) { case(id: $id) { updatedAt investigationSteps {
  id says status changes { status reason madeBy } availableActions { action allowed } } } }`;

const seenBy = async (person: Person, id: string) =>
  (await as(person).query<{ case: { updatedAt: string; investigationSteps: readonly Step[] | null } }>(STEPS, { id }))
    .data.case;
const stepsOf = async (person: Person, id: string) => (await seenBy(person, id)).investigationSteps;

const refusalOf = async (person: Person, act: string, input: object) =>
  (await as(person).act(act, input)).userErrors.map(({ code, clause }) => ({ code, clause }));

describe('A.20: the steps of an investigation', () => {
  test('a to g are laid out for the investigator in their order when it is commissioned', async () => {
    const college = await openCollege();
    const { investigator, id } = await anInvestigatedCase(college, { by: 'student' });
    const steps = (await stepsOf(investigator, id))!;
    const named = steps.map(({ says }) => /\(A\.20([a-g])\)\.$/.exec(says)?.[1]).join('');
    expect(named).toBe('abcdefg');
    expect(steps.map(({ status }) => status)).toEqual(steps.map(() => 'OPEN'));
  });

  test('the investigator adds, does, skips and takes up again, each with a reason that is kept', async () => {
    const college = await openCollege();
    const { investigator, id: caseId } = await anInvestigatedCase(college, { by: 'student' });
    const does = (act: string, input: object) => as(investigator).does(act, input);
    await does('addInvestigationStep', { caseId, says: 'Look at the room.', reason: 'They differ on who saw whom.' });
    const stepId = await stepOf(investigator, caseId, 4);
    await does('markInvestigationStep', { stepId, status: 'SKIPPED', reason: 'He named nobody.' });
    await does('markInvestigationStep', { stepId, status: 'OPEN', reason: 'He has named somebody.' });
    await does('markInvestigationStep', { stepId, status: 'DONE', reason: 'She was heard.' });
    expect(
      await refusalOf(investigator, 'markInvestigationStep', { stepId, status: 'DONE', reason: 'Again.' }),
    ).toEqual([{ code: 'ALREADY_DONE', clause: 'A.20' }]);
    for (const [act, input] of [
      ['addInvestigationStep', { caseId, says: 'Something.', reason: ' ' }],
      ['markInvestigationStep', { stepId, status: 'OPEN', reason: '' }],
    ] as const)
      expect((await refusalOf(investigator, act, input)).map(({ code }) => code)).toEqual(['INVALID']);
    const steps = (await stepsOf(investigator, caseId))!;
    const madeBy = investigator.name;
    expect(steps[4]!.changes).toEqual([
      { status: 'SKIPPED', reason: 'He named nobody.', madeBy },
      { status: 'OPEN', reason: 'He has named somebody.', madeBy },
      { status: 'DONE', reason: 'She was heard.', madeBy },
    ]);
    expect(steps.at(-1)).toMatchObject({
      says: 'Look at the room.',
      changes: [{ status: 'OPEN', reason: 'They differ on who saw whom.', madeBy }],
      availableActions: [{ action: 'markInvestigationStep', allowed: true }],
    });
  });

  test('whoever leads and oversees sees them and changes none; to the parties and welfare nothing is there, and nothing moves', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, { by: 'student' });
    const { investigator, id: caseId, lead, overseer, complainant, respondent } = theCase;
    const outside = [complainant, respondent, college.headOfWelfare];
    const before = await Promise.all(outside.map((person) => seenBy(person, caseId)));
    const stepId = await stepOf(investigator, caseId, 0);
    college.clock.advance({ hours: 1 });
    await as(investigator).does('addInvestigationStep', { caseId, says: 'Look at the room.', reason: 'It is small.' });
    await as(investigator).does('markInvestigationStep', { stepId, status: 'DONE', reason: 'We met.' });
    const mark = { stepId, status: 'SKIPPED', reason: 'No need.' };
    for (const person of [lead, overseer]) {
      expect(await stepsOf(person, caseId)).toHaveLength(8);
      expect(await refusalOf(person, 'markInvestigationStep', mark)).toEqual([{ code: 'NOT_ALLOWED', clause: 'A.20' }]);
      expect(await refusalOf(person, 'addInvestigationStep', { caseId, says: 'A word.', reason: 'Why not.' })).toEqual([
        { code: 'NOT_ALLOWED', clause: 'A.20' },
      ]);
    }
    for (const person of outside)
      expect(await refusalOf(person, 'markInvestigationStep', mark)).toEqual([{ code: 'NOT_FOUND', clause: null }]);
    expect(await Promise.all(outside.map((person) => seenBy(person, caseId)))).toEqual(before);
    expect(before.map(({ investigationSteps }) => investigationSteps)).toEqual([null, null, null]);
  });
});

describe('B.18: the steps of an investigation', () => {
  test('are laid out once for the Senior Dean, who adapts them until somebody is appointed, and then that person does', async () => {
    const college = await openCollege();
    const theCase = await anInformedStudentCase(college);
    const { seniorDean } = college;
    const { id: caseId, respondent } = theCase;
    expect(await stepsOf(seniorDean, caseId)).toHaveLength(4);
    // The wrong student was informed: who is informed in their place gives no second list
    await as(seniorDean).does('retractInformation', { caseId, reason: 'Two of that name.' });
    await as(seniorDean).does('identifyRespondent', { caseId, personId: (await college.person()).id });
    await as(seniorDean).does('informRespondent', { caseId, allegations: ALLEGATIONS });
    expect(await stepsOf(seniorDean, caseId)).toHaveLength(4);
    const stepId = await stepOf(seniorDean, caseId, 0);
    await as(seniorDean).does('markInvestigationStep', { stepId, status: 'DONE', reason: 'He came to my rooms.' });
    const investigator = await college.person({ category: 'EXTERNAL', offices: ['INVESTIGATOR'] });
    const asked = { terms: 'What was said.', recommendationsAsked: false };
    await as(seniorDean).does('commissionInvestigation', { caseId, ...asked });
    const reserved = { reserveDecision: true, reason: 'Has no part in it.' };
    await as(seniorDean).does('appointInvestigator', { caseId, personId: investigator.id, ...reserved });
    const again = { stepId, status: 'OPEN', reason: 'There is more to say.' };
    expect(await refusalOf(seniorDean, 'markInvestigationStep', again)).toEqual([
      { code: 'OUT_OF_TURN', clause: 'B.18' },
    ]);
    await as(investigator).does('markInvestigationStep', again);
    expect((await stepsOf(investigator, caseId))!.map(({ status }) => status)).toEqual([
      'OPEN',
      'OPEN',
      'OPEN',
      'OPEN',
    ]);
    expect(await as(respondent).query('query ($id: ID!) { case(id: $id) { id } }', { id: caseId })).toMatchObject({
      data: { case: null },
    });
  });
});

describe('A.20f: what a party says of a draft section', () => {
  const COMMENTS =
    'query ($id: ID!) { case(id: $id) { reportSections { id comments { text name } availableActions { action allowed } } } }';
  const NODE = 'query ($id: ID!) { node(id: $id) { ... on SectionComment { text name } } }';
  const sectionsOf = async (person: Person, id: string) =>
    (await as(person).query<{ case: { reportSections: readonly object[] } }>(COMMENTS, { id })).data.case
      .reportSections;

  test('is kept beside it for them and the investigator, and comes to the case lead with the report alone', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, { by: 'student' });
    const { investigator, lead, overseer, complainant, respondent, parties, id: caseId } = theCase;
    const { id: reportId, sections } = await aDraftReport(theCase);
    const [sectionId] = sections;
    const said = { sectionId, text: 'There was one remark, not two.' };
    expect(await refusalOf(respondent, 'commentOnSection', said)).toEqual([{ code: 'NOT_FOUND', clause: null }]);
    for (const partyId of Object.values(parties))
      await as(investigator).does('shareReportSection', { sectionId, partyId });
    const { id } = await as(respondent).does('commentOnSection', said);
    await as(complainant).does('commentOnSection', { sectionId, text: 'There were five.' });
    expect(await refusalOf(investigator, 'commentOnSection', said)).toEqual([{ code: 'NOT_ALLOWED', clause: 'A.20' }]);

    const mayComment = [{ action: 'commentOnSection', allowed: true }];
    const own = { text: said.text, name: respondent.name };
    expect(await sectionsOf(respondent, caseId)).toEqual([
      { id: sectionId, comments: [own], availableActions: mayComment },
    ]);
    expect(await sectionsOf(investigator, caseId)).toMatchObject([
      { comments: [own, { text: 'There were five.', name: complainant.name }] },
      { comments: [] },
    ]);
    const seen = async (person: Person) => (await as(person).query<{ node: unknown }>(NODE, { id })).data.node;
    for (const person of [lead, overseer, complainant, college.headOfWelfare]) expect(await seen(person)).toBeNull();

    await as(investigator).does('endSectionSharing', { sectionId, partyId: parties.RESPONDENT });
    expect(await refusalOf(respondent, 'commentOnSection', said)).toEqual([{ code: 'NOT_FOUND', clause: null }]);
    expect(await seen(respondent)).toEqual(own);
    await as(investigator).does('submitReport', { reportId });
    expect(await seen(lead)).toEqual(own);
    for (const person of [overseer, complainant, college.headOfWelfare]) expect(await seen(person)).toBeNull();
  });
});
