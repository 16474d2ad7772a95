import type { DataSource } from 'typeorm';

interface Pool {
  on(event: 'connection', configure: (connection: { query(sql: string): unknown }) => void): void;
}

/**
 * Said once for each connection: TypeORM would say it again in every transaction. What a transaction has locked it reads
 * as it is now, not as it was when the transaction began; and somebody waits for an answer meanwhile.
 */
const FOR_EACH_CONNECTION = [
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  'SET SESSION innodb_lock_wait_timeout = 5',
];

export async function configureConnections(source: DataSource): Promise<void> {
  if (source.options.type === 'better-sqlite3') return;
  const { pool } = source.driver as unknown as { pool: Pool };
  pool.on('connection', (connection) => {
    for (const sql of FOR_EACH_CONNECTION) connection.query(sql);
  });
  // The connection that was opened to look at the server
  for (const sql of FOR_EACH_CONNECTION) await source.query(sql);
}
