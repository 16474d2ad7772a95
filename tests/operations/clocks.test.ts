import { extendClock, pauseClocks, resumeClocks, runningClocks } from '../../src/acts/runningClocks';
import { anInformedCase, anInvestigatedCase, type TestCase } from '../support/cases';
import { as } from '../support/client';
import { aClock, clockEventsOf, clocksOf, inHand } from '../support/clocks';
import { openCollege, type Person } from '../support/college';

/** The clock of the proceedings, as somebody sees it. */
const proceedings = async (person: Person, theCase: TestCase) =>
  (await clocksOf(person, theCase)).find(({ kind }) => kind === 'PROCEEDINGS')!;

describe('A clock that stands still (A.3, B.29)', () => {
  test('goes on with the days it had left; that it did, and why, is known to those who may know of the police', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college);
    const { lead, overseer, respondent, investigator } = theCase;
    await aClock(theCase, { kind: 'APPEAL', measures: 'COMPLAINANT' });
    college.clock.set('2026-02-10T12:00:00.000Z');
    await inHand(theCase, lead, async (hand) => pauseClocks(hand, 'The police investigate.'));
    college.clock.set('2026-02-20T12:00:00.000Z');
    expect(await proceedings(respondent, theCase)).toMatchObject({ dueOn: '2026-03-16' });
    await inHand(theCase, lead, async (hand) => resumeClocks(hand, 'The police are done.'));

    for (const person of [lead, overseer]) {
      const { dueOn, explanation } = await proceedings(person, theCase);
      expect(dueOn).toBe('2026-03-26');
      expect(explanation!.pauses).toEqual([
        { from: '2026-02-10T12:00:01.000Z', until: '2026-02-20T12:00:01.000Z', reason: 'The police investigate.' },
      ]);
      const told = explanation!.lines.map(({ what, from, until, days }) => `${what} ${from} ${until} ${String(days)}`);
      expect(told).toEqual([
        'STARTED 2026-02-02 2026-02-02 0',
        'COUNTED 2026-02-03 2026-02-10 8',
        'STOPPED 2026-02-11 2026-02-20 10',
        'COUNTED 2026-02-21 2026-03-26 34',
      ]);
    }
    for (const person of [respondent, theCase.complainant, investigator, college.headOfWelfare]) {
      const { dueOn, explanation } = await proceedings(person, theCase);
      expect(dueOn).toBe('2026-03-26');
      expect(explanation).toMatchObject({ pauses: null, redactedFields: ['pauses'] });
      expect(explanation!.lines.map(({ what }) => what)).toEqual(['STARTED', 'COUNTED', 'MOVED', 'COUNTED']);
      expect(JSON.stringify(explanation)).not.toMatch(/STOPPED|police|still/);
    }
    expect(await clockEventsOf(respondent)).toEqual(['TIME_EXTENDED']);
    expect(await clockEventsOf(lead)).toEqual(['CLOCK_PAUSED', 'CLOCK_RESUMED', 'TIME_EXTENDED']);
    // A party's own time runs on
    const [appeal] = (await clocksOf(theCase.complainant, theCase)).filter(({ kind }) => kind === 'APPEAL');
    expect(appeal).toMatchObject({ dueOn: '2026-03-02' });
  });

  test('is to a respondent as one that was extended', async () => {
    const college = await openCollege();
    const views = [];
    for (const paused of [true, false]) {
      const theCase = await anInformedCase(college);
      await inHand(theCase, theCase.lead, async (hand) => {
        if (paused) await pauseClocks(hand, 'The police investigate.');
      });
      college.clock.advance({ days: 3 });
      await inHand(theCase, theCase.lead, async (hand) => {
        if (paused) return resumeClocks(hand, 'The police are done.');
        const [clock] = await runningClocks(hand, 'PROCEEDINGS');
        const dueOn = new Date(Date.parse(clock!.dueOn) + 3 * 86_400_000).toISOString().slice(0, 10);
        return extendClock(hand, clock!, { dueOn, reason: 'A witness is away.' });
      });
      const { id: _, ...view } = await proceedings(theCase.respondent, theCase);
      views.push(JSON.stringify([view, await clockEventsOf(theCase.respondent)]));
      college.clock.set('2026-02-02T10:00:00.000Z');
    }
    expect(views[0]).toBe(views[1]);
  });

  test('and was over already stays over; one that is met is not stopped', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const { lead } = theCase;
    await aClock(theCase, { kind: 'SHORT', measures: 'STEP', count: 5, dueOn: '2026-02-09' });
    await aClock(theCase, { kind: 'DONE', measures: 'STEP', metAt: college.clock.now() });
    college.clock.set('2026-02-16T12:00:00.000Z');
    await inHand(theCase, lead, async (hand) => pauseClocks(hand, 'So.'));
    college.clock.advance({ days: 10 });
    await inHand(theCase, lead, async (hand) => resumeClocks(hand, 'So.'));
    const due = Object.fromEntries((await clocksOf(lead, theCase)).map((one) => [one.kind, one.dueOn]));
    expect(due).toEqual({ PROCEEDINGS: '2026-03-26', SHORT: '2026-02-09', DONE: '2026-03-02' });
  });
});

describe('An extension', () => {
  test('of working days is to a working day, and says who agreed (A.6)', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const { lead } = theCase;
    await aClock(theCase, { kind: 'MEDIATION', measures: 'MEDIATION' });
    const extend = async (dueOn: string) =>
      inHand(theCase, lead, async (hand) => {
        const [clock] = await runningClocks(hand, 'MEDIATION');
        await extendClock(hand, clock!, { dueOn, reason: 'They come nearer.', agreedBy: 'BOTH_PARTIES' });
      });
    const complaints = (message: string) => ({
      complaints: [{ code: 'INVALID', field: ['input', 'dueOn'], message, clause: 'A.6' }],
    });
    await expect(extend('2026-03-07')).rejects.toMatchObject(complaints('It must be a working day, like 2026-03-09.'));
    await expect(extend('2026-03-02')).rejects.toMatchObject(complaints('It must be later than 2026-03-02.'));
    await extend('2026-03-09');
    const [clock] = (await clocksOf(lead, theCase)).filter(({ kind }) => kind === 'MEDIATION');
    expect(clock).toMatchObject({ dueOn: '2026-03-09', extensions: [{ reason: 'They come nearer.', agreed: true }] });
    expect(clock!.explanation!.lines).toContainEqual(
      expect.objectContaining({ what: 'EXTENDED', says: 'It was extended to 2026-03-09.' }),
    );
  });

  test('of a clock of calendar time can be to any day', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    await as(theCase.lead).does('extendTime', {
      caseId: theCase.id,
      dueOn: '2026-12-25',
      reason: 'A witness is away.',
    });
    expect(await proceedings(theCase.respondent, theCase)).toMatchObject({ dueOn: '2026-12-25', extensions: [] });
  });
});

test('a clock of mediation is for the parties, not for the investigator, and a step for those who handle it', async () => {
  const college = await openCollege();
  const theCase = await anInvestigatedCase(college);
  for (const measures of ['STEP', 'MEDIATION', 'COMPLAINANT', 'RESPONDENT'] as const)
    await aClock(theCase, { kind: measures, measures });
  const seen = async (person: Person) => (await clocksOf(person, theCase)).map(({ kind }) => kind).sort();
  const all = ['COMPLAINANT', 'MEDIATION', 'PROCEEDINGS', 'RESPONDENT', 'STEP'];
  for (const person of [theCase.lead, theCase.overseer, theCase.welfare!]) expect(await seen(person)).toEqual(all);
  expect(await seen(theCase.investigator)).toEqual(all.filter((kind) => kind !== 'MEDIATION'));
  expect(await seen(theCase.complainant)).toEqual(['COMPLAINANT', 'MEDIATION', 'PROCEEDINGS']);
  expect(await seen(theCase.respondent)).toEqual(['MEDIATION', 'PROCEEDINGS', 'RESPONDENT']);
});

test('a clock that was met is explained up to that day, by the calendar as it was then', async () => {
  const college = await openCollege();
  const [administrator] = await college.people([{ offices: ['ROLE_ADMINISTRATOR'] }]);
  const theCase = await anInformedCase(college);
  const add = async (date: string) =>
    as(administrator!).does('addDayOff', { date, kind: 'CLOSURE', name: `Closed ${date}` });
  const { id: dayOffId } = await add('2026-02-05');
  await aClock(theCase, { metAt: '2026-02-10T12:00:00.000Z', dueOn: '2026-03-03' });
  college.clock.set('2026-02-11T12:00:00.000Z');
  await add('2026-02-06');
  await as(administrator!).does('removeDayOff', { dayOffId });
  const clock = (await clocksOf(theCase.lead, theCase)).find(({ kind }) => kind === 'MADE_UP')!;
  expect(clock.explanation!.lines.map(({ what, from, says }) => `${what} ${from} ${says}`)).toEqual([
    'STARTED 2026-02-02 It started; the next day is the first that counts.',
    'COUNTED 2026-02-03 Working days.',
    'SKIPPED 2026-02-05 Closed 2026-02-05',
    'COUNTED 2026-02-06 Working days.',
    'SKIPPED 2026-02-07 Weekend.',
    'COUNTED 2026-02-09 Working days.',
    'MET 2026-02-10 It was met.',
  ]);
});
