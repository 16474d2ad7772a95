import { type MigrationInterface, type QueryRunner, TableColumn, TableForeignKey, TableIndex } from 'typeorm';
import { at, type Column, key, line, orNull, prose, ref, table } from './support/columns';

const TABLES = [
  table(
    'appointments',
    [
      key(),
      line('kind'),
      ref('personId', 'people'),
      orNull(line('office')),
      orNull(line('scope')),
      orNull(ref('insteadOfId', 'people')),
      at('fromAt'),
      orNull(at('untilAt')),
      prose('reason'),
      line('state'),
      ref('proposedById', 'people'),
      at('proposedAt'),
      orNull(ref('decidedById', 'people')),
      orNull(at('decidedAt')),
      orNull(ref('officeId', 'offices')),
      orNull(at('takenUpAt')),
    ],
    { index: [['personId'], ['state']] },
  ),
  table(
    'absences',
    [
      key(),
      ref('personId', 'people'),
      orNull(ref('deputyId', 'people')),
      at('fromAt'),
      at('untilAt'),
      prose('reason'),
      ref('recordedById', 'people'),
      at('recordedAt'),
      orNull(ref('endedById', 'people')),
      orNull(at('begunAt')),
      orNull(at('returnedAt')),
    ],
    { index: [['personId'], ['returnedAt', 'untilAt']] },
  ),
];

/** What tables get that are there already; nothing is known of it for what they hold. */
const NEW: Readonly<Record<string, readonly Column[]>> = {
  offices: [orNull(ref('endedById', 'people')), orNull(prose('endReason'))],
  people: [orNull(prose('suspendReason')), orNull(at('resumedAt')), orNull(at('leavesAt')), orNull(at('departedAt'))],
  role_grants: [orNull(ref('officeId', 'offices')), orNull(line('endedAs'))],
};

/** Whoever has left has to be found among everybody. */
const AWAY = ['leavesAt'];

/** Appointments that a second administrator signs, absences with a deputy, and through which office a grant is held. */
export class Offices1790000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(NEW)) for (const column of columns) await add(runner, name, column);
    for (const one of AWAY) await index(runner, one);
    for (const one of TABLES) await runner.createTable(one, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const one of [...TABLES].reverse()) await runner.dropTable(one.name, true);
    for (const one of (await runner.getTable('people'))!.indices.filter(({ columnNames }) =>
      AWAY.includes(columnNames[0]!),
    ))
      await runner.dropIndex('people', one);
    for (const [name, columns] of Object.entries(NEW)) for (const column of columns) await remove(runner, name, column);
  }
}

async function add(runner: QueryRunner, name: string, { to, ...column }: Column): Promise<void> {
  if (!(await runner.hasColumn(name, column.name))) await runner.addColumn(name, new TableColumn(column));
  const known = (await runner.getTable(name))!.foreignKeys.some(({ columnNames }) => columnNames[0] === column.name);
  if (to !== undefined && !known)
    await runner.createForeignKey(
      name,
      new TableForeignKey({
        columnNames: [column.name],
        referencedTableName: to,
        referencedColumnNames: ['id'],
        onUpdate: 'NO ACTION',
        onDelete: 'NO ACTION',
      }),
    );
}

async function remove(runner: QueryRunner, name: string, { name: column }: Column): Promise<void> {
  const made = await runner.getTable(name);
  for (const one of made!.foreignKeys.filter(({ columnNames }) => columnNames[0] === column))
    await runner.dropForeignKey(name, one);
  await runner.dropColumn(name, column);
}

async function index(runner: QueryRunner, column: string): Promise<void> {
  const people = await runner.getTable('people');
  if (!people!.indices.some(({ columnNames }) => columnNames[0] === column))
    await runner.createIndex('people', new TableIndex({ columnNames: [column] }));
}
