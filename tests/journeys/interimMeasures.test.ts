import { sweep } from '../../src/server/sweeps';
import { aStudentCase, anInformedStudentCase } from '../support/annexeB';
import { aDelegatedCase, anInformedCase, anInvestigatedCase, aDecidedCase, partiesOf } from '../support/cases';
import { capacitiesOf } from '../support/cast';
import { as } from '../support/client';
import { openCollege } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';
import { aMeasure, measuresOf } from '../support/measures';

describe('A.15: the case lead may determine that immediate interim action is necessary', () => {
  test('A.15: each party sees what binds or protects them, of that their own side, and nothing of the other', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { lead, overseer, welfare, complainant, respondent, parties } = theCase;
    await aMeasure(theCase, { binds: [parties.RESPONDENT], protects: [parties.COMPLAINANT] });
    await aMeasure(theCase, { protects: [parties.COMPLAINANT] }, { says: 'Another tutor reads her essays.' });
    await aMeasure(theCase, { binds: [parties.RESPONDENT] }, { says: 'He supervises nobody for now.' });
    const says = async (person: typeof lead) => (await measuresOf(person, theCase))?.map((one) => one.says);
    const [both, hers, his] = [
      'They do not dine at the same sitting.',
      'Another tutor reads her essays.',
      'He supervises nobody for now.',
    ];
    for (const person of [lead, overseer, welfare!]) expect(await says(person)).toEqual([both, hers, his]);
    expect(await says(complainant)).toEqual([both, hers]);
    expect(await says(respondent)).toEqual([both, his]);
    expect((await measuresOf(complainant, theCase))![0]).toMatchObject({
      protectsComplainant: true,
      bindsRespondent: null,
      protectsRespondent: null,
      reason: null,
      owner: null,
    });
    expect((await measuresOf(respondent, theCase))![0]).toMatchObject({
      bindsRespondent: true,
      bindsComplainant: null,
    });
    // Each is written to once for each that is on them, and what is written names nothing of it
    const notices = async (person: typeof lead) =>
      (await caseOf(person, theCase.id)).notices!.filter(({ kind }) => kind === 'MEASURE_IMPOSED').length;
    expect([await notices(complainant), await notices(respondent)]).toEqual([2, 2]);
  });

  test('A.15: nobody is bound or protected who does not know of the case, who learns nothing by it', async () => {
    const theCase = await aDelegatedCase(await openCollege());
    const { id: caseId, lead, respondent, complainant } = theCase;
    await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
    const parties = await partiesOf(theCase);
    const input = {
      says: 'He keeps away.',
      reason: 'It goes on.',
      limitsContact: true,
      reviewOn: '2026-03-31',
      caseId,
    };
    for (const [field, other] of [
      ['binds', 'protects'],
      ['protects', 'binds'],
    ] as const) {
      const on = { [field]: [parties.RESPONDENT], [other]: [parties.COMPLAINANT] };
      const { userErrors } = await as(lead).act('imposeMeasure', { ...input, ...on });
      expect(userErrors).toMatchObject([{ code: 'NOT_YET', clause: 'A.13', field: ['input', field, '0'] }]);
    }
    expect(await caseAsSeenBy(respondent, caseId)).toBeNull();
    // What protects the complainant alone need not wait
    await aMeasure(theCase, { protects: [parties.COMPLAINANT] });
    expect(await measuresOf(complainant, theCase)).toHaveLength(1);
    expect(await caseAsSeenBy(respondent, caseId)).toBeNull();
  });

  test('A.15: who carries it out sees that measure and whom it is on, and nothing once it has ended', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const { id: caseId, lead, parties } = theCase;
    const porter = await college.person({ category: 'SUPPORT_STAFF' });
    const measureId = await aMeasure(theCase, { binds: [parties.RESPONDENT] }, { personId: porter.id });
    await aMeasure(theCase, { protects: [parties.COMPLAINANT] });
    expect(await measuresOf(porter, theCase)).toMatchObject([{ id: measureId, reason: null, owner: null }]);
    const seen = await caseOf(porter, caseId);
    expect([seen.viewerCapacities, seen.stage, seen.parties]).toMatchObject([
      ['IMPLEMENTER'],
      null,
      // On which side; whether who is on the other has withdrawn is not theirs to know
      [{ capacity: null, name: theCase.respondent.name, email: null }],
    ]);
    const { data } = await as(porter).query<{ case: { parties: { side: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { parties { side } } }',
      { id: caseId },
    );
    expect(data.case.parties).toEqual([{ side: 'RESPONDENT' }]);
    await as(lead).does('endMeasure', { measureId, reason: 'He has moved out.' });
    expect(await caseAsSeenBy(porter, caseId)).toBeNull();
  });

  test('A.15: who carries out several keeps their sight until the last of them ends, be it by itself', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const { id: caseId, lead, parties } = theCase;
    const porter = await college.person({ category: 'SUPPORT_STAFF' });
    const [on, personId] = [{ binds: [parties.RESPONDENT] }, porter.id];
    const first = await aMeasure(theCase, on, { personId });
    const second = await aMeasure(theCase, on, { personId, reviewOn: '2026-03-16', endsOn: '2026-03-17' });
    await as(lead).does('endMeasure', { measureId: first, reason: 'He has moved out.' });
    expect(await capacitiesOf(porter, theCase)).toEqual(['IMPLEMENTER']);
    college.clock.set('2026-03-17T23:59:59.000Z');
    expect(await capacitiesOf(porter, theCase)).toEqual(['IMPLEMENTER']);
    expect((await measuresOf(lead, theCase))!.map(({ status }) => status)).toEqual(['ENDED', 'IN_FORCE']);
    // Judged when it is read, with no sweeper
    college.clock.set('2026-03-18T00:00:00.000Z');
    expect(await caseAsSeenBy(porter, caseId)).toBeNull();
    expect((await measuresOf(lead, theCase))!.map(({ status }) => status)).toEqual(['ENDED', 'ENDED']);
    const { userErrors } = await as(lead).act('endMeasure', { measureId: second, reason: 'It is over.' });
    expect(userErrors).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.15' }]);
  });

  test('A.15: nobody carries it out who has a part in the matter; the refusal is one for all reasons', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const { complainant, respondent, parties, lead, id: caseId } = theCase;
    const student = await college.person({ category: 'STUDENT' });
    const input = {
      says: 'He keeps away.',
      reason: 'It goes on.',
      limitsContact: true,
      reviewOn: '2026-03-31',
      caseId,
    };
    const answers = new Set<string>();
    for (const { id: personId } of [complainant, respondent, student]) {
      const on = { binds: [parties.RESPONDENT], protects: [] };
      const { userErrors } = await as(lead).act('imposeMeasure', { ...input, ...on, personId });
      expect(userErrors).toMatchObject([{ code: 'CANNOT_SERVE', clause: 'A.15' }]);
      answers.add(JSON.stringify(userErrors));
    }
    expect(answers.size).toBe(1);
  });

  test('A.15: dates that cannot be: in the past, on a day off, an end before the review', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { lead, parties, id: caseId } = theCase;
    const input = { says: 'He keeps away.', reason: 'It goes on.', limitsContact: true, caseId };
    for (const [days, field] of [
      [{ reviewOn: '2025-12-01' }, 'reviewOn'],
      [{ reviewOn: '2026-03-28' }, 'reviewOn'],
      [{ reviewOn: '2026-03-31', startsOn: '2025-12-01' }, 'startsOn'],
      [{ reviewOn: '2026-03-31', startsOn: '2026-04-01' }, 'reviewOn'],
      [{ reviewOn: '2026-03-31', endsOn: '2026-03-30' }, 'endsOn'],
    ] as const) {
      const on = { binds: [parties.RESPONDENT], protects: [] };
      const { userErrors } = await as(lead).act('imposeMeasure', { ...input, ...on, ...days });
      expect({ days, userErrors }).toMatchObject({ userErrors: [{ code: 'INVALID', field: ['input', field] }] });
    }
    const nobody = { ...input, binds: [], protects: [], reviewOn: '2026-03-31' };
    expect((await as(lead).act('imposeMeasure', nobody)).userErrors).toMatchObject([{ code: 'INVALID' }]);
    const stranger = { ...input, binds: [caseId], protects: [], reviewOn: '2026-03-31' };
    expect((await as(lead).act('imposeMeasure', stranger)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await measuresOf(lead, theCase)).toEqual([]);
  });

  test('A.15: a review that nobody held is overdue, told to who leads as something to do, and kept as history once held', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const { lead, complainant, parties } = theCase;
    const measureId = await aMeasure(theCase, { protects: [parties.COMPLAINANT] });
    const overdue = async () => (await measuresOf(lead, theCase))![0]!.reviewOverdue;
    const told = async (person: typeof lead) =>
      (
        await as(person).query<{ caseEvents: { edges: { node: { kind: string } }[] } }>(
          '{ caseEvents(first: 100) { edges { node { kind } } } }',
        )
      ).data.caseEvents.edges.filter(({ node }) => node.kind === 'MEASURE_REVIEW_OVERDUE').length;
    const tasks = async () =>
      (
        await as(lead).query<{ case: { tasks: { kind: string; status: string }[] } }>(
          'query ($id: ID!) { case(id: $id) { tasks { kind status } } }',
          { id: theCase.id },
        )
      ).data.case.tasks.filter(({ kind }) => kind === 'MEASURE_REVIEW_OVERDUE');
    // The whole of that day is time for it: in London, where it is summer
    college.clock.set('2026-03-31T22:59:59.000Z');
    await sweep(college.server.cloister);
    expect([await overdue(), await told(lead), await tasks()]).toEqual([false, 0, []]);
    college.clock.set('2026-03-31T23:00:00.000Z');
    expect(await overdue()).toBe(true);
    await sweep(college.server.cloister);
    await sweep(college.server.cloister);
    expect([await told(lead), await tasks()]).toMatchObject([1, [{ status: 'OPEN' }]]);
    expect([await told(complainant), (await measuresOf(complainant, theCase))![0]!.reviewOverdue]).toEqual([0, null]);
    for (const [text, reviewOn] of [
      ['It is kept.', '2026-04-14'],
      ['It is kept, mostly.', '2026-05-05'],
    ])
      await as(lead).does('reviewMeasure', { measureId, text, reviewOn });
    const [after] = (await measuresOf(lead, theCase))!;
    expect([
      after!.reviewOverdue,
      after!.reviewOn,
      after!.reviews!.map(({ text }) => text),
      await tasks(),
    ]).toMatchObject([false, '2026-05-05', ['It is kept.', 'It is kept, mostly.'], [{ status: 'DONE' }]]);
    expect((await measuresOf(complainant, theCase))![0]).toMatchObject({ reviewOn: '2026-05-05', reviews: [] });
  });

  test('A.15: whoever leads alone imposes, reviews and ends it; A.21: also after the outcome', async () => {
    const college = await openCollege();
    const theCase = await aDecidedCase(college);
    const { lead, overseer, welfare, complainant, respondent, investigator, parties, id: caseId } = theCase;
    const on = { binds: [parties.RESPONDENT] };
    const measureId = await aMeasure(theCase, on);
    for (const person of [overseer, welfare!, complainant, respondent, investigator]) {
      const input = { says: 'He keeps away.', reason: 'It goes on.', limitsContact: true, caseId, protects: [], ...on };
      const imposed = await as(person).act('imposeMeasure', { ...input, reviewOn: '2026-03-31' });
      expect(imposed.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
      const ended = await as(person).act('endMeasure', { measureId, reason: 'Enough.' });
      expect(ended.userErrors).toMatchObject([{ code: expect.stringMatching(/^(NOT_ALLOWED|NOT_FOUND)$/) }]);
    }
    await as(lead).does('endMeasure', { measureId, reason: 'It is no longer necessary.' });
    const again = await as(lead).act('endMeasure', { measureId, reason: 'Enough.' });
    expect(again.userErrors).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.15' }]);
    expect((await measuresOf(respondent, theCase))![0]).toMatchObject({ status: 'ENDED', endReason: null });
  });
});

test('A.15: nothing is kept beyond the closing of the case, by nobody', async () => {
  const college = await openCollege();
  const theCase = await aDecidedCase(college, { by: 'staff' });
  const { id: caseId, lead, parties, respondent } = theCase;
  const porter = await college.person({ category: 'SUPPORT_STAFF' });
  const measureId = await aMeasure(theCase, { binds: [parties.RESPONDENT] }, { personId: porter.id });
  await as(lead).does('closeCase', { caseId, reason: 'It is done.' });
  expect(await caseAsSeenBy(porter, caseId)).toBeNull();
  expect(await measuresOf(respondent, theCase)).toMatchObject([{ id: measureId, status: 'ENDED' }]);
  college.clock.set('2026-04-07T09:00:00.000Z');
  await sweep(college.server.cloister);
  expect(await measuresOf(lead, theCase)).toMatchObject([{ status: 'ENDED', reviewOverdue: false }]);
});

describe('B.21: interim action between students', () => {
  test('B.21: an investigator sees limits of contact and no other measure', async () => {
    const theCase = await anInvestigatedCase(await openCollege());
    const { parties, investigator, lead } = theCase;
    const limit = await aMeasure(theCase, { binds: [parties.RESPONDENT], protects: [parties.COMPLAINANT] });
    await aMeasure(theCase, { binds: [parties.RESPONDENT] }, { limitsContact: false });
    expect(await measuresOf(lead, theCase)).toHaveLength(2);
    expect(await measuresOf(investigator, theCase)).toMatchObject([
      { id: limit, reason: null, availableActions: null },
    ]);
  });

  test('B.21: the Senior Dean limits contact while the complaint is pending, and the Acting Head of Welfare knows', async () => {
    const theCase = await anInformedStudentCase(await openCollege());
    const { parties, welfare, complainant, respondent } = theCase;
    await aMeasure(theCase, { binds: [parties.COMPLAINANT, parties.RESPONDENT] });
    for (const person of [welfare!, complainant, respondent]) expect(await measuresOf(person, theCase)).toHaveLength(1);
  });

  test('B.31: at stage 2 the Acting Head of Welfare arranges what protects the student', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college, { informally: true });
    const lead = college.headOfWelfare;
    const { COMPLAINANT } = await partiesOf({ ...theCase, lead });
    const porter = await college.person({ category: 'SUPPORT_STAFF' });
    const measureId = await aMeasure(theCase, { protects: [COMPLAINANT] }, { personId: porter.id }, lead);
    expect(await measuresOf(theCase.complainant, theCase)).toHaveLength(1);
    expect(await measuresOf(porter, theCase)).toHaveLength(1);
    await as(lead).does('endMeasure', { measureId, reason: 'They live apart now.' });
    expect(await caseAsSeenBy(porter, theCase.id)).toBeNull();
  });
});
