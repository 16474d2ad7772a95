import { sweep } from '../../src/server/sweeps';
import { aClosedCase, aConcludedCase, aConcludedStudentCase, LETTER, withLetter } from '../support/afterwards';
import { aStudentCase } from '../support/annexeB';
import {
  aCompanion,
  aMeeting,
  anInvestigatedCase,
  anInvitedWitness,
  OUTCOME,
  type InformedCase,
} from '../support/cases';
import { capacitiesOf } from '../support/cast';
import { as } from '../support/client';
import { clocksOf } from '../support/clocks';
import { openCollege, type Person } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';

const refusalOf = async (person: Person, act: string, input: object) =>
  (await as(person).act(act, input)).userErrors.map(({ code, clause, field }) => ({ code, clause, field }));

const close = (theCase: InformedCase) =>
  refusalOf(theCase.lead, 'closeCase', { caseId: theCase.id, reason: 'It is done.' });

const issue = ({ id: caseId, lead, parties }: InformedCase, to: keyof InformedCase['parties'] = 'COMPLAINANT') =>
  refusalOf(lead, 'issueCompletionLetter', { caseId, partyId: parties[to], text: LETTER });

const lettersSeenBy = async (person: Person, { id }: InformedCase) => {
  const document = 'query ($id: ID!) { case(id: $id) { completionLetters { status text recipient } } }';
  const { data } = await as(person).query<{ case: { completionLetters: object[] | null } }>(document, { id });
  return data.case.completionLetters;
};

const clock = async (person: Person, theCase: InformedCase, kind: string) =>
  (await clocksOf(person, theCase)).find((one) => one.kind === kind);

describe('A.22, B.23: the Completion of Procedures letter', () => {
  test.each(['A', 'B'] as const)(
    'Annexe %s: no student’s case that was decided is closed without it',
    async (annexe) => {
      const college = await openCollege();
      const theCase = annexe === 'A' ? await aConcludedCase(college) : await aConcludedStudentCase(college);
      const clause = annexe === 'A' ? 'A.22' : 'B.23';
      expect(await close(theCase)).toEqual([{ code: 'NOT_YET', clause, field: [] }]);
      // Not while the student can still appeal within the college, unless they ask for it
      expect(await issue(theCase)).toEqual([{ code: 'NOT_YET', clause, field: [] }]);
      college.clock.set('2026-03-03T00:00:00.000Z');
      expect(await issue(theCase)).toEqual([]);
      expect(await issue(theCase)).toEqual([{ code: 'ALREADY_DONE', clause, field: [] }]);
      expect(await close(theCase)).toEqual([]);
      expect((await caseOf(theCase.complainant, theCase.id)).stage).toBe('CLOSED');
    },
  );

  test('is for the student, who sees how long the OIA can be turned to; the respondent sees neither', async () => {
    const college = await openCollege();
    const theCase = await withLetter(await aConcludedCase(college));
    const { complainant, respondent, lead, overseer, welfare } = theCase;
    const letter = [{ status: 'ISSUED', text: LETTER, recipient: complainant.name }];
    for (const person of [complainant, lead, overseer, welfare!])
      expect(await lettersSeenBy(person, theCase)).toEqual(letter);
    // The respondent is staff, for whom there are no such letters
    expect(await lettersSeenBy(respondent, theCase)).toEqual([]);
    // A.23: three months of the letter, which came on the second of February
    expect(await clock(complainant, theCase, 'OIA_BY_COMPLAINANT')).toMatchObject({ dueOn: '2026-05-02' });
    expect(await clock(respondent, theCase, 'OIA_BY_COMPLAINANT')).toBeUndefined();
    expect((await caseOf(complainant, theCase.id)).notices!.map(({ kind }) => kind)).toContain('COMPLETION_LETTER');
    expect((await caseOf(respondent, theCase.id)).notices!.map(({ kind }) => kind)).not.toContain('COMPLETION_LETTER');
  });

  test('that was asked for is due within 28 days; whoever asks makes no appeal', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college);
    const { complainant, lead, id: caseId } = theCase;
    expect(await clock(lead, theCase, 'COMPLETION_LETTER')).toMatchObject({ dueOn: '2026-03-30' });
    expect(await clock(complainant, theCase, 'APPEAL_BY_COMPLAINANT')).toMatchObject({ dueOn: '2026-03-02' });
    await as(complainant).does('requestCompletionLetter', { caseId });
    expect(await lettersSeenBy(complainant, theCase)).toMatchObject([{ status: 'REQUESTED', text: null }]);
    expect(await clock(lead, theCase, 'COMPLETION_LETTER_TO_COMPLAINANT')).toMatchObject({ dueOn: '2026-03-02' });
    const { clocks } = await caseOf(lead, caseId);
    const met = clocks!.filter(({ metAt }) => metAt !== null).map(({ kind }) => kind);
    // The respondent's time for an appeal runs on
    expect(met.sort()).toEqual(['APPEAL_BY_COMPLAINANT', 'COMPLETION_LETTER', 'PROCEEDINGS']);
    expect(await refusalOf(complainant, 'requestCompletionLetter', { caseId })).toMatchObject([
      { code: 'ALREADY_DONE' },
    ]);
  });

  test('B.23: a student complained of has one on request, with a time of their own', async () => {
    const college = await openCollege();
    const theCase = await aConcludedStudentCase(college);
    const { complainant, respondent, id: caseId } = theCase;
    await as(respondent).does('requestCompletionLetter', { caseId });
    expect(await issue(theCase, 'RESPONDENT')).toEqual([]);
    expect(await lettersSeenBy(respondent, theCase)).toHaveLength(1);
    expect(await lettersSeenBy(complainant, theCase)).toEqual([]);
    expect(await clock(respondent, theCase, 'OIA_BY_RESPONDENT')).toMatchObject({ dueOn: '2026-05-02' });
    expect(await clock(complainant, theCase, 'OIA_BY_RESPONDENT')).toBeUndefined();
    // The complainant's own letter is still owed
    expect(await close(theCase)).toEqual([{ code: 'NOT_YET', clause: 'B.23', field: [] }]);
  });

  test('A.22: is for students: a complaint between staff is closed without one, and none is issued', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college, { by: 'staff' });
    const { complainant, lead, id: caseId } = theCase;
    expect(await refusalOf(complainant, 'requestCompletionLetter', { caseId })).toMatchObject([
      { code: 'INVALID', clause: 'A.22' },
    ]);
    expect(await issue(theCase)).toEqual([{ code: 'INVALID', clause: 'A.22', field: ['input', 'partyId'] }]);
    const nobody = { caseId, partyId: 'nobody', text: LETTER };
    expect(await refusalOf(lead, 'issueCompletionLetter', nobody)).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await clocksOf(lead, theCase)).map(({ kind }) => kind)).not.toContain('COMPLETION_LETTER');
    expect(await close(theCase)).toEqual([]);
  });
});

describe('rule 10: when a case closes', () => {
  test('investigator, witness and companion have no part in it any more; who handles it keeps theirs', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college);
    const { lead, overseer, welfare, investigator, complainant, id: caseId, parties } = theCase;
    const { person: witness } = await anInvitedWitness(theCase);
    const companion = await aCompanion(theCase, await aMeeting(theCase), complainant);
    const { id: reportId } = await as(investigator).does('saveReport', {
      caseId,
      findings: 'So it was.',
      sections: [],
    });
    await as(investigator).does('submitReport', { reportId });
    await as(lead).does('decideOutcome', { caseId, ...OUTCOME });
    for (const person of [witness, companion, investigator]) expect(await caseAsSeenBy(person, caseId)).not.toBeNull();
    await withLetter({ ...theCase, parties });
    expect(await close(theCase)).toEqual([]);
    for (const person of [witness, companion, investigator]) expect(await caseAsSeenBy(person, caseId)).toBeNull();
    for (const person of [lead, overseer, welfare!, complainant, theCase.respondent])
      expect((await caseOf(person, caseId)).stage).toBe('CLOSED');
  });

  test('each party keeps what they were given until their own windows have passed, whoever sweeps or does not', async () => {
    const college = await openCollege();
    const theCase = await aClosedCase(college);
    const { complainant, respondent, lead, id: caseId } = theCase;
    expect((await caseOf(respondent, caseId)).outcome).toMatchObject({ conclusions: OUTCOME.conclusions });
    // Four weeks for an appeal: the last day is the second of March
    college.clock.set('2026-03-02T23:59:59.999Z');
    expect(await capacitiesOf(respondent, theCase)).toEqual(['RESPONDENT']);
    college.clock.set('2026-03-03T00:00:00.000Z');
    expect(await caseAsSeenBy(respondent, caseId)).toBeNull();
    await sweep(college.server.cloister);
    expect(await caseAsSeenBy(respondent, caseId)).toBeNull();
    // A.23: three months for the OIA; British Summer Time by then
    college.clock.set('2026-05-02T22:59:59.999Z');
    expect((await caseOf(complainant, caseId)).outcome).toMatchObject({ conclusions: OUTCOME.conclusions });
    college.clock.set('2026-05-02T23:00:00.000Z');
    expect(await caseAsSeenBy(complainant, caseId)).toBeNull();
    expect((await caseOf(lead, caseId)).stage).toBe('CLOSED');
  });

  test('a party whose windows had all passed keeps it for as long as an appeal takes', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college, { by: 'staff' });
    college.clock.set('2026-06-01T10:00:00.000Z');
    expect(await close(theCase)).toEqual([]);
    college.clock.set('2026-06-29T22:59:59.999Z');
    expect(await capacitiesOf(theCase.respondent, theCase)).toEqual(['RESPONDENT']);
    college.clock.set('2026-06-29T23:00:00.000Z');
    expect(await caseAsSeenBy(theCase.respondent, theCase.id)).toBeNull();
  });

  test('why is for those who handle it; the parties are told that it is closed', async () => {
    const college = await openCollege();
    const theCase = await aClosedCase(college);
    const reason = 'All that was decided is done.';
    const ask = 'query ($id: ID!) { case(id: $id) { stage closings { reason closedAt reopenedAt } redactedFields } }';
    for (const person of [theCase.lead, theCase.overseer, theCase.welfare!]) {
      const { data } = await as(person).query<{ case: { closings: object[] } }>(ask, { id: theCase.id });
      expect(data.case.closings).toMatchObject([{ reason, reopenedAt: null }]);
    }
    for (const person of [theCase.complainant, theCase.respondent]) {
      const { data, text } = await as(person).query(ask, { id: theCase.id });
      expect(data).toMatchObject({ case: { closings: null, stage: 'CLOSED' } });
      expect(text).not.toContain(reason);
      expect((await caseOf(person, theCase.id)).notices!.map(({ kind }) => kind)).toContain('CLOSED');
    }
  });

  test('the letter gives a student who had lost sight of a closed case sight of it again', async () => {
    const college = await openCollege();
    const theCase = await aConcludedStudentCase(college);
    await withLetter(theCase);
    expect(await close(theCase)).toEqual([]);
    college.clock.set('2026-04-01T10:00:00.000Z');
    expect(await caseAsSeenBy(theCase.respondent, theCase.id)).toBeNull();
    expect(await issue(theCase, 'RESPONDENT')).toEqual([]);
    expect(await lettersSeenBy(theCase.respondent, theCase)).toHaveLength(1);
    college.clock.set('2026-07-01T23:00:00.000Z');
    expect(await caseAsSeenBy(theCase.respondent, theCase.id)).toBeNull();
  });

  test('B.10: what is settled at stage 2 is closed by the Acting Head of Welfare, who stands in for the lead there', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college, { informally: true });
    const { complainant, id: caseId } = theCase;
    await as(college.headOfWelfare).does('closeCase', { caseId, reason: 'The two have talked.' });
    expect(await caseOf(complainant, caseId)).toMatchObject({ stage: 'CLOSED', concluded: true });
    expect(await refusalOf(complainant, 'makeFormal', { caseId })).toMatchObject([
      { code: 'OUT_OF_TURN', clause: 'B.17' },
    ]);
    await as(college.headOfWelfare).does('reopenCase', { caseId, reason: 'It began again.' });
    expect(await caseOf(complainant, caseId)).toMatchObject({ stage: 'SUPPORT', concluded: false });
    await as(complainant).does('makeFormal', { caseId });
    expect(await capacitiesOf(college.seniorDean, theCase)).toEqual(['CASE_LEAD']);
  });
});

describe('A.21, B.22: reopening', () => {
  test('is for the lead, with a reason that both parties get; they have the case again', async () => {
    const college = await openCollege();
    const theCase = await aClosedCase(college);
    const { complainant, respondent, overseer, lead, id: caseId } = theCase;
    const reason = 'A letter was found.';
    for (const person of [complainant, respondent, overseer])
      expect(await refusalOf(person, 'reopenCase', { caseId, reason })).toMatchObject([
        { code: 'NOT_ALLOWED', clause: 'A.21' },
      ]);
    expect(await refusalOf(lead, 'reopenCase', { caseId, reason: ' ' })).toMatchObject([
      { code: 'INVALID', field: ['input', 'reason'] },
    ]);
    expect(await close(theCase)).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.21' }]);
    college.clock.set('2026-09-01T10:00:00.000Z');
    expect(await caseAsSeenBy(respondent, caseId)).toBeNull();
    await as(lead).does('reopenCase', { caseId, reason });
    college.clock.set('2027-09-01T10:00:00.000Z');
    for (const person of [complainant, respondent]) {
      const seen = await caseOf(person, caseId);
      expect(seen).toMatchObject({ stage: 'CONCLUDED', concluded: true });
      expect(seen.notices!.find(({ kind }) => kind === 'REOPENED')!.text).toContain(reason);
    }
    expect(await refusalOf(lead, 'reopenCase', { caseId, reason })).toMatchObject([{ code: 'OUT_OF_TURN' }]);
  });

  test('A.22: an outcome that is decided anew has windows and a letter of its own', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college);
    const { complainant, lead, id: caseId } = theCase;
    await withLetter(theCase);
    await as(lead).does('reconsiderOutcome', { caseId, reason: 'The appeal was upheld.' });
    expect(await caseOf(complainant, caseId)).toMatchObject({ stage: 'DETERMINATION', concluded: false });
    expect((await caseOf(complainant, caseId)).notices!.at(-1)).toMatchObject({ kind: 'RECONSIDERED' });
    expect(await refusalOf(lead, 'reconsiderOutcome', { caseId, reason: 'Again.' })).toMatchObject([
      { code: 'OUT_OF_TURN' },
    ]);
    expect((await clocksOf(lead, theCase)).filter(({ kind }) => kind === 'OIA_BY_COMPLAINANT')).toHaveLength(1);
    college.clock.set('2026-02-10T10:00:00.000Z');
    await as(lead).does('decideOutcome', { caseId, ...OUTCOME, conclusions: 'It was worse.' });
    expect((await caseOf(complainant, caseId)).outcome).toMatchObject({ conclusions: 'It was worse.' });
    const { clocks } = await caseOf(complainant, caseId);
    const running = clocks!.filter(({ metAt }) => metAt === null).map(({ kind, dueOn }) => `${kind} ${dueOn}`);
    expect(running).toEqual(['APPEAL_BY_COMPLAINANT 2026-03-10']);
    // The letter about the first outcome is none about the second
    expect(await close(theCase)).toMatchObject([{ code: 'NOT_YET', clause: 'A.22' }]);
    await withLetter(theCase);
    expect(await close(theCase)).toEqual([]);
  });
});
