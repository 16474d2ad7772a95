import type { DataSource } from 'typeorm';

const LOCK = 'cloister-migrations';
const SECONDS = 120;

/** Runs the migrations that are missing. Another node that is at it is waited for, and then has done the work. */
export async function migrate(source: DataSource): Promise<void> {
  if (source.options.type === 'better-sqlite3') return migrateFile(source);
  const runner = source.createQueryRunner();
  await runner.connect();
  try {
    const [row] = (await runner.query('SELECT GET_LOCK(?, ?) AS got', [LOCK, SECONDS])) as { got: unknown }[];
    if (Number(row?.got) !== 1) throw new Error(`another node has been migrating for ${String(SECONDS)} seconds`);
    // A server commits each DDL statement by itself, so the steps are written to be run again
    await source.runMigrations({ transaction: 'none' });
    await runner.query('SELECT RELEASE_LOCK(?)', [LOCK]);
  } finally {
    await runner.release();
  }
}

/** SQLite changes a table by making it anew, while others refer to it: whether they still lead somewhere is asked at the end. */
async function migrateFile(source: DataSource): Promise<void> {
  await source.query('PRAGMA foreign_keys = OFF');
  await source.query('BEGIN IMMEDIATE');
  try {
    await source.runMigrations({ transaction: 'none' });
    const broken = await source.query<unknown[]>('PRAGMA foreign_key_check');
    if (broken.length > 0) throw new Error('a migration left rows that refer to nothing');
    await source.query('COMMIT');
  } catch (error) {
    await source.query('ROLLBACK');
    throw error;
  } finally {
    await source.query('PRAGMA foreign_keys = ON');
  }
}
