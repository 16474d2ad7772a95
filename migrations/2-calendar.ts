import { createHash } from 'node:crypto';
import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { BANK_HOLIDAYS } from './support/bankHolidays';
import {
  at,
  type Column,
  day,
  flag,
  integerOf,
  key,
  line,
  orNull,
  prose,
  ref,
  table,
  type Whole,
  whole,
} from './support/columns';

const OF_CLOCK = [key(), ref('caseId', 'cases'), ref('clockId', 'clocks')];
const BY_CLOCK = { index: [['caseId'], ['clockId']] };

const EXTENSIONS = table('extensions', [...OF_CLOCK, prose('reason'), day('dueOn'), at('extendedAt')], BY_CLOCK);

const CHANGES = table(
  'clock_changes',
  [
    ...OF_CLOCK,
    line('kind'),
    at('at'),
    day('dueOn'),
    orNull(prose('reason')),
    orNull(line('agreedBy')),
    ref('byId', 'people'),
  ],
  BY_CLOCK,
);

const DAYS_OFF = table(
  'days_off',
  [
    key(),
    day('date'),
    line('kind'),
    line('name', 100),
    at('addedAt'),
    orNull(ref('addedById', 'people')),
    orNull(at('removedAt')),
    orNull(ref('removedById', 'people')),
  ],
  { index: [['date']] },
);

const LEASES = table('leases', [{ ...line('name'), isPrimary: true }, line('holder', 36), at('until')]);

const calendar = (integer: Whole) =>
  table('calendar', [{ ...whole('id', integer), isPrimary: true }, whole('revision', integer)]);

/** What clocks get, each with what it is in those there are: they are all of the six weeks of Annexe A. */
const newColumns = (integer: Whole): { column: Column; is: string }[] => [
  { column: line('measures'), is: `'PROCEEDINGS'` },
  { column: line('unit'), is: `'weeks'` },
  { column: whole('count', integer), is: '6' },
  { column: orNull(at('pausedAt')), is: 'NULL' },
  { column: orNull(day('wakesOn')), is: 'CASE WHEN metAt IS NULL THEN dueOn END' },
];

/** What waits for a day, and what counts working days. */
const INDEXES = [['wakesOn'], ['unit', 'metAt', 'dueOn']];

/** Before any clock: what a bank holiday was counted as does not depend on when the calendar came to know of it. */
const BEGINNING = '2020-01-01T00:00:00.000Z';

const ACTOR = line('actorId', 36);

/** Working days, clocks that stop and move, and what happens by itself as time passes. Steps that are done are not done again. */
export class Calendar1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const integer = integerOf(runner);
    for (const one of [CHANGES, DAYS_OFF, LEASES, calendar(integer)]) await runner.createTable(one, true);
    await fillCalendar(runner);
    await keepExtensions(runner);
    for (const { column, is } of newColumns(integer)) await add(runner, column, is);
    for (const columnNames of INDEXES) await index(runner, columnNames);
    if (await runner.hasColumn('clocks', 'ofProceedings')) await runner.dropColumn('clocks', 'ofProceedings');
    await runner.changeColumn('events', 'actorId', new TableColumn(orNull(ACTOR)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM events WHERE actorId IS NULL');
    await runner.changeColumn('events', 'actorId', new TableColumn(ACTOR));
    // A server would keep an index without the columns that go
    const indices = (await runner.getTable('clocks'))!.indices.filter(({ columnNames }) =>
      INDEXES.some((one) => one.join() === columnNames.join()),
    );
    await runner.dropIndices('clocks', indices);
    await add(runner, flag('ofProceedings'), `measures = 'PROCEEDINGS'`);
    for (const { column } of newColumns(integerOf(runner))) await runner.dropColumn('clocks', column.name);
    await runner.createTable(EXTENSIONS, true);
    await runner.query(
      `INSERT INTO extensions SELECT id, caseId, clockId, reason, dueOn, at FROM clock_changes WHERE kind = 'EXTENDED'`,
    );
    for (const name of ['calendar', 'leases', 'days_off', 'clock_changes']) await runner.dropTable(name, true);
  }
}

/** A column of clocks: with nothing in it at first, then with what it is, then as it is to be. */
async function add(runner: QueryRunner, column: Column, is: string): Promise<void> {
  if (await runner.hasColumn('clocks', column.name)) await runner.changeColumn('clocks', column.name, empty(column));
  else await runner.addColumn('clocks', empty(column));
  await runner.query(`UPDATE clocks SET \`${column.name}\` = ${is}`);
  await runner.changeColumn('clocks', column.name, new TableColumn(column));
}

async function index(runner: QueryRunner, columnNames: string[]): Promise<void> {
  const clocks = await runner.getTable('clocks');
  if (!clocks?.indices.some((one) => one.columnNames.join() === columnNames.join()))
    await runner.createIndex('clocks', new TableIndex({ columnNames }));
}

const empty = (column: Column): TableColumn => new TableColumn(orNull(column));

async function keepExtensions(runner: QueryRunner): Promise<void> {
  if (!(await runner.hasTable('extensions'))) return;
  await runner.query('DELETE FROM clock_changes');
  await runner.query(`INSERT INTO clock_changes SELECT x.id, x.caseId, x.clockId, 'EXTENDED', x.extendedAt, x.dueOn, x.reason, NULL, e.actorId
    FROM extensions x JOIN events e ON e.kind = 'TIME_EXTENDED' AND e.subjectId = x.clockId AND e.at = x.extendedAt`);
  await runner.dropTable('extensions');
}

async function fillCalendar(runner: QueryRunner): Promise<void> {
  if (((await runner.query('SELECT id FROM calendar')) as unknown[]).length > 0) return;
  await runner.query('DELETE FROM days_off');
  const rows = BANK_HOLIDAYS.map(({ date, name }) => [idOf(date), date, 'BANK_HOLIDAY', name, BEGINNING]);
  const places = rows.map(() => '(?, ?, ?, ?, ?)').join(', ');
  await runner.query(`INSERT INTO days_off (id, date, kind, name, addedAt) VALUES ${places}`, rows.flat());
  await runner.query('INSERT INTO calendar (id, revision) VALUES (1, 0)');
}

/** The same on every installation, and random to look at, as every id. */
function idOf(date: string): string {
  const hash = createHash('sha256').update(`bank holiday ${date}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
