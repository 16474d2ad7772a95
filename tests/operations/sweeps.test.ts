import { releaseLease, takeLease } from '../../src/database/lease';
import { DemoClock } from '../../src/demo/clock';
import type { DemoIssuer } from '../../src/demo/issuer';
import { demoRoutes } from '../../src/demo/routes';
import { Sweeper } from '../../src/server/sweeper';
import { sweep, sweepAlone } from '../../src/server/sweeps';
import { createLog } from '../../src/server/log';
import {
  anInformedCase,
  anInvestigatedCase,
  anInvitedWitness,
  aSubmittedCase,
  OUTCOME,
  type TestCase,
  proceed,
} from '../support/cases';
import { aClock, clockEventsOf, clocksOf, inHand } from '../support/clocks';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { startTestServer } from '../support/server';
import { pauseClocks } from '../../src/acts/runningClocks';

const updatedAt = async (person: Person, { id }: TestCase) =>
  (await as(person).query<{ case: { updatedAt: string } }>('query ($id: ID!) { case(id: $id) { updatedAt } }', { id }))
    .data.case.updatedAt;

describe('a lease', () => {
  const lease = { name: 'made-up', seconds: 60 };

  test('is had by one at a time, taken again by who has it, and taken over when it runs out or is given back', async () => {
    const college = await openCollege();
    const take = (holder: string) => takeLease(college.database, { ...lease, holder, now: college.clock.now() });
    const first = await Promise.all(['one', 'other'].map(take));
    expect(first.sort()).toEqual([false, true]);
    const [{ holder }] = (await college.database.query<{ holder: string }>('SELECT holder FROM leases')) as [
      { holder: string },
    ];
    const other = holder === 'one' ? 'other' : 'one';
    expect([await take(holder), await take(other)]).toEqual([true, false]);
    // Who had it is gone
    college.clock.advance({ seconds: 59 });
    expect(await take(other)).toBe(false);
    college.clock.advance({ seconds: 1 });
    expect([await take(other), await take(holder)]).toEqual([true, false]);
    await releaseLease(college.database, { name: lease.name, holder });
    expect(await take(holder)).toBe(false);
    await releaseLease(college.database, { name: lease.name, holder: other });
    expect(await take(holder)).toBe(true);
  });

  test('that has run out is taken over by one of many', async () => {
    const college = await openCollege();
    const take = (holder: string) => takeLease(college.database, { ...lease, holder, now: college.clock.now() });
    await take('the first');
    college.clock.advance({ minutes: 2 });
    const taken = await Promise.all(['a', 'b', 'c', 'd'].map(take));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });
});

describe('a clock', () => {
  test('that is due soon, then overdue, tells those who may see it, once each, with two sweepers at once', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college);
    const { cloister } = college.server;
    const { person: witness } = await anInvitedWitness(theCase);
    const stranger = await college.person();
    const knowing = [
      theCase.complainant,
      theCase.respondent,
      theCase.lead,
      theCase.overseer,
      theCase.welfare!,
      theCase.investigator,
    ];
    const sweepTwice = async () => Promise.all([sweep(cloister), sweep(cloister)]);
    const told = async (people: readonly Person[]) => Promise.all(people.map(clockEventsOf));

    college.clock.set('2026-03-08T23:59:59.999Z');
    await sweepTwice();
    expect(await told(knowing)).toEqual(knowing.map(() => []));
    // Seven days before the 16th
    college.clock.set('2026-03-09T00:00:00.000Z');
    const before = await Promise.all([witness].map((one) => updatedAt(one, theCase)));
    await sweepTwice();
    await sweep(cloister);
    expect(await told(knowing)).toEqual(knowing.map(() => ['CLOCK_DUE_SOON']));
    expect(await updatedAt(theCase.respondent, theCase)).toBe(college.clock.now());
    college.clock.set('2026-03-16T23:59:59.999Z');
    await sweepTwice();
    expect(await told(knowing)).toEqual(knowing.map(() => ['CLOCK_DUE_SOON']));
    college.clock.set('2026-03-17T00:00:00.000Z');
    await sweepTwice();
    await sweep(cloister);
    expect(await told(knowing)).toEqual(knowing.map(() => ['CLOCK_DUE_SOON', 'CLOCK_OVERDUE']));
    expect(await told([witness, stranger])).toEqual([[], []]);
    expect(await updatedAt(witness, theCase)).toBe(before[0]);
    expect((await clocksOf(theCase.respondent, theCase))[0]).toMatchObject({ overdue: true });
    const events = await college.database.query<object>(`SELECT actorId, clause FROM events WHERE kind LIKE 'CLOCK%'`);
    expect(events).toEqual(events.map(() => ({ actorId: null, clause: 'A.10' })));
  });

  test('of a step, or of somebody’s own time, tells those alone who see it', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const { cloister } = college.server;
    await aClock(theCase, { measures: 'RESPONDENT', dueOn: '2026-02-10', wakesOn: '2026-02-11' });
    college.clock.set('2026-02-11T12:00:00.000Z');
    await sweep(cloister);
    expect(await clockEventsOf(theCase.respondent)).toEqual(['CLOCK_OVERDUE']);
    expect(await clockEventsOf(theCase.complainant)).toEqual([]);
    await aClock(theCase, { measures: 'STEP', dueOn: '2026-02-10', wakesOn: '2026-02-11' });
    await sweep(cloister);
    expect(await clockEventsOf(theCase.respondent)).toEqual(['CLOCK_OVERDUE']);
    expect(await clockEventsOf(theCase.lead)).toEqual(['CLOCK_OVERDUE', 'CLOCK_OVERDUE']);
  });

  test('that nobody has informed the respondent of is none to the respondent', async () => {
    const college = await openCollege();
    const theCase = await aSubmittedCase(college);
    college.clock.set('2026-03-17T12:00:00.000Z');
    await sweep(college.server.cloister);
    expect(await clockEventsOf(theCase.complainant)).toEqual(['CLOCK_OVERDUE']);
    expect(await clockEventsOf(theCase.respondent)).toEqual([]);
  });

  test('says nothing once it is met, and again for a last day that was moved', async () => {
    const college = await openCollege();
    const { cloister } = college.server;
    const theCase = await anInformedCase(college);
    const { id: caseId, lead } = theCase;
    college.clock.set('2026-03-10T12:00:00.000Z');
    await sweep(cloister);
    await as(lead).does('extendTime', { caseId, dueOn: '2026-04-30', reason: 'A witness is away.' });
    college.clock.set('2026-04-22T12:00:00.000Z');
    await sweep(cloister);
    expect(await clockEventsOf(lead)).toEqual(['CLOCK_DUE_SOON', 'TIME_EXTENDED']);
    college.clock.set('2026-04-23T12:00:00.000Z');
    await sweep(cloister);
    expect(await clockEventsOf(lead)).toEqual(['CLOCK_DUE_SOON', 'TIME_EXTENDED', 'CLOCK_DUE_SOON']);
    await proceed(theCase, 'DETERMINE');
    await as(lead).does('decideOutcome', { ...OUTCOME, caseId });
    // The day after its last
    college.clock.set('2026-05-01T12:00:00.000Z');
    await sweep(cloister);
    expect(await clockEventsOf(lead)).toHaveLength(3);
  });

  test('that stands still tells whoever may not know that it does what it would have told', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    await inHand(theCase, theCase.lead, async (hand) => pauseClocks(hand, 'The police investigate.'));
    college.clock.set('2026-03-17T12:00:00.000Z');
    await sweep(college.server.cloister);
    expect(await clockEventsOf(theCase.respondent)).toEqual(['CLOCK_OVERDUE']);
    expect((await clocksOf(theCase.respondent, theCase))[0]).toMatchObject({ overdue: true });
  });
});

describe('sweeping', () => {
  test('is done by one node; another takes over when that one is gone', async () => {
    const college = await openCollege();
    const { cloister } = college.server;
    const theCase = await anInformedCase(college);
    await sweepAlone(cloister, 'one');
    college.clock.set('2026-03-17T12:00:00.000Z');
    await takeLease(college.database, { name: 'sweeps', holder: 'one', now: college.clock.now(), seconds: 120 });
    await sweepAlone(cloister, 'other');
    expect(await clockEventsOf(theCase.lead)).toEqual([]);
    college.clock.advance({ minutes: 2 });
    await sweepAlone(cloister, 'other');
    expect(await clockEventsOf(theCase.lead)).toEqual(['CLOCK_OVERDUE']);
  });

  test('begins with the node and ends with it, which leaves the rest to others', async () => {
    const college = await openCollege();
    const { database, clock } = college;
    const theCase = await anInformedCase(college);
    clock.set('2026-03-17T12:00:00.000Z');
    const node = await startTestServer({ database, clock, sweepEvery: 3_600_000 });
    await node.stop();
    expect(await clockEventsOf(theCase.lead)).toEqual(['CLOCK_OVERDUE']);
    expect(await database.query('SELECT name FROM leases')).toEqual([]);
  });

  test('goes on after a fault, which it logs', async () => {
    const college = await openCollege();
    let twice: () => void;
    const faulted = new Promise<void>((resolve) => (twice = resolve));
    const faults: unknown[] = [];
    const log = { ...createLog('silent'), fault: (error: unknown) => faults.push(error) === 2 && twice() };
    const now = () => {
      throw new Error('no time');
    };
    const sweeper = new Sweeper({ ...college.server.cloister, clock: { now } }, log, 1);
    sweeper.start();
    await faulted;
    await sweeper.stop();
    expect(faults[0]).toEqual(new Error('no time'));
  });

  test('happens at once when the clock of the demo is moved', async () => {
    const college = await openCollege();
    const { database } = college;
    const theCase = await anInformedCase(college);
    const clock = new DemoClock(() => Date.parse(college.clock.now()));
    const { cloister } = college.server;
    const issuer = { tokenFor: async () => 'none' } as unknown as DemoIssuer;
    const node = await startTestServer({
      database,
      clock,
      routes: (app) => demoRoutes(app, { cloister, clock, issuer }),
    });
    const response = await fetch(`${node.url}/demo/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ now: '2026-03-17T12:00:00Z' }),
    });
    expect(response.status).toBe(200);
    await node.stop();
    expect(await clockEventsOf(theCase.lead)).toEqual(['CLOCK_OVERDUE']);
  });
});
