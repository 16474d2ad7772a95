import type { DataSource } from 'typeorm';

interface Pool {
  on(event: 'connection', configure: (connection: { query(sql: string): unknown }) => void): void;
}

/**
 * What a transaction has locked it reads as it is now, not as it was when the transaction began. Said once for each
 * connection: TypeORM would say it again in every transaction.
 */
export async function readWhatIsCommitted(source: DataSource): Promise<void> {
  if (source.options.type === 'better-sqlite3') return;
  const { pool } = source.driver as unknown as { pool: Pool };
  pool.on('connection', (connection) => void connection.query(READ_COMMITTED));
  // The connection that was opened to look at the server
  await source.query(READ_COMMITTED);
}

const READ_COMMITTED = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';
