import { sweep } from '../../src/server/sweeps';
import { anInformedStudentCase, aStudentCase } from '../support/annexeB';
import {
  aCaseToDetermine,
  aDelegatedCase,
  anInformedCase,
  aSubmittedCase,
  OUTCOME,
  type TestCase,
} from '../support/cases';
import { as } from '../support/client';
import { aClock, inHand } from '../support/clocks';
import { openCollege, type Person } from '../support/college';
import { aTask, tasksOf as allTasksOf } from '../support/tasks';
import { closeTasks } from '../../src/acts/openTask';
import { randomUUID } from 'node:crypto';

const TASK = { kind: 'MADE_UP', says: 'Look at it again.', clause: 'A.13', result: null };

/** Without the offer of support that each student is made: `support.test.ts` is about it. */
const tasksOf = async (person: Person, theCase: TestCase) =>
  (await allTasksOf(person, theCase))?.filter(({ kind }) => !kind.startsWith('OFFER_SUPPORT')) ?? null;

describe('A.13, A.1: something to be done', () => {
  test('is seen by whoever leads and oversees, by the Acting Head of Welfare where it is theirs, and by nobody else', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const { lead, overseer, welfare, complainant, respondent } = theCase;
    await aTask(theCase);
    await aTask(theCase, { kind: 'OF_WELFARE', says: 'See how they are.', addressedTo: 'WELFARE', clause: 'A.2' });
    const kindsFor = async (person: typeof lead) => (await tasksOf(person, theCase))?.map(({ kind }) => kind) ?? null;
    expect(await tasksOf(lead, theCase)).toMatchObject([
      {
        ...TASK,
        addressedTo: 'CASE_LEAD',
        status: 'OPEN',
        availableActions: [{ action: 'completeTask', allowed: true }],
      },
      { kind: 'OF_WELFARE', addressedTo: 'WELFARE', availableActions: [] },
    ]);
    expect(await kindsFor(overseer)).toEqual(['MADE_UP', 'OF_WELFARE']);
    expect(await kindsFor(welfare!)).toEqual(['OF_WELFARE']);
    expect([await kindsFor(complainant), await kindsFor(respondent)]).toEqual([null, null]);
  });

  test('is done by whoever it is addressed to, once, with what came of it', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const { lead, overseer, complainant } = theCase;
    const taskId = await aTask(theCase);
    const codes = async (person: typeof lead) =>
      (await as(person).act('completeTask', { taskId })).userErrors.map(({ code, clause }) => [code, clause]);
    expect(await codes(overseer)).toEqual([['NOT_ALLOWED', 'A.1']]);
    expect(await codes(complainant)).toEqual([['NOT_FOUND', null]]);
    await as(lead).does('completeTask', { taskId, result: 'It was looked at.' });
    expect(await tasksOf(overseer, theCase)).toMatchObject([{ ...TASK, status: 'DONE', result: 'It was looked at.' }]);
    expect(await codes(lead)).toEqual([['OUT_OF_TURN', 'A.1']]);
  });

  test('is opened once for one thing, closes with the act it asked for, and is opened anew after that', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const [one, other] = [randomUUID(), randomUUID()];
    for (const aboutId of [one, other, one]) await aTask(theCase, { aboutId });
    await inHand(theCase, theCase.lead, (hand) => closeTasks(hand, 'MADE_UP', one));
    const statuses = async () => (await tasksOf(theCase.lead, theCase))!.map(({ status }) => status);
    expect(await statuses()).toEqual(['DONE', 'OPEN']);
    await inHand(theCase, theCase.lead, (hand) => closeTasks(hand, 'ANOTHER'));
    expect(await statuses()).toEqual(['DONE', 'OPEN']);
    await inHand(theCase, theCase.lead, (hand) => closeTasks(hand, 'MADE_UP'));
    await aTask(theCase, { aboutId: one });
    expect(await statuses()).toEqual(['DONE', 'DONE', 'OPEN']);
  });

  test('that nobody is there for goes to whoever leads', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'staff' });
    await aTask(theCase, { addressedTo: 'WELFARE' });
    expect(await tasksOf(theCase.lead, theCase)).toMatchObject([{ addressedTo: 'CASE_LEAD' }]);
    const ofStudents = await anInformedStudentCase(college);
    await aTask(ofStudents, { addressedTo: 'OVERSEER', kind: 'NO_OVERSEER' });
    expect(await tasksOf(ofStudents.lead, ofStudents)).toContainEqual(
      expect.objectContaining({ kind: 'NO_OVERSEER', addressedTo: 'CASE_LEAD' }),
    );
  });
});

describe('A.10: a time limit gives whoever leads something to do', () => {
  test('when it is due soon, when it is overdue in its place, and no longer once it is met', async () => {
    const college = await openCollege();
    const theCase = await aCaseToDetermine(college);
    const { lead, welfare, id: caseId } = theCase;
    const seen = async () =>
      (await tasksOf(lead, theCase))!
        .filter(({ kind }) => kind.startsWith('CLOCK_'))
        .map(({ kind, status, addressedTo, clause }) => [kind, status, addressedTo, clause]);
    college.clock.set('2026-03-09T12:00:00.000Z');
    await Promise.all([sweep(college.server.cloister), sweep(college.server.cloister)]);
    expect(await seen()).toEqual([['CLOCK_DUE_SOON', 'OPEN', 'CASE_LEAD', 'A.10']]);
    expect((await tasksOf(lead, theCase))![0]!.says).toContain('2026-03-16');
    college.clock.set('2026-03-17T12:00:00.000Z');
    await sweep(college.server.cloister);
    expect(await seen()).toEqual([
      ['CLOCK_DUE_SOON', 'DONE', 'CASE_LEAD', 'A.10'],
      ['CLOCK_OVERDUE', 'OPEN', 'CASE_LEAD', 'A.10'],
    ]);
    expect(await tasksOf(welfare!, theCase)).toEqual([]);
    await as(lead).does('decideOutcome', { caseId, ...OUTCOME });
    expect((await seen()).map(([, status]) => status)).toEqual(['DONE', 'DONE']);
  });

  test('and none once it has longer, until that comes near', async () => {
    const college = await openCollege();
    const theCase = await aDelegatedCase(college);
    const { lead, id: caseId } = theCase;
    const seen = async () => (await tasksOf(lead, theCase))!.map(({ kind, status }) => [kind, status]);
    college.clock.set('2026-03-10T12:00:00.000Z');
    await sweep(college.server.cloister);
    await as(lead).does('extendTime', { caseId, dueOn: '2026-04-20', reason: 'A witness is away.' });
    expect(await seen()).toEqual([['CLOCK_DUE_SOON', 'DONE']]);
    college.clock.set('2026-04-21T12:00:00.000Z');
    await sweep(college.server.cloister);
    expect(await seen()).toEqual([
      ['CLOCK_DUE_SOON', 'DONE'],
      ['CLOCK_OVERDUE', 'OPEN'],
    ]);
  });

  test('goes to the Acting Head of Welfare while nobody leads', async () => {
    const college = await openCollege();
    const theCase = await aSubmittedCase(college);
    college.clock.set('2026-03-10T12:00:00.000Z');
    await sweep(college.server.cloister);
    expect(await tasksOf(theCase.welfare!, theCase)).toMatchObject([
      { kind: 'CLOCK_DUE_SOON', addressedTo: 'WELFARE' },
    ]);
  });

  test('of what a party has time for, nobody who handles the case has anything to do', async () => {
    const college = await openCollege();
    const theCase = await aStudentCase(college);
    await aClock(theCase, { measures: 'COMPLAINANT', dueOn: '2026-02-10', wakesOn: '2026-02-11' });
    college.clock.set('2026-02-11T12:00:00.000Z');
    await sweep(college.server.cloister);
    expect((await tasksOf(theCase.lead, theCase))!.filter(({ kind }) => kind.startsWith('CLOCK'))).toEqual([]);
  });
});
