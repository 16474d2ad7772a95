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

async function migrateFile(source: DataSource): Promise<void> {
  await source.query('BEGIN IMMEDIATE');
  try {
    await source.runMigrations({ transaction: 'none' });
    await source.query('COMMIT');
  } catch (error) {
    await source.query('ROLLBACK');
    throw error;
  }
}
