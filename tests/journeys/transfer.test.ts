import { aConcludedStudentCase } from '../support/afterwards';
import { aStudentCase } from '../support/annexeB';
import {
  ALLEGATIONS,
  aDraft,
  anInformedCase,
  aReceivedCase,
  aSubmittedCase,
  OUTCOME,
  requestOf,
} from '../support/cases';
import { capacitiesOf } from '../support/cast';
import { as } from '../support/client';
import { clocksOf } from '../support/clocks';
import { openCollege, type Person } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';
import { aMeasure, measuresOf } from '../support/measures';
import { aSupporter } from '../support/supporters';
import { aTask, tasksOf } from '../support/tasks';
import { aMeetingIn } from '../support/meetings';
import { aServiceCase } from '../support/itServices';
import { dutiesSeenBy } from '../support/notices';
import { withdrawn } from '../support/withdrawals';

const TRANSFERS =
  'query ($id: ID!) { case(id: $id) { transfers { fromProcedure fromStage toProcedure reasons clause madeBy } } }';
const transfersOf = async (person: Person, id: string) =>
  (await as(person).query<{ case: { transfers: readonly object[] | null } }>(TRANSFERS, { id })).data.case.transfers;

const refusalOf = async (person: Person, act: string, input: object) =>
  (await as(person).act(act, input)).userErrors.map(({ code, clause }) => ({ code, clause }));

const KINDS = 'query ($id: ID!) { caseEvents(first: 100, caseIds: [$id]) { edges { node { kind } } } }';
const eventsOf = async (person: Person, id: string) => {
  const { data } = await as(person).query<{ caseEvents: { edges: { node: { kind: string } }[] } }>(KINDS, { id });
  return data.caseEvents.edges.map(({ node }) => node.kind);
};

const TIMES = 'query ($id: ID!) { case(id: $id) { clocks { kind dueOn metAt } } }';
const timesOf = async (person: Person, id: string) =>
  (await as(person).query<{ case: { clocks: { kind: string; dueOn: string; metAt: string | null }[] } }>(TIMES, { id }))
    .data.case.clocks;

const reasons = 'It is a student who teaches a class.';
const OF_STUDENT = { respondentKind: 'STUDENT', reasons };

describe('B.1, A.1: a complaint about staff that turns out to be about a student', () => {
  test('goes to the Senior Dean with its history; who handled it sees it no more, its time is that of its receipt, and each is told what is theirs', async () => {
    const college = await openCollege();
    const [integration, other] = await college.people([
      { category: 'MACHINE', offices: ['INTEGRATION'], scope: 'ANNEXE_A' },
      { category: 'MACHINE', offices: ['INTEGRATION'], scope: 'ANNEXE_B' },
    ]);
    const theCase = await aReceivedCase(college);
    const { id: caseId, complainant, respondent, overseer: principal, welfare } = theCase;
    const { seniorDean } = college;
    const wrong = await college.person({ category: 'ACADEMIC_STAFF' });
    await as(principal).does('identifyRespondent', { caseId, personId: wrong.id });
    const [before] = await clocksOf(complainant, theCase);
    college.clock.advance({ days: 3 });
    const answer = await as(principal).act('transferCase', { caseId, ...OF_STUDENT });
    expect(answer).toMatchObject({ userErrors: [], case: null, transfer: null });

    expect(await caseAsSeenBy(principal, caseId)).toBeNull();
    expect(await capacitiesOf(seniorDean, theCase)).toEqual(['CASE_LEAD']);
    expect(await capacitiesOf(welfare!, theCase)).toEqual(['WELFARE']);
    expect([await capacitiesOf(integration!, theCase), await capacitiesOf(other!, theCase)]).toEqual([
      null,
      ['INTEGRATION'],
    ]);
    // Under Annexe B a complaint in form is not for the Acting Head of Welfare to read (B.3)
    expect((await caseOf(welfare!, caseId)).complaint).toBeNull();
    const seen = await caseOf(seniorDean, caseId);
    expect(seen).toMatchObject({ procedure: 'ANNEXE_B', stage: 'RECEIVED', complaint: { nature: expect.any(String) } });
    expect(seen.parties!.map(({ name }) => name)).not.toContain(wrong.name);
    // Six weeks from receipt have become a month from receipt (B.19)
    const [after] = await clocksOf(complainant, theCase);
    expect([before!.dueOn, after!.dueOn]).toEqual(['2026-03-16', '2026-03-02']);
    expect(await clocksOf(seniorDean, theCase)).toHaveLength(1);

    const made = { fromProcedure: 'ANNEXE_A', fromStage: 'RECEIVED', toProcedure: 'ANNEXE_B', reasons, clause: 'B.1' };
    for (const person of [seniorDean, welfare!])
      expect(await transfersOf(person, caseId)).toEqual([{ ...made, madeBy: principal.name }]);
    expect(await transfersOf(complainant, caseId)).toBeNull();
    const { notices } = await caseOf(complainant, caseId);
    expect(notices!.find(({ kind }) => kind === 'TRANSFERRED')!.text).toContain(reasons);
    expect((await eventsOf(complainant, caseId)).filter((kind) => kind.startsWith('TRANSFER'))).toEqual([]);
    expect(await eventsOf(complainant, caseId)).toContain('CASE_TRANSFERRED');
    expect(await eventsOf(seniorDean, caseId)).toContain('TRANSFER_EXPLAINED');
    expect(await eventsOf(principal, caseId)).toEqual([]);
    expect(await caseAsSeenBy(wrong, caseId)).toBeNull();

    // And it goes on there
    expect(await refusalOf(seniorDean, 'identifyRespondent', { caseId, personId: respondent.id })).toEqual([
      { code: 'INVALID', clause: 'B.1' },
    ]);
    const student = await college.person();
    await as(seniorDean).does('identifyRespondent', { caseId, personId: student.id });
    await as(seniorDean).does('informRespondent', { caseId, allegations: ALLEGATIONS });
    expect((await caseOf(student, caseId)).notices!.map(({ kind }) => kind)).not.toContain('TRANSFERRED');
  });

  test('is transferred by the Acting Head of Welfare while it is with them, and by nobody else', async () => {
    const college = await openCollege();
    const theCase = await aSubmittedCase(college);
    const { id: caseId, welfare, complainant } = theCase;
    expect(await refusalOf(complainant, 'transferCase', { caseId, ...OF_STUDENT })).toEqual([
      { code: 'NOT_ALLOWED', clause: 'A.1' },
    ]);
    expect(await refusalOf(college.principal, 'transferCase', { caseId, ...OF_STUDENT })).toEqual([
      { code: 'NOT_FOUND', clause: null },
    ]);
    await as(welfare!).does('transferCase', { caseId, ...OF_STUDENT });
    expect(await capacitiesOf(college.seniorDean, theCase)).toEqual(['CASE_LEAD']);
  });

  test('B.1, B.2: what belongs to the University or to discipline, or here already, is not transferred', async () => {
    const college = await openCollege();
    const ofStaff = await aReceivedCase(college, { by: 'staff' });
    const tries = async (more: object) =>
      (await refusalOf(ofStaff.lead, 'transferCase', { caseId: ofStaff.id, reasons, ...more }))[0];
    expect(await tries({ respondentKind: 'UNIVERSITY_STAFF' })).toEqual({ code: 'INVALID', clause: 'B.1' });
    expect(await tries({ respondentKind: 'STUDENT' })).toEqual({ code: 'INVALID', clause: 'B.2' });
    expect(await tries({ respondentKind: 'SUPPORT_STAFF' })).toEqual({ code: 'INVALID', clause: 'A.1' });
  });

  test('A.24: not while somebody knows of it who cannot be complained of there', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const { id: caseId, lead } = theCase;
    expect(await refusalOf(lead, 'transferCase', { caseId, ...OF_STUDENT })).toEqual([
      { code: 'NOT_YET', clause: 'A.1' },
    ]);
    await as(lead).does('retractInformation', { caseId, reason: 'Another of that name.' });
    await as(lead).does('transferCase', { caseId, ...OF_STUDENT });
    expect(await capacitiesOf(college.seniorDean, theCase)).toEqual(['CASE_LEAD']);
  });
});

describe('A.1, A.8: a complaint about a student that turns out to be about staff', () => {
  test('comes to the Acting Head of Welfare, who passes it on; what bound or supported somebody goes on', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college);
    const { id: caseId, lead: seniorDean, welfare, complainant } = theCase;
    await as(seniorDean).does('transferCase', { caseId, respondentKind: 'SUPPORT_STAFF', reasons });
    expect(await capacitiesOf(seniorDean, theCase)).toBeNull();
    expect(await caseOf(welfare!, caseId)).toMatchObject({
      procedure: 'ANNEXE_A',
      stage: 'SUBMITTED',
      complaint: { nature: expect.any(String) },
    });
    await as(welfare!).does('communicateComplaint', { caseId });
    expect((await capacitiesOf(college.treasurer, theCase))!.sort()).toEqual(['CASE_LEAD', 'OVERSEER']);
    expect((await caseOf(complainant, caseId)).stage).toBe('RECEIVED');
  });

  test('A.11, B.18: an enquiry goes on as one; a companion whom the other procedure does not know ends; not while it is mediated (A.5)', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const { id: caseId, lead, complainant, respondent, parties } = theCase;
    await aMeasure(theCase, { protects: [parties.COMPLAINANT] });
    const supporter = await aSupporter(theCase);
    const meetingId = await aMeetingIn(theCase, lead, [parties.COMPLAINANT]);
    const union = await college.person({ category: 'EXTERNAL' });
    await as(complainant).does('nameCompanion', { meetingId, address: union.email, kind: 'UNION_REPRESENTATIVE' });
    await as(union).does('giveUndertaking', { requestId: await requestOf(union) });
    // As if the register had them for staff by mistake
    await college.database.execute(`UPDATE people SET category = 'STUDENT' WHERE id = ?`, [respondent.rowId]);
    const { id: mediationId } = await as(lead).does('proposeMediation', { caseId });
    const notYet = [{ code: 'NOT_YET', clause: 'A.1' }];
    expect(await refusalOf(lead, 'transferCase', { caseId, ...OF_STUDENT })).toEqual(notYet);
    await as(lead).does('callOffMediation', { mediationId, reason: 'She would rather not.' });
    await as(lead).does('transferCase', { caseId, ...OF_STUDENT });
    const { seniorDean } = college;
    expect(await caseOf(seniorDean, caseId)).toMatchObject({ stage: 'ENQUIRY', procedure: 'ANNEXE_B' });
    expect(await capacitiesOf(respondent, theCase)).toEqual(['RESPONDENT']);
    expect((await caseOf(respondent, caseId)).notices!.map(({ kind }) => kind)).toContain('TRANSFERRED');
    expect(await capacitiesOf(supporter.person, theCase)).toEqual(['COMPLAINANT_SUPPORTER']);
    expect(await caseAsSeenBy(union, caseId)).toBeNull();
    expect(await caseAsSeenBy(lead, caseId)).toBeNull();
    expect(await measuresOf(complainant, theCase)).toMatchObject([{ status: 'IN_FORCE' }]);
    expect(await clocksOf(seniorDean, theCase)).toHaveLength(1);
    await as(seniorDean).does('decideOutcome', { caseId, ...OUTCOME });
  });
});

test('B.23: not while a step goes on that was taken after the outcome: the other procedure may not know it', async () => {
  const college = await openCollege();
  const theCase = await aConcludedStudentCase(college);
  const { id: caseId, lead, respondent } = theCase;
  const { id: appealId } = await as(respondent).does('recordOwnComplaint', { caseId, grounds: 'Nobody hears me.' });
  await as(lead).does('reconsiderOutcome', { caseId, reason: 'It was somebody else.' });
  await as(lead).does('retractInformation', { caseId, reason: 'Another of that name.' });
  const ofStaff = { caseId, respondentKind: 'SUPPORT_STAFF', reasons };
  expect(await refusalOf(lead, 'transferCase', ofStaff)).toEqual([{ code: 'NOT_YET', clause: 'B.1' }]);
  await as(lead).does('recordAppealResult', { appealId, result: 'NOT_UPHELD', reasons: 'It was not about this.' });
  await as(lead).does('transferCase', ofStaff);
  expect((await caseOf(theCase.welfare!, caseId)).procedure).toBe('ANNEXE_A');
});

describe('IT.2: a complaint about a service that is about somebody, and the other way round', () => {
  test('IT.5: not where nobody complains, as when the complaint was withdrawn (A.12): a complaint about a service is somebody’s', async () => {
    const college = await openCollege();
    const theCase = await aReceivedCase(college);
    const { id: caseId, lead } = theCase;
    const withdrawalId = await withdrawn(theCase);
    await as(lead).does('goOnWithoutComplaint', { withdrawalId, reason: 'It may happen again.' });
    const service = { caseId, about: 'IT_SERVICE', reasons: 'It is about the desk.' };
    expect(await refusalOf(lead, 'transferCase', service)).toEqual([{ code: 'INVALID', clause: 'IT.5' }]);
    expect((await caseOf(lead, caseId)).procedure).toBe('ANNEXE_A');
  });

  test('IT.7: what was asked in confidence before is owed no more, and whoever now leads sees what each side is owed', async () => {
    const college = await openCollege();
    const { complainant, handler, caseId } = await aServiceCase(college);
    const question = 'Who was at the desk?';
    const { id: confidentialRequestId } = await as(handler).does('askInConfidence', { caseId, question });
    await as(handler).does('transferCase', { caseId, respondentKind: 'SUPPORT_STAFF', reasons });
    const refused = await refusalOf(complainant, 'answerInConfidence', {
      confidentialRequestId,
      answer: 'It was the night desk.',
    });
    expect(refused).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    await as(college.headOfWelfare).does('communicateComplaint', { caseId });
    const duties = await dutiesSeenBy(college.treasurer, { id: caseId });
    expect(duties!.map(({ side, answers }) => [side, answers])).toEqual([
      ['COMPLAINANT', []],
      ['RESPONDENT', []],
    ]);
  });

  test('goes to whoever oversees, with both kinds of time ended or begun as of its receipt', async () => {
    const college = await openCollege();
    const handler = await college.person({ category: 'SUPPORT_STAFF', offices: ['IT_HANDLER'] });
    const porter = await college.person({ category: 'SUPPORT_STAFF' });
    const words = { about: 'IT_SERVICE', nature: 'They laughed at me at the desk.', contact: 'the lodge' };
    const draftId = await aDraft(porter, { ...words, respondentKind: null });
    const { id: caseId } = await as(porter).does('submitComplaint', { draftId });
    const theCase = { id: caseId };
    college.clock.advance({ days: 2 });
    expect(await refusalOf(handler, 'transferCase', { caseId, reasons })).toEqual([{ code: 'INVALID', clause: 'A.1' }]);
    await as(handler).does('transferCase', { caseId, respondentKind: 'SUPPORT_STAFF', reasons });
    expect(await caseAsSeenBy(handler, caseId)).toBeNull();
    expect((await capacitiesOf(college.treasurer, theCase))!.sort()).toEqual(['CASE_LEAD', 'OVERSEER']);
    expect((await timesOf(porter, caseId)).map(({ kind, dueOn, metAt }) => [kind, dueOn, metAt !== null])).toEqual(
      expect.arrayContaining([
        ['ACKNOWLEDGEMENT', expect.any(String), true],
        ['RESPONSE', expect.any(String), true],
        ['PROCEEDINGS', '2026-03-16', false],
      ]),
    );

    // Back again: support and oversight are nothing that procedure knows
    const lead = college.treasurer;
    const partyId = (await caseOf(lead, caseId)).parties![0]!.id;
    const comforter = await college.person({ category: 'SUPPORT_STAFF', offices: ['HARASSMENT_OFFICER'] });
    const support = { caseId, partyId, personId: comforter.id, reason: 'Knows neither of the two.' };
    await as(lead).does('appointSupporter', support);
    const inHands = {
      id: caseId,
      college,
      lead,
      complainant: porter,
      respondent: porter,
      welfare: null,
      overseer: lead,
    };
    const says = 'See that the desk is staffed.';
    await aTask(inHands, { kind: 'FOR_OVERSEER', says, addressedTo: 'OVERSEER' });
    await as(lead).does('transferCase', { caseId, about: 'IT_SERVICE', reasons: 'It is about the desk after all.' });
    expect(await caseAsSeenBy(lead, caseId)).toBeNull();
    expect(await capacitiesOf(handler, theCase)).toEqual(['CASE_LEAD']);
    expect((await caseOf(handler, caseId)).stage).toBe('FORMAL');
    expect(await caseAsSeenBy(comforter, caseId)).toBeNull();
    expect((await tasksOf(handler, theCase))!.find((one) => one.says === says)).toMatchObject({
      addressedTo: 'CASE_LEAD',
    });
  });
});
