import {
  aCaseToDetermine,
  aDecidedCase,
  aDelegatedCase,
  anInformedCase,
  anInvitedWitness,
  consulted,
  OUTCOME,
  type InformedCase,
} from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';

const decide = ({ lead, id: caseId }: InformedCase, input: object) =>
  as(lead).act('decideOutcome', { caseId, ...OUTCOME, ...input });

describe('A.21: the outcomes', () => {
  test.each([
    [false, false],
    [true, false],
    [false, true],
  ])(
    'discipline of the complainant needs both findings: unfounded %s, not in good faith %s',
    async (unfounded, notInGoodFaith) => {
      const college = await openCollege();
      const theCase = await aCaseToDetermine(college, { by: 'staff' });
      const { userErrors } = await decide(theCase, { kinds: ['DISCIPLINE_OF_COMPLAINANT'], unfounded, notInGoodFaith });
      expect(userErrors).toMatchObject([{ code: 'INVALID', clause: 'A.21' }]);
      expect(await caseOf(theCase.lead, theCase.id)).toMatchObject({
        stage: 'DETERMINATION',
        outcome: null,
        concluded: false,
      });
    },
  );

  test('discipline of the complainant is possible with both', async () => {
    const college = await openCollege();
    const theCase = await aCaseToDetermine(college, { by: 'staff' });
    const kinds = ['DISCIPLINE_OF_COMPLAINANT'];
    expect((await decide(theCase, { kinds, unfounded: true, notInGoodFaith: true })).userErrors).toEqual([]);
    expect(await caseOf(theCase.complainant, theCase.id)).toMatchObject({ stage: 'CONCLUDED', outcome: { kinds } });
  });

  test.each([undefined, '2026-01-01', '2026-02-02'])(
    'a resolution is monitored until a day to come, not %s',
    async (monitoredUntil) => {
      const college = await openCollege();
      const theCase = await aCaseToDetermine(college, { by: 'staff' });
      const { userErrors } = await decide(theCase, { kinds: ['RESOLUTION'], monitoredUntil });
      expect(userErrors).toMatchObject([{ code: 'INVALID', clause: 'A.21', field: ['input', 'monitoredUntil'] }]);
      expect((await decide(theCase, { kinds: ['RESOLUTION'], monitoredUntil: '2026-02-03' })).userErrors).toEqual([]);
    },
  );

  test.each(['NO_FURTHER_ACTION', 'DISCIPLINARY_PROCEEDINGS', 'DISCIPLINE_OF_COMPLAINANT'])(
    'nothing is monitored after %s',
    async (kind) => {
      const college = await openCollege();
      const theCase = await aCaseToDetermine(college, { by: 'staff' });
      const found = { unfounded: true, notInGoodFaith: true };
      const { userErrors } = await decide(theCase, { kinds: [kind], ...found, monitoredUntil: '2026-12-31' });
      expect(userErrors).toMatchObject([{ code: 'INVALID', clause: 'A.21', field: ['input', 'monitoredUntil'] }]);
    },
  );

  test('those four and no other, and one of them', async () => {
    const college = await openCollege();
    const theCase = await aCaseToDetermine(college, { by: 'staff' });
    for (const kinds of [
      ['COLLEGE_ACTION'],
      ['NO_FURTHER_ACTION', 'DISCIPLINARY_PROCEEDINGS'],
      ['REFERRAL_TO_SUPPORT'],
    ]) {
      const { userErrors } = await decide(theCase, { kinds });
      expect(userErrors).toEqual([
        {
          code: 'INVALID',
          clause: 'A.21',
          field: ['input', 'kinds'],
          message: expect.stringMatching(
            /^One of NO_FURTHER_ACTION, RESOLUTION, DISCIPLINARY_PROCEEDINGS, DISCIPLINE_OF_COMPLAINANT\.$/,
          ) as string,
        },
      ]);
    }
  });

  test.each(['conclusions', 'action', 'reasons', 'consulted'])(
    'A.18, A.21: it is not issued without its %s',
    async (field) => {
      const college = await openCollege();
      const theCase = await aCaseToDetermine(college, { by: 'staff' });
      const { userErrors } = await decide(theCase, { [field]: ' \n ' });
      expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', field] }]);
      expect((await caseOf(theCase.complainant, theCase.id)).notices!.map(({ kind }) => kind)).toEqual([
        'RESPONDENT_INFORMED',
        'HOW_TO_PROCEED',
      ]);
    },
  );

  test('there is one outcome', async () => {
    const college = await openCollege();
    const theCase = await aDecidedCase(college, { by: 'student' });
    const { userErrors } = await decide(theCase, {});
    expect(userErrors.map(({ code }) => code)).toEqual(['OUT_OF_TURN']);
  });
});

describe('A.14: how to proceed', () => {
  test('A.13: a student’s case waits for what the Acting Head of Welfare answers', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const { id: caseId, lead, overseer, welfare } = theCase;
    const input = { caseId, route: 'DETERMINE', reasons: 'It is plain.' };
    const decision = async () => (await as(lead).act('decideHowToProceed', input)).userErrors;
    expect(await decision()).toMatchObject([{ code: 'NOT_YET', clause: 'A.13' }]);
    const of = { caseId, about: 'HOW_TO_PROCEED', question: 'Shall I investigate?' };
    // Another officer’s answer is not the one that is needed
    await as(lead).does('consult', { ...of, personId: college.hrManager.id });
    await answerOf(college.hrManager);
    expect(await decision()).toMatchObject([{ code: 'NOT_YET', clause: 'A.13' }]);
    await as(lead).does('consult', { ...of, personId: welfare!.id });
    expect(await decision()).toMatchObject([{ code: 'NOT_YET', clause: 'A.13' }]);
    expect(await caseOf(theCase.complainant, caseId)).toMatchObject({
      stage: 'ENQUIRY',
      decision: null,
      notices: [{ kind: 'RESPONDENT_INFORMED' }],
    });
    await answerOf(welfare!);
    expect(await decision()).toEqual([]);
    const seen = async (person: Person) => (await consultationsOf(person, caseId))?.map(({ name }) => name) ?? null;
    for (const one of [lead, overseer]) expect(await seen(one)).toEqual([college.hrManager.name, welfare!.name]);
    expect(await seen(welfare!)).toEqual([welfare!.name]);
    for (const one of [theCase.complainant, theCase.respondent]) expect(await seen(one)).toBeNull();
    expect(await caseAsSeenBy(college.hrManager, caseId)).toBeNull();
  });

  test('A.21: so does the outcome of a student’s case, for a consultation after that; not one between staff', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const { id: caseId, lead, welfare } = theCase;
    const of = { caseId, about: 'OUTCOME', personId: welfare!.id, question: 'Is a talk enough?' };
    expect((await as(lead).act('consult', of)).userErrors).toMatchObject([{ code: 'NOT_YET', clause: 'A.14' }]);
    await consulted(theCase, 'HOW_TO_PROCEED');
    await as(lead).does('decideHowToProceed', { caseId, route: 'DETERMINE', reasons: 'It is plain.' });
    expect((await decide(theCase, {})).userErrors).toMatchObject([{ code: 'NOT_YET', clause: 'A.21' }]);
    await consulted(theCase, 'OUTCOME');
    expect((await decide(theCase, {})).userErrors).toEqual([]);
    const ofStaff = await aCaseToDetermine(college, { by: 'staff' });
    expect((await decide(ofStaff, {})).userErrors).toEqual([]);
  });

  test('A.13: nobody is consulted who is in the case, complained of or a student, nor oneself; an answer is given once', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'staff' });
    const { id: caseId, lead, complainant, respondent } = theCase;
    const student = await college.person();
    const of = { caseId, about: 'OTHER', question: 'What do you think?' };
    for (const { id: personId } of [lead, complainant, respondent, student])
      expect((await as(lead).act('consult', { ...of, personId })).userErrors).toMatchObject([{ code: 'CANNOT_SERVE' }]);
    expect((await as(complainant).act('consult', { ...of, personId: student.id })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', clause: 'A.13' },
    ]);
    await as(lead).does('consult', { ...of, personId: college.hrManager.id });
    const consultationId = await answerOf(college.hrManager);
    expect(
      (await as(college.hrManager).act('answerConsultation', { consultationId, answer: 'Once more.' })).userErrors,
    ).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.13' }]);
    expect((await as(lead).act('answerConsultation', { consultationId, answer: 'Mine.' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});

/** Somebody answers what they were last consulted on; answers its id. */
async function answerOf(person: Person): Promise<string> {
  const { data } = await as(person).query<{ viewer: { consultations: { id: string }[] } }>(
    '{ viewer { consultations { id } } }',
  );
  const consultationId = data.viewer.consultations.at(-1)!.id;
  await as(person).does('answerConsultation', { consultationId, answer: 'I would.' });
  return consultationId;
}

async function consultationsOf(person: Person, id: string): Promise<readonly { name: string }[] | null> {
  const { data } = await as(person).query<{ case: { consultations: { name: string }[] | null } }>(
    'query ($id: ID!) { case(id: $id) { consultations { name } } }',
    { id },
  );
  return data.case.consultations;
}

describe('A.10: six weeks', () => {
  test('an extension goes to the complainant at once, and to the respondent only once informed', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'staff' });
    const { lead, id: caseId } = theCase;
    expect((await caseOf(theCase.complainant, caseId)).clocks).toMatchObject([{ dueOn: '2026-03-16' }]);
    for (const same of ['2026-03-16', '2026-03-01']) {
      const { userErrors } = await as(lead).act('extendTime', { caseId, dueOn: same, reason: 'A witness is away.' });
      expect(userErrors).toMatchObject([{ code: 'INVALID', clause: 'A.10', field: ['input', 'dueOn'] }]);
    }
    await as(lead).does('extendTime', { caseId, dueOn: '2026-04-01', reason: 'A witness is away.' });
    const kinds = async (who: 'complainant' | 'respondent') =>
      (await caseOf(theCase[who], caseId)).notices!.map(({ kind }) => kind);
    expect(await kinds('complainant')).toEqual(['RESPONDENT_INFORMED', 'EXTENSION']);
    expect(await kinds('respondent')).toEqual(['INFORMED', 'EXTENSION']);
    // Why is on record for those who handle the case; the parties have it in their notices
    expect((await caseOf(lead, caseId)).clocks![0]!.extensions).toEqual([{ reason: 'A witness is away.' }]);
    expect((await caseOf(theCase.complainant, caseId)).clocks![0]!.extensions).toEqual([]);
  });

  test('an extension before the respondent is informed tells them nothing until they are', async () => {
    const college = await openCollege();
    const theCase = await aDelegatedCase(college, { by: 'staff' });
    const { lead, id: caseId, respondent } = theCase;
    await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
    await as(lead).does('extendTime', { caseId, dueOn: '2026-04-01', reason: 'A witness is away.' });
    expect(await caseAsSeenBy(respondent, caseId)).toBeNull();
    await as(lead).does('informRespondent', { caseId, allegations: 'Remarks.' });
    const kinds = (await caseOf(respondent, caseId)).notices!.map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['EXTENSION', 'INFORMED']);
  });

  test('the last day is a day in London: it is over when that day is over there', async () => {
    const college = await openCollege();
    college.clock.set('2026-05-31T23:30:00.000Z'); // already the first of June in London
    const theCase = await anInformedCase(college, { by: 'staff' });
    const clock = async () => (await caseOf(theCase.complainant, theCase.id)).clocks![0]!;
    expect(await clock()).toMatchObject({ dueOn: '2026-07-13', overdue: false });
    college.clock.set('2026-07-13T22:59:59.000Z');
    expect((await clock()).overdue).toBe(false);
    college.clock.set('2026-07-13T23:00:00.000Z');
    expect((await clock()).overdue).toBe(true);
  });
});

test('A.19: a witness learns that the case is concluded, in a notice that says nothing else', async () => {
  const college = await openCollege();
  const theCase = await aCaseToDetermine(college, { by: 'student' });
  const { person } = await anInvitedWitness(theCase);
  expect(await caseOf(person, theCase.id)).toMatchObject({ concluded: false, stage: null });
  await as(theCase.lead).does('decideOutcome', { caseId: theCase.id, ...OUTCOME });
  const seen = await caseOf(person, theCase.id);
  expect(seen).toMatchObject({ concluded: true, stage: null, outcome: null, decision: null });
  const told = seen.notices!.filter(({ kind }) => kind === 'CONCLUDED');
  expect(told).toMatchObject([{ clause: 'A.19', recipient: person.name }]);
  for (const word of Object.values(OUTCOME).flat()) expect(JSON.stringify(seen)).not.toContain(word);
});
