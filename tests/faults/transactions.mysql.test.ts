import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Connection, createConnection } from 'mysql2/promise';
import { anInformedCase, type InformedCase } from '../support/cases';
import { rowIdOf } from '../support/cast';
import { as, mutation, type Payload } from '../support/client';
import { openCollege } from '../support/college';
import { reachDatabasesOver } from '../support/database';
import { everything } from '../support/faults';
import { Line } from '../support/line';
import { rowCounts, tablesOf } from '../support/wipe';
import { report } from './stage/size';

/** The line over which the server of these tests reaches its database, and the way that goes beside it. */
const direct = new URL(process.env['TEST_DATABASE_URL']!);
const line = new Line(direct);
let outside: Connection;
let theCase: InformedCase;

beforeAll(async () => {
  reachDatabasesOver(await line.open());
});
beforeEach(async () => {
  const college = await openCollege();
  theCase = await anInformedCase(college);
  const [row] = await college.database.query<{ name: string }>('SELECT DATABASE() AS name');
  outside = await createConnection({ uri: direct.href, database: row!.name });
});
afterEach(async () => {
  // A cut that gave the schema away would let another test empty it in the middle of this one
  const [[held]] = (await outside.query('SELECT IS_USED_LOCK(DATABASE()) AS held')) as unknown as [[{ held: unknown }]];
  outside.destroy();
  expect(held.held).not.toBeNull();
});
afterAll(() => line.cut());

/** The same meeting, arranged by the same request as often as it is sent. */
function arranging() {
  const { id: caseId, lead, parties, college } = theCase;
  const { document } = mutation(lead, 'arrangeMeeting');
  const [startsAt, endsAt] = [college.clock.in({ days: 1 }), college.clock.in({ days: 2 })];
  const times = { startsAt, endsAt, place: 'The Cedar Room', purpose: 'To hear what happened.' };
  const input = { caseId, invite: [parties.COMPLAINANT], ...times, idempotencyKey: randomUUID() };
  return async () => as(lead).send<{ answer: Payload }>(document, { input });
}

const TRY_AGAIN = { status: 503, data: null, errors: [{ extensions: { code: 'UNAVAILABLE', retry: true } }] };
const DONE = { status: 200, data: { answer: { userErrors: [], meeting: { id: expect.any(String) } } } };

/** What acts have written; being shown something is another matter. */
const written = async () => {
  const { database } = theCase.college;
  return everything(
    database,
    (await tablesOf(database)).filter((table) => table !== 'read_records'),
  );
};

const meetings = async () =>
  theCase.college.database.query(
    `SELECT m.id FROM meetings m JOIN events e ON e.subjectId = m.id AND e.kind = 'MEETING_ARRANGED'
     JOIN idempotency_keys k ON k.subjectId = m.id`,
  );

/** Waits until somebody waits for a lock that is held outside. */
const untilSomebodyWaits = async () => {
  for (;;) {
    const [rows] = await outside.query(
      `SELECT 1 FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT' AND trx_mysql_thread_id IN
         (SELECT ID FROM information_schema.processlist WHERE DB = DATABASE())`,
    );
    if ((rows as unknown[]).length > 0) return;
    // What it tells is renewed only when nobody asked for a tenth of a second
    await pause(150);
  }
};

test('the connection is cut while an act waits to be told to the log: whatever the database makes of it, it is done once', async () => {
  const arrange = arranging();
  await outside.query('START TRANSACTION');
  await outside.query('SELECT * FROM log_head WHERE id = 1 FOR UPDATE');
  const answer = arrange();
  await untilSomebodyWaits();
  line.break();
  expect(await answer).toMatchObject(TRY_AGAIN);
  expect(await meetings()).toHaveLength(0);
  await outside.query('ROLLBACK');
  expect(await arrange()).toMatchObject(DONE);
  expect(await meetings()).toHaveLength(1);
  expect(await rowCounts(theCase.college.database)).toMatchObject({ meetings: 1, invitations: 2 });
});

test.each([
  ['before', 0],
  ['after', 1],
] as const)(
  'the connection is cut %s the database hears COMMIT: a repetition finds out, and it is done once',
  async (when, stored) => {
    const arrange = arranging();
    line.breakAt('COMMIT', when);
    expect(await arrange()).toMatchObject(TRY_AGAIN);
    expect(await meetings()).toHaveLength(stored);
    expect(await arrange()).toMatchObject(DONE);
    expect(await arrange()).toMatchObject(DONE);
    expect(await meetings()).toHaveLength(1);
  },
);

test('an act that the database ends to resolve a deadlock is done again, and once', async () => {
  const arrange = arranging();
  await outside.query('CREATE TABLE heavy (id INT PRIMARY KEY)');
  await outside.query('START TRANSACTION');
  // Whoever has written less gives way
  await outside.query(`INSERT INTO heavy VALUES ${Array.from({ length: 500 }, (_, id) => `(${String(id)})`).join()}`);
  await outside.query('SELECT * FROM log_head WHERE id = 1 FOR UPDATE');
  const answer = arrange();
  await untilSomebodyWaits();
  await outside.query('SELECT * FROM cases WHERE id = ? FOR UPDATE', [rowIdOf(theCase.id)]);
  await outside.query('ROLLBACK');
  expect(await answer).toMatchObject(DONE);
  expect(await meetings()).toHaveLength(1);
  await outside.query('DROP TABLE heavy');
});

test('an act that waits too long for somebody else’s lock says so, leaves nothing, and is done when asked again', async () => {
  const arrange = arranging();
  const before = await written();
  await outside.query('START TRANSACTION');
  await outside.query('SELECT * FROM log_head WHERE id = 1 FOR UPDATE');
  const began = Date.now();
  expect(await arrange()).toMatchObject(TRY_AGAIN);
  report('A lock held outside', { 'told to try again after ms': Date.now() - began });
  expect(await written()).toBe(before);
  await outside.query('ROLLBACK');
  expect(await arrange()).toMatchObject(DONE);
  expect(await meetings()).toHaveLength(1);
});
