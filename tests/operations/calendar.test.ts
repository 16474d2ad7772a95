import { randomUUID } from 'node:crypto';
import { globalId } from '../../src/reading/globalId';
import { aDelegatedCase, anInformedCase, anInvitedWitness } from '../support/cases';
import { aClock, clockEventsOf, clocksOf } from '../support/clocks';
import { as, mutation } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { openTestDatabase } from '../support/database';
import { everything, failingAt } from '../support/faults';
import { tablesOf } from '../support/wipe';

const CLOSED = { date: '2026-02-20', kind: 'CLOSURE', name: 'Founder’s Day' };

async function aCollege() {
  const college = await openCollege();
  const [administrator] = await college.people([{ category: 'SUPPORT_STAFF', offices: ['ROLE_ADMINISTRATOR'] }]);
  return { college, administrator: administrator! };
}

const daysOff = async (person: Person, year = 2026) =>
  (
    await as(person).query<{
      daysOff: { date: string; name: string; availableActions: { action: string }[] | null }[];
    }>('query ($year: Int!) { daysOff(year: $year) { date kind name availableActions { action allowed } } }', { year })
  ).data.daysOff;

const updatedAt = async (person: Person, id: string) =>
  (await as(person).query<{ case: { updatedAt: string } }>('query ($id: ID!) { case(id: $id) { updatedAt } }', { id }))
    .data.case.updatedAt;

test('a new installation knows the bank holidays of England', async () => {
  const database = await openTestDatabase();
  try {
    const rows = await database.query<{ date: string; name: string }>(
      `SELECT date, name FROM days_off WHERE date BETWEEN '2026-01-01' AND '2026-12-31' ORDER BY date`,
    );
    expect(rows.map(({ date }) => date.slice(5)).join(' ')).toBe(
      '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28',
    );
    expect(rows[1]).toEqual({ date: '2026-04-03', name: 'Good Friday' });
  } finally {
    await database.close();
  }
});

describe('the calendar', () => {
  test('is changed by role administrators, and read by everybody', async () => {
    const { college, administrator } = await aCollege();
    const stranger = await college.person();
    const { id: dayOffId } = await as(administrator).does('addDayOff', CLOSED);
    expect(await daysOff(stranger)).toEqual([{ ...CLOSED, availableActions: null }]);
    expect(await daysOff(administrator)).toMatchObject([
      { availableActions: [{ action: 'removeDayOff', allowed: true }] },
    ]);
    expect(await daysOff(stranger, 2027)).toEqual([]);

    for (const person of [stranger, college.principal, college.headOfWelfare]) {
      const added = await as(person).act('addDayOff', { ...CLOSED, date: '2026-02-23' });
      expect(added.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', clause: 'A.6' }]);
      const removed = await as(person).act('removeDayOff', { dayOffId });
      expect(removed.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', clause: 'A.6' }]);
    }
    await as(administrator).does('removeDayOff', { dayOffId });
    expect(await daysOff(stranger)).toEqual([]);
    const { data } = await as(stranger).query<object>(
      'query ($id: ID!) { node(id: $id) { ... on DayOff { date removedAt } } }',
      { id: dayOffId },
    );
    expect(data).toEqual({ node: { date: CLOSED.date, removedAt: college.clock.now() } });
  });

  test('has a day once: added twice, removed twice, at once or with the same key', async () => {
    const { college, administrator } = await aCollege();
    const add = async (idempotencyKey: string) => as(administrator).act('addDayOff', { ...CLOSED, idempotencyKey });
    const answers = await Promise.all([add('the-first-key'), add('the-other-key')]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'ALREADY_DONE', field: ['input', 'date'] },
    ]);
    const key = answers[0].userErrors.length === 0 ? 'the-first-key' : 'the-other-key';
    expect((await add(key)).userErrors).toEqual([]);
    const [dayOff] = await college.database.query<{ id: string }>('SELECT id FROM days_off');
    const remove = async () => as(administrator).act('removeDayOff', { dayOffId: globalId('DayOff', dayOff!.id) });
    const removals = await Promise.all([remove(), remove()]);
    expect(removals.flatMap(({ userErrors }) => userErrors)).toHaveLength(1);
    expect((await remove()).userErrors).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.6' }]);
    // It can be off again
    expect((await add('a-third-key')).userErrors).toEqual([]);
    expect(await daysOff(administrator)).toHaveLength(1);
  });

  test('refuses a day that does not exist, a day off that is not there, and a year that is none', async () => {
    const { administrator } = await aCollege();
    const bad = await as(administrator).act('addDayOff', { ...CLOSED, date: '2026-02-29' });
    expect(bad.userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'date'] }]);
    for (const dayOffId of [globalId('DayOff', randomUUID()), administrator.id, 'nonsense'])
      expect((await as(administrator).act('removeDayOff', { dayOffId })).userErrors).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
    const { errors } = await as(administrator).send('{ daysOff(year: 26) { date } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('keeps who changed it in the log', async () => {
    const { college, administrator } = await aCollege();
    const { id: dayOffId } = await as(administrator).does('addDayOff', CLOSED);
    await as(administrator).does('removeDayOff', { dayOffId });
    const events = await college.database.query('SELECT kind, actorId, caseId FROM events ORDER BY position');
    expect(events).toEqual(
      ['DAY_OFF_ADDED', 'DAY_OFF_REMOVED'].map((kind) => ({ kind, actorId: administrator.rowId, caseId: null })),
    );
  });
});

describe('a change of the calendar counts running clocks of working days anew', () => {
  test('there and back, says so, and explains it', async () => {
    const { college, administrator } = await aCollege();
    const theCase = await anInformedCase(college);
    await aClock(theCase);
    const due = async () => (await clocksOf(theCase.respondent, theCase)).map(({ kind, dueOn }) => `${kind} ${dueOn}`);
    expect(await due()).toEqual(expect.arrayContaining(['PROCEEDINGS 2026-03-16', 'MADE_UP 2026-03-02']));
    const { id: dayOffId } = await as(administrator).does('addDayOff', CLOSED);
    expect(await due()).toEqual(expect.arrayContaining(['PROCEEDINGS 2026-03-16', 'MADE_UP 2026-03-03']));

    const clock = (await clocksOf(theCase.respondent, theCase)).find(({ kind }) => kind === 'MADE_UP')!;
    const { lines } = clock.explanation!;
    expect(lines).toContainEqual({
      what: 'SKIPPED',
      from: '2026-02-20',
      until: '2026-02-20',
      days: 1,
      says: CLOSED.name,
    });
    expect(lines).toContainEqual({
      what: 'SKIPPED',
      from: '2026-02-21',
      until: '2026-02-22',
      days: 2,
      says: 'Weekend.',
    });
    expect(lines.filter(({ what }) => what === 'COUNTED').reduce((sum, { days }) => sum + days, 0)).toBe(20);
    expect(lines.filter(({ what }) => what === 'RECOMPUTED')).toHaveLength(1);

    await as(administrator).does('removeDayOff', { dayOffId });
    expect(await due()).toContain('MADE_UP 2026-03-02');
    expect(await clockEventsOf(theCase.respondent)).toEqual(['CLOCK_RECOMPUTED', 'CLOCK_RECOMPUTED']);
    expect(await updatedAt(theCase.respondent, theCase.id)).toBe(college.clock.now());
  });

  test('and tells nobody who may not see the clock, nor of one that did not move', async () => {
    const { college, administrator } = await aCollege();
    const theCase = await anInformedCase(college);
    const { person: witness } = await anInvitedWitness(theCase);
    await aClock(theCase, { measures: 'STEP' });
    const other = await aDelegatedCase(college, { by: 'staff' });
    await aClock(other, { dueOn: '2026-02-18', count: 12 });
    await aClock(other, { metAt: college.clock.now() });
    const before = await Promise.all([theCase.complainant, witness].map((one) => updatedAt(one, theCase.id)));
    await as(administrator).does('addDayOff', CLOSED);
    expect(await clockEventsOf(theCase.lead)).toEqual(['CLOCK_RECOMPUTED']);
    expect(await updatedAt(theCase.lead, theCase.id)).toBe(college.clock.now());
    for (const person of [theCase.complainant, theCase.respondent, witness, administrator, other.lead])
      expect(await clockEventsOf(person)).toEqual([]);
    expect(await Promise.all([theCase.complainant, witness].map((one) => updatedAt(one, theCase.id)))).toEqual(before);
    expect((await clocksOf(other.lead, other)).map(({ dueOn }) => dueOn)).not.toContain('2026-03-03');
  });

  test('whole or not at all, in as many writes for twenty of them as for two', async () => {
    const { college, administrator } = await aCollege();
    const { database } = college;
    const tables = (await tablesOf(database)).filter((table) => table !== 'read_records');
    const theCase = await aDelegatedCase(college);
    const writesOfAdding = async (date: string) => {
      const before = await everything(database, tables);
      const add = () =>
        as(administrator).send(mutation(administrator, 'addDayOff').document, { input: { ...CLOSED, date } });
      for (let nth = 1; ; nth += 1) {
        if ((await failingAt(database, nth, add)).data) return nth - 1;
        expect(await everything(database, tables)).toBe(before);
      }
    };
    for (const _ of [1, 2]) await aClock(theCase);
    const few = await writesOfAdding('2026-02-19');
    for (let count = 2; count < 20; count += 1) await aClock(theCase, { dueOn: '2026-03-03' });
    expect(await writesOfAdding('2026-02-20')).toBe(few);
    expect(few).toBeGreaterThan(5);
  });
});
