import { aStudentCase, anInformedStudentCase, OF_A_STUDENT } from '../support/annexeB';
import { aDraft, COMPLAINT, OUTCOME, type TestCase } from '../support/cases';
import { capacitiesOf, holdersIn, rowIdOf } from '../support/cast';
import { as } from '../support/client';
import { openCollege } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';
import { aMeetingIn } from '../support/meetings';

const drafts = '{ viewer { complaintDrafts { id status referredTo referredUnder } } }';

describe('B.15: a complaint in form', () => {
  test('comes to the Senior Dean, who leads; the Acting Head of Welfare is aware of it and reads nothing of it (B.3)', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college);
    expect(await capacitiesOf(college.seniorDean, theCase)).toEqual(['CASE_LEAD']);
    expect(await capacitiesOf(college.headOfWelfare, theCase)).toEqual(['WELFARE']);
    for (const nobody of [college.principal, college.treasurer, theCase.respondent, college.harassmentOfficer])
      expect(await caseAsSeenBy(nobody, theCase.id)).toBeNull();

    const dean = await caseOf(college.seniorDean, theCase.id);
    expect(dean).toMatchObject({ procedure: 'ANNEXE_B', stage: 'RECEIVED', complaint: { nature: COMPLAINT.nature } });
    const welfare = await caseOf(college.headOfWelfare, theCase.id);
    expect(welfare).toMatchObject({ stage: 'RECEIVED', complaint: null, clocks: [{ kind: 'PROCEEDINGS' }] });
    expect(welfare.parties!.map(({ name }) => name)).toContain(theCase.complainant.name);
  });

  test('B.19: is to be concluded within one month', async () => {
    const college = await openCollege();
    college.clock.set('2026-03-31T12:00:00Z');
    const student = await college.person({ category: 'STUDENT' });
    const draftId = await aDraft(student, { ...OF_A_STUDENT, incidents: [] });
    const { id } = await as(student).does('submitComplaint', { draftId });
    // The month after a month with more days
    expect((await caseOf(student, id)).clocks).toMatchObject([{ kind: 'PROCEEDINGS', dueOn: '2026-04-30' }]);
  });

  test('B.17: needs the behaviour, its effect and whom it is about; the resolution sought only where possible', async () => {
    const college = await openCollege();
    const student = await college.person({ category: 'STUDENT' });
    const bare = await aDraft(student, { ...OF_A_STUDENT, nature: null, effect: null, resolution: null });
    const { userErrors } = await as(student).act('submitComplaint', { draftId: bare });
    expect(userErrors.map(({ code, field, clause }) => [code, field.at(-1), clause])).toEqual([
      ['INVALID', 'nature', 'B.17'],
      ['INVALID', 'effect', 'B.17'],
    ]);
    const enough = await aDraft(student, { ...OF_A_STUDENT, resolution: null });
    expect((await as(student).act('submitComplaint', { draftId: enough })).userErrors).toEqual([]);
  });

  test('B.16: that comes later than a month is asked why, and taken all the same', async () => {
    const college = await openCollege();
    college.clock.set('2026-04-01T12:00:00Z');
    const student = await college.person({ category: 'STUDENT' });
    const late = await aDraft(student, OF_A_STUDENT);
    const { userErrors } = await as(student).act('submitComplaint', { draftId: late });
    expect(userErrors).toMatchObject([{ code: 'INVALID', clause: 'B.16', field: ['draft', 'lateReason'] }]);
    const explained = await aDraft(student, { ...OF_A_STUDENT, lateReason: 'I was in hospital.' });
    expect((await as(student).act('submitComplaint', { draftId: explained })).userErrors).toEqual([]);
  });
});

describe('B.4: any stage can be the first', () => {
  test('B.6, B.3: a talk stays between the student and whom they chose', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college, { informally: true, approach: 'HARASSMENT_OFFICER' });
    const adviser = await caseOf(college.harassmentOfficer, theCase.id);
    expect(adviser).toMatchObject({
      stage: 'INFORMAL',
      viewerCapacities: ['ADVISER'],
      complaint: { nature: COMPLAINT.nature },
      parties: [{ name: theCase.complainant.name, email: null }],
    });
    for (const nobody of [college.headOfWelfare, college.seniorDean, college.principal])
      expect(await caseAsSeenBy(nobody, theCase.id)).toBeNull();
    // Who has been spoken to can say that they should not have been, and nothing else
    expect(adviser.availableActions).toMatchObject([{ action: 'declareConflict' }]);
    expect(adviser.availableActions).toHaveLength(1);
  });

  test('B.3, B.6: nor does a machine account know of a talk, until the student goes on', async () => {
    const college = await openCollege();
    const machine = await college.person({ category: 'MACHINE', offices: ['INTEGRATION'], scope: 'ANNEXE_B' });
    const theCase = await aStudentCase(college, { informally: true, approach: 'SENIOR_TUTOR' });
    const { complainant, id: caseId } = theCase;
    expect(await caseAsSeenBy(machine, caseId)).toBeNull();
    await as(complainant).does('turnToWelfare', { caseId });
    expect(await capacitiesOf(machine, theCase)).toEqual(['INTEGRATION']);
    await as(complainant).does('makeFormal', { caseId });
    expect(await capacitiesOf(machine, theCase)).toEqual(['INTEGRATION']);
  });

  test('B.10, B.17: what was said at stage 2 goes to the Senior Dean as the complaint, and the lead with it', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college, { informally: true });
    const { complainant, id: caseId } = theCase;
    expect(await caseOf(college.headOfWelfare, caseId)).toMatchObject({
      stage: 'SUPPORT',
      viewerCapacities: ['CASE_LEAD', 'WELFARE'],
      complaint: { nature: COMPLAINT.nature },
      clocks: [],
    });
    expect(await caseAsSeenBy(college.seniorDean, caseId)).toBeNull();

    await as(complainant).does('makeFormal', { caseId, resolution: 'That we are not on one staircase.' });
    expect(await capacitiesOf(college.seniorDean, theCase)).toEqual(['CASE_LEAD']);
    // B.17: it came to them as a stage 2 statement, and stays theirs to read
    expect(await caseOf(college.headOfWelfare, caseId)).toMatchObject({
      viewerCapacities: ['WELFARE'],
      complaint: { nature: COMPLAINT.nature },
    });
    expect(await caseOf(complainant, caseId)).toMatchObject({ stage: 'RECEIVED', clocks: [{ kind: 'PROCEEDINGS' }] });
  });

  test('from a talk to stage 2 and on to stage 3, each with the sight of its own and no more', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college, { informally: true, approach: 'SENIOR_TUTOR' });
    const { complainant, id: caseId } = theCase;
    await as(complainant).does('turnToWelfare', { caseId });
    expect(await caseAsSeenBy(college.seniorTutor, caseId)).toBeNull();
    expect(await capacitiesOf(college.headOfWelfare, theCase)).toEqual(['CASE_LEAD', 'WELFARE']);
    await as(complainant).does('makeFormal', { caseId });
    const { grants } = await caseOf(college.seniorDean, caseId);
    expect(grants!.map(({ capacity }) => capacity)).not.toContain('ADVISER');
  });

  test('who can be approached is the procedure’s to say', async () => {
    const college = await openCollege();
    const student = await college.person({ category: 'STUDENT' });
    const draftId = await aDraft(student, OF_A_STUDENT);
    const refused = async (input: object) =>
      (await as(student).act('submitComplaint', { draftId, informally: true, ...input })).userErrors;
    expect(await refused({ approach: 'PRINCIPAL' })).toMatchObject([
      { code: 'INVALID', field: ['input', 'approach'], message: expect.stringContaining('HARASSMENT_OFFICER') },
    ]);
    expect(await refused({ informally: false, approach: 'SENIOR_TUTOR' })).toMatchObject([{ code: 'INVALID' }]);
  });
});

describe('B.18: the Senior Dean, or whom they appoint, investigates and decides', () => {
  test('alone, the Senior Dean decides after the enquiry, and several outcomes are combined (B.22)', async () => {
    const college = await openCollege();
    const { id: caseId, complainant, respondent } = await anInformedStudentCase(college);
    const kinds = ['COLLEGE_ACTION', 'REFERRAL_TO_SUPPORT'];
    expect((await caseOf(complainant, caseId)).clocks).toMatchObject([{ kind: 'PROCEEDINGS', metAt: null }]);
    await as(college.seniorDean).does('decideOutcome', { caseId, ...OUTCOME, kinds });
    for (const party of [complainant, respondent])
      expect(await caseOf(party, caseId)).toMatchObject({
        stage: 'CONCLUDED',
        outcome: { kinds, conclusions: OUTCOME.conclusions, action: OUTCOME.action, reasons: OUTCOME.reasons },
      });
    // B.19: concluded, and not before
    for (const party of [complainant, respondent])
      expect((await caseOf(party, caseId)).clocks!.find(({ kind }) => kind === 'PROCEEDINGS')).toMatchObject({
        metAt: college.clock.now(),
      });
  });

  const appointed = async (theCase: TestCase, input: object) => {
    const { college, id: caseId } = theCase;
    const investigator = await college.person({ category: 'EXTERNAL' });
    const dean = as(college.seniorDean);
    await dean.does('commissionInvestigation', { caseId, terms: 'What was said.', recommendationsAsked: false });
    await dean.does('appointInvestigator', { caseId, personId: investigator.id, reason: 'Knows neither.', ...input });
    return investigator;
  };

  test('whoever is appointed decides in the Senior Dean’s place', async () => {
    const college = await openCollege();
    const theCase = await anInformedStudentCase(college);
    const investigator = await appointed(theCase, {});
    expect(await capacitiesOf(investigator, theCase)).toEqual(['CASE_LEAD', 'INVESTIGATOR']);
    expect(await caseAsSeenBy(college.seniorDean, theCase.id)).toBeNull();
  });

  test('unless the appointment reserves the decision', async () => {
    const college = await openCollege();
    const theCase = await anInformedStudentCase(college);
    const investigator = await appointed(theCase, { reserveDecision: true });
    expect(await capacitiesOf(investigator, theCase)).toEqual(['INVESTIGATOR']);
    expect(await capacitiesOf(college.seniorDean, theCase)).toEqual(['CASE_LEAD']);
  });

  test('rule 2: a Senior Dean whom the student asks to avoid is replaced; the Principal has the case and names another', async () => {
    const college = await openCollege();
    const student = await college.person({ category: 'STUDENT' });
    const draftId = await aDraft(student, { ...OF_A_STUDENT, avoid: ['SENIOR_DEAN'] });
    const { id: caseId } = await as(student).does('submitComplaint', { draftId });
    expect(await caseAsSeenBy(college.seniorDean, caseId)).toBeNull();
    const named = await college.person({ category: 'ACADEMIC_STAFF' });
    await as(college.principal).does('appointCaseLead', { caseId, personId: named.id, reason: 'Takes it.' });
    expect(await holdersIn(college, rowIdOf(caseId), 'CASE_LEAD')).toEqual([{ personId: named.rowId, untilAt: null }]);
    expect(await caseAsSeenBy(college.principal, caseId)).toBeNull();
  });

  test('B.1: only a student is complained of here', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college);
    const { userErrors } = await as(college.seniorDean).act('identifyRespondent', {
      caseId: theCase.id,
      personId: college.hrManager.id,
    });
    expect(userErrors).toMatchObject([{ code: 'INVALID', clause: 'B.1', field: ['input', 'personId'] }]);
  });

  test('a companion is whom B.18 names: no trade union representative, unlike A.11', async () => {
    const college = await openCollege();
    const theCase = await anInformedStudentCase(college);
    const meeting = await aMeetingIn(theCase, college.seniorDean, [theCase.parties.COMPLAINANT]);
    const name = async (kind: string) =>
      as(theCase.complainant).act('nameCompanion', { meetingId: meeting, address: 'a@college.test', kind });
    expect((await name('UNION_REPRESENTATIVE')).userErrors).toMatchObject([{ code: 'INVALID', clause: 'B.18' }]);
    expect((await name('STUDENT_MEMBER')).userErrors).toEqual([]);
    const seen = await caseOf(theCase.complainant, theCase.id);
    expect(seen.meetings![0]!.accompaniment).toMatch(/B\.18/);
    expect(seen.meetings![0]!.accompaniment).not.toMatch(/union/);
  });
});

describe('what no procedure of the college is for', () => {
  test.each([
    ['B.1', 'student', { respondentKind: 'UNIVERSITY_STAFF' }, 'UNIVERSITY'],
    ['B.1', 'student', { respondentKind: 'STUDENT', setting: 'UNIVERSITY' }, 'UNIVERSITY'],
    ['B.2', 'staff', { respondentKind: 'STUDENT' }, 'DISCIPLINE'],
  ] as const)(
    '%s: a complaint by a %s of %j is kept and referred, and no case is opened',
    async (clause, by, of, to) => {
      const college = await openCollege();
      const author = await college.person({ category: by === 'student' ? 'STUDENT' : 'SUPPORT_STAFF' });
      const draftId = await aDraft(author, { ...OF_A_STUDENT, ...of });
      const payload = await as(author).act('submitComplaint', { draftId }, 'status referredTo referredUnder');
      expect(payload).toEqual({
        case: null,
        complaintDraft: { id: draftId, status: 'REFERRED', referredTo: to, referredUnder: clause },
        userErrors: [],
      });
      expect((await as(author).query(drafts)).data).toEqual({
        viewer: { complaintDrafts: [{ id: draftId, status: 'REFERRED', referredTo: to, referredUnder: clause }] },
      });
      const again = await as(author).act('submitComplaint', { draftId });
      expect(again.userErrors).toMatchObject([{ code: 'OUT_OF_TURN' }]);
      const saved = await as(author).act('saveComplaint', { draftId, revision: 1, nature: 'Other words.' });
      expect(saved.userErrors).toMatchObject([{ code: 'OUT_OF_TURN' }]);
    },
  );
});
