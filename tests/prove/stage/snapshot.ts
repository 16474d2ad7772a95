import { tablesOf, wipe } from '../../support/wipe';
import type { Stage } from './stage';

type Row = Readonly<Record<string, unknown>>;

/** Everything that is stored, to be put back after somebody has tried what they may do. */
export interface Snapshot {
  readonly position: number;
  /** How far time has come. */
  readonly looked: number;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

export async function snapshotOf({ database, waited: { looked } }: Stage): Promise<Snapshot> {
  const rows = new Map<string, readonly Row[]>();
  for (const table of await tablesOf(database)) rows.set(table, await database.query<Row>(`SELECT * FROM ${table}`));
  const [head] = await database.query<{ position: number }>('SELECT position FROM log_head');
  return { position: head!.position, looked, rows };
}

export async function putBack({ database, waited }: Stage, { position, looked, rows }: Snapshot): Promise<void> {
  await wipe(database);
  waited.looked = looked;
  const onSqlite = database.dialect.name === 'sqlite';
  await database.transaction(async (tx) => {
    await tx.query(onSqlite ? 'PRAGMA defer_foreign_keys = ON' : 'SET foreign_key_checks = 0');
    for (const [table, many] of rows)
      for (const row of many) {
        const columns = Object.keys(row).map((column) => `\`${column}\``);
        const values = columns.map(() => '?').join(', ');
        await tx.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values})`, Object.values(row));
      }
    await tx.query('UPDATE log_head SET position = ?', [position]);
    if (!onSqlite) await tx.query('SET foreign_key_checks = 1');
  });
}
