import {
  aConcludedCase,
  aConcludedStudentCase,
  aHearer,
  anAppeal,
  GROUNDS,
  LETTER,
  withLetter,
} from '../support/afterwards';
import { anInformedStudentCase } from '../support/annexeB';
import { aCaseToDetermine, type InformedCase, OUTCOME } from '../support/cases';
import { capacitiesOf } from '../support/cast';
import { as } from '../support/client';
import { clocksOf } from '../support/clocks';
import { openCollege, type Person } from '../support/college';
import { aDocument } from '../support/evidence';
import { caseAsSeenBy, caseOf } from '../support/glimpse';

const refusalOf = async (person: Person, act: string, input: object) =>
  (await as(person).act(act, input)).userErrors.map(({ code, clause, field }) => ({ code, clause, field }));

interface Seen {
  readonly route: string;
  readonly by: string;
  readonly ended: boolean | null;
  readonly result: string | null;
  readonly grounds: string | null;
  readonly reasons: string | null;
  readonly hearer: string | null;
  readonly bundle: { part: string; text: string | null; document: string | null }[] | null;
}

const SEEN = `query ($id: ID!) { case(id: $id) { appeals {
  route by ended result grounds reasons hearer bundle { part text document } } evidence { id name content: downloadTicket } } }`;

const appealsSeenBy = async (person: Person, { id }: InformedCase): Promise<Seen[]> =>
  (await as(person).query<{ case: { appeals: Seen[] | null } }>(SEEN, { id })).data.case.appeals ?? [];

const result = { result: 'NOT_UPHELD', reasons: 'All were heard who had to be.' };

describe('A.22: an appeal', () => {
  test('is either party’s: its grounds are for the appellant and those who handle the case, the other is told that there is one', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college);
    const { complainant, respondent, lead, overseer, welfare } = theCase;
    await anAppeal(theCase, complainant);
    for (const person of [complainant, lead, overseer, welfare!])
      expect(await appealsSeenBy(person, theCase)).toMatchObject([
        { by: 'COMPLAINANT', grounds: GROUNDS, ended: false },
      ]);
    expect(await appealsSeenBy(respondent, theCase)).toEqual([
      {
        route: 'COLLEGE_COMPLAINTS',
        by: 'COMPLAINANT',
        ended: false,
        result: null,
        grounds: null,
        reasons: null,
        hearer: null,
        bundle: [],
      },
    ]);
    expect((await caseOf(respondent, theCase.id)).notices!.map(({ kind }) => kind)).toContain('APPEAL_LODGED');
    // The respondent is staff: of their grievance the Acting Head of Welfare learns nothing
    await anAppeal(theCase, respondent);
    expect(await appealsSeenBy(welfare!, theCase)).toHaveLength(1);
    expect(await appealsSeenBy(complainant, theCase)).toHaveLength(2);
  });

  test('a finding of bad faith can be appealed against by the complainant', async () => {
    const college = await openCollege();
    const found = { kinds: ['DISCIPLINE_OF_COMPLAINANT'], unfounded: true, notInGoodFaith: true };
    const theCase = await aConcludedCase(college, { by: 'staff' }, found);
    await anAppeal(theCase, theCase.complainant, { grounds: 'I believed all that I wrote.' });
    expect(await appealsSeenBy(theCase.lead, theCase)).toMatchObject([{ route: 'GRIEVANCE', by: 'COMPLAINANT' }]);
  });

  test('within its time; later with a reason, and once while it is open', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college);
    const { complainant, id: caseId } = theCase;
    const own = async () => (await clocksOf(complainant, theCase)).find(({ kind }) => kind === 'APPEAL_BY_COMPLAINANT');
    expect(await own()).toMatchObject({ dueOn: '2026-03-02', overdue: false });
    college.clock.set('2026-03-03T00:00:00.000Z');
    const input = { caseId, route: 'COLLEGE_COMPLAINTS', grounds: GROUNDS };
    expect(await refusalOf(complainant, 'lodgeAppeal', input)).toEqual([
      { code: 'INVALID', clause: 'A.22', field: ['input', 'lateReason'] },
    ]);
    await as(complainant).does('lodgeAppeal', { ...input, lateReason: 'I was in hospital.' });
    expect(await refusalOf(complainant, 'lodgeAppeal', { ...input, lateReason: 'So.' })).toMatchObject([
      { code: 'ALREADY_DONE', clause: 'A.22' },
    ]);
  });

  test('meets the time of whoever lodges it, not the other’s', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college);
    await anAppeal(theCase, theCase.respondent);
    const { clocks } = await caseOf(theCase.lead, theCase.id);
    const metAt = (kind: string) => clocks!.find((one) => one.kind === kind)!.metAt;
    expect(metAt('APPEAL_BY_RESPONDENT')).not.toBeNull();
    expect([metAt('APPEAL_BY_COMPLAINANT'), metAt('COMPLETION_LETTER')]).toEqual([null, null]);
  });

  test('each has its way: grievance for staff, the complaints procedure for students, and none before the outcome', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college);
    const { complainant, respondent, lead, id: caseId } = theCase;
    for (const [person, route] of [
      [complainant, 'GRIEVANCE'],
      [respondent, 'COLLEGE_COMPLAINTS'],
      [complainant, 'CONFERENCE_OF_COLLEGES'],
    ] as const)
      expect(await refusalOf(person, 'lodgeAppeal', { caseId, route, grounds: GROUNDS })).toMatchObject([
        { code: 'INVALID', clause: 'A.22', field: ['input', 'route'] },
      ]);
    expect(await refusalOf(lead, 'lodgeAppeal', { caseId, route: 'GRIEVANCE', grounds: GROUNDS })).toMatchObject([
      { code: 'NOT_ALLOWED', clause: 'A.22' },
    ]);
    const undecided = await aCaseToDetermine(college);
    const early = { caseId: undecided.id, route: 'COLLEGE_COMPLAINTS', grounds: GROUNDS };
    const codes = (await refusalOf(undecided.complainant, 'lodgeAppeal', early)).map(({ code }) => code);
    expect(codes).toEqual(['OUT_OF_TURN', 'NOT_YET']);
  });

  test('while one is open the case is not closed and no letter issued; upheld, whoever leads has it to do', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college, { by: 'staff' });
    const { respondent, lead, id: caseId } = theCase;
    const appealId = await anAppeal(theCase, respondent);
    const closing = { caseId, reason: 'It is done.' };
    expect(await refusalOf(lead, 'closeCase', closing)).toEqual([{ code: 'NOT_YET', clause: 'A.22', field: [] }]);
    const hearer = await aHearer(theCase, appealId);
    await as(hearer).does('decideAppeal', { appealId, result: 'UPHELD', reasons: 'A witness was not heard.' });
    const { data } = await as(lead).query<{ case: { tasks: { kind: string; status: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { tasks { kind status } } }',
      { id: caseId },
    );
    expect(data.case.tasks).toEqual(
      expect.arrayContaining([
        { kind: 'SEE_TO_APPEAL', status: 'DONE' },
        { kind: 'FOLLOW_APPEAL', status: 'OPEN' },
      ]),
    );
    await as(lead).does('reconsiderOutcome', { caseId, reason: 'The appeal was upheld.' });
    expect((await caseOf(respondent, caseId)).stage).toBe('DETERMINATION');
  });

  test('lodged on a closed case gives both parties sight until its end', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college, { by: 'staff' });
    const { complainant, respondent, lead, id: caseId } = theCase;
    await as(lead).does('closeCase', { caseId, reason: 'It is done.' });
    const appealId = await anAppeal(theCase, complainant);
    college.clock.set('2026-08-01T10:00:00.000Z');
    expect(await capacitiesOf(respondent, theCase)).toEqual(['RESPONDENT']);
    const hearer = await aHearer(theCase, appealId);
    await as(hearer).does('decideAppeal', { appealId, ...result });
    expect(await appealsSeenBy(respondent, theCase)).toMatchObject([
      { ended: true, result: 'NOT_UPHELD', reasons: null },
    ]);
    college.clock.set('2026-09-01T10:00:00.000Z');
    for (const person of [complainant, respondent]) expect(await caseAsSeenBy(person, caseId)).toBeNull();
  });
});

describe('A.22: who hears an appeal', () => {
  test('is nobody with a part in the case, or of whom it is said that they have one', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college);
    const { complainant, respondent, lead, overseer, welfare } = theCase;
    const appealId = await anAppeal(theCase, complainant);
    const student = await college.person();
    for (const person of [complainant, respondent, lead, overseer, welfare!, student])
      expect(await refusalOf(lead, 'appointHearer', { appealId, personId: person.id, reason: 'So.' })).toEqual([
        { code: 'CANNOT_SERVE', clause: 'A.22', field: ['input', 'personId'] },
      ]);
    const hearer = await aHearer(theCase, appealId);
    await as(hearer).does('decideAppeal', { appealId, ...result });
    // Nor does who heard it lead the case later
    const appointed = { caseId: theCase.id, personId: hearer.id, reason: 'Knows it.' };
    await as(lead).does('reconsiderOutcome', { caseId: theCase.id, reason: 'So.' });
    expect(await refusalOf(overseer, 'appointCaseLead', appointed)).toMatchObject([{ code: 'CANNOT_SERVE' }]);
  });

  test('sees the appeal and what is put to them, and nothing else, until it is decided', async () => {
    const college = await openCollege();
    const theCase = await aCaseToDetermine(college);
    const { complainant, respondent, lead, id: caseId } = theCase;
    const evidenceId = await aDocument(theCase, complainant, { name: 'the diary' });
    await aDocument(theCase, complainant, { name: 'the other diary', bytes: Buffer.from('%PDF-1.7 of another') });
    await as(lead).does('decideOutcome', { caseId, ...OUTCOME });
    const appealId = await anAppeal(theCase, respondent);
    const put = { appealId, parts: ['OUTCOME', 'COMPLAINT', 'REPORT'], evidenceIds: [evidenceId] };
    expect(await refusalOf(lead, 'putToHearer', put)).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.22' }]);
    const hearer = await aHearer(theCase, appealId);
    await as(lead).does('putToHearer', put);
    expect(await refusalOf(lead, 'putToHearer', { ...put, evidenceIds: ['nothing'] })).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'evidenceIds'] },
    ]);
    expect(await refusalOf(lead, 'putToHearer', { appealId, parts: ['REPORT'], evidenceIds: [] })).toMatchObject([
      { code: 'INVALID', field: ['input', 'parts'] },
    ]);

    const seen = await caseOf(hearer, caseId);
    expect(seen).toMatchObject({
      viewerCapacities: ['HEARER'],
      stage: null,
      parties: null,
      outcome: null,
      complaint: null,
    });
    const [own] = await appealsSeenBy(hearer, theCase);
    expect(own).toMatchObject({ grounds: GROUNDS, by: 'RESPONDENT' });
    expect(own!.bundle!.map(({ part, document }) => [part, document]).sort()).toEqual([
      ['COMPLAINT', null],
      ['DOCUMENT', 'the diary'],
      ['OUTCOME', null],
    ]);
    expect(JSON.stringify(own)).toContain(OUTCOME.conclusions);
    const { data } = await as(hearer).query<{ case: { evidence: { name: string }[] } }>(SEEN, { id: caseId });
    expect(data.case.evidence).toEqual([{ id: evidenceId, name: 'the diary', content: expect.any(String) as string }]);
    // The bundle is between those two: the parties see that there is an appeal
    for (const person of [complainant, respondent])
      expect((await appealsSeenBy(person, theCase)).map(({ bundle }) => bundle)).toEqual([[]]);

    for (const person of [lead, complainant, respondent])
      expect(await refusalOf(person, 'decideAppeal', { appealId, ...result })).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    await as(hearer).does('decideAppeal', { appealId, ...result });
    expect(await caseAsSeenBy(hearer, caseId)).toBeNull();
    expect(await refusalOf(hearer, 'decideAppeal', { appealId, ...result })).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await appealsSeenBy(respondent, theCase)).toMatchObject([{ result: 'NOT_UPHELD', reasons: result.reasons }]);
    expect(await appealsSeenBy(complainant, theCase)).toMatchObject([
      { result: 'NOT_UPHELD', reasons: null, grounds: null },
    ]);
  });

  test('hears one of two parallel appeals and not the other; another takes over where they cannot', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college, { by: 'staff' });
    const { complainant, respondent, lead } = theCase;
    const [one, other] = [await anAppeal(theCase, complainant), await anAppeal(theCase, respondent)];
    const first = await aHearer(theCase, one);
    const second = await aHearer(theCase, other);
    expect((await appealsSeenBy(first, theCase)).map(({ by }) => by)).toEqual(['COMPLAINANT']);
    expect((await appealsSeenBy(second, theCase)).map(({ by }) => by)).toEqual(['RESPONDENT']);
    const third = await aHearer(theCase, other);
    expect(await caseAsSeenBy(second, theCase.id)).toBeNull();
    await as(first).does('decideAppeal', { appealId: one, ...result });
    expect((await appealsSeenBy(third, theCase)).map(({ by }) => by)).toEqual(['RESPONDENT']);
    expect(await refusalOf(lead, 'recordAppealResult', { appealId: other, ...result })).toMatchObject([
      { code: 'OUT_OF_TURN' },
    ]);
    await as(respondent).does('withdrawAppeal', { appealId: other });
    expect(await caseAsSeenBy(third, theCase.id)).toBeNull();
    expect(await appealsSeenBy(complainant, theCase)).toMatchObject([
      { result: 'NOT_UPHELD' },
      { ended: true, result: null },
    ]);
  });
});

describe('B.23: between students', () => {
  test('the complainant alone appeals, also to the Conference of Colleges, of which the result is recorded', async () => {
    const college = await openCollege();
    const theCase = await aConcludedStudentCase(college);
    const { complainant, respondent, lead, id: caseId } = theCase;
    const input = { caseId, route: 'COLLEGE_COMPLAINTS', grounds: GROUNDS };
    expect(await refusalOf(respondent, 'lodgeAppeal', input)).toMatchObject([{ code: 'NOT_ALLOWED', clause: 'B.23' }]);
    const appealId = await anAppeal(theCase, complainant, { route: 'CONFERENCE_OF_COLLEGES' });
    const outsider = await college.person({ category: 'EXTERNAL' });
    expect(await refusalOf(lead, 'appointHearer', { appealId, personId: outsider.id, reason: 'So.' })).toMatchObject([
      { code: 'INVALID', clause: 'B.23' },
    ]);
    const letter = { caseId, partyId: theCase.parties.COMPLAINANT, text: LETTER };
    expect(await refusalOf(lead, 'issueCompletionLetter', letter)).toMatchObject([{ code: 'NOT_YET', clause: 'B.23' }]);
    await as(lead).does('recordAppealResult', { appealId, ...result });
    expect(await refusalOf(lead, 'issueCompletionLetter', letter)).toEqual([]);
    expect(await refusalOf(lead, 'closeCase', { caseId, reason: 'It is done.' })).toEqual([]);
  });

  test('a student complained of has a complaint of their own recorded at any stage, and it stands in the way of nothing', async () => {
    const college = await openCollege();
    const theCase = await anInformedStudentCase(college);
    const { respondent, complainant, lead, id: caseId } = theCase;
    await as(respondent).does('recordOwnComplaint', { caseId, grounds: 'Nobody hears me.' });
    expect(await appealsSeenBy(complainant, theCase)).toMatchObject([
      { route: 'OWN_COMPLAINT', by: 'RESPONDENT', grounds: null },
    ]);
    expect(await refusalOf(complainant, 'recordOwnComplaint', { caseId, grounds: 'Nor me.' })).toMatchObject([
      { code: 'NOT_ALLOWED', clause: 'B.23' },
    ]);
    await as(lead).does('decideOutcome', { caseId, ...OUTCOME });
    await withLetter(theCase);
    expect(await refusalOf(lead, 'closeCase', { caseId, reason: 'It is done.' })).toEqual([]);
  });
});

describe('A.23, B.23: the OIA', () => {
  test('a student’s application is recorded, also late, and how it ended; the other party is told both', async () => {
    const college = await openCollege();
    const theCase = await withLetter(await aConcludedStudentCase(college));
    const { complainant, respondent, lead, id: caseId } = theCase;
    await as(respondent).does('recordOiaApplication', { caseId, grounds: 'I was not told in time.' });
    await as(lead).does('closeCase', { caseId, reason: 'It is done.' });
    college.clock.set('2026-05-02T10:00:00.000Z');
    const { id: appealId } = await as(complainant).does('recordOiaApplication', { caseId, grounds: GROUNDS });
    const { clocks } = await caseOf(lead, caseId);
    expect(clocks!.find(({ kind }) => kind === 'OIA_BY_COMPLAINANT')!.metAt).toBe(college.clock.now());
    college.clock.set('2027-01-02T10:00:00.000Z');
    await as(lead).does('recordAppealResult', { appealId, ...result });
    expect((await appealsSeenBy(respondent, theCase)).map(({ by, ended }) => [by, ended])).toEqual([
      ['RESPONDENT', false],
      ['COMPLAINANT', true],
    ]);
  });

  test('is for students: staff are refused', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college, { by: 'staff' });
    const { complainant, respondent, id: caseId } = theCase;
    expect(await refusalOf(complainant, 'recordOiaApplication', { caseId, grounds: GROUNDS })).toMatchObject([
      { code: 'INVALID', clause: 'A.23' },
    ]);
    expect(await refusalOf(respondent, 'recordOiaApplication', { caseId, grounds: GROUNDS })).toMatchObject([
      { code: 'NOT_ALLOWED', clause: 'A.23' },
    ]);
  });
});
