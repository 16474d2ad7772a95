import type { Database } from '../../src/database/database';

const NOT_OF_ACTS = ['calendar', 'log_head', 'migrations', 'sqlite_sequence'];

const known = new WeakMap<Database, Promise<readonly string[]>>();

/** The tables that acts write to. */
export async function tablesOf(database: Database): Promise<readonly string[]> {
  const found = known.get(database) ?? listTables(database);
  known.set(database, found);
  return found;
}

async function listTables(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ name: string }>(
    database.dialect.name === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table'`
      : 'SELECT TABLE_NAME AS name FROM information_schema.tables WHERE TABLE_SCHEMA = DATABASE()',
  );
  return rows.map(({ name }) => name).filter((name) => !NOT_OF_ACTS.includes(name));
}

/** Empties every table, so that a test begins with nothing; the log begins again at its first position. */
export async function wipe(database: Database): Promise<void> {
  const tables = await tablesOf(database);
  const onSqlite = database.dialect.name === 'sqlite';
  // Most are empty, and one statement tells which
  const hasRows = tables.map((name) => `SELECT '${name}' AS name WHERE EXISTS (SELECT 1 FROM ${name})`);
  await database.transaction(async (tx) => {
    await tx.query(onSqlite ? 'PRAGMA defer_foreign_keys = ON' : 'SET foreign_key_checks = 0');
    const filled = await tx.query<{ name: string }[]>(hasRows.join(' UNION ALL '));
    for (const { name } of filled) await tx.query(`DELETE FROM ${name}`);
    await tx.query('UPDATE log_head SET position = 0');
    if (!onSqlite) await tx.query('SET foreign_key_checks = 1');
  });
}

/** How many rows each table has. */
export async function rowCounts(database: Database): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(database)) {
    const [row] = await database.query<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${table}`);
    counts[table] = Number(row?.n);
  }
  return counts;
}
