import { createPool, type PoolConnection } from 'mysql2';

export type Value = string | number | null;
export type Record_ = readonly Value[];

export const pool = createPool({
  uri: process.env['DATABASE_URL']!,
  charset: 'utf8mb4_bin',
  timezone: 'Z',
  connectionLimit: 16,
  rowsAsArray: true,
  multipleStatements: true,
});
pool.on('connection', (connection: { query(sql: string): unknown }) =>
  connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED'),
);

/** Rows of a prepared statement, as arrays. */
export const rows = (sql: string, values: readonly Value[]): Promise<Record_[]> =>
  new Promise((resolve, reject) => {
    pool.execute(sql, [...values], (error, found) => (error ? reject(error) : resolve(found as unknown as Record_[])));
  });

/** Several statements in one round trip; the answer of each. */
export const together = (connection: PoolConnection, sql: string, values: readonly unknown[]): Promise<Record_[][]> =>
  new Promise((resolve, reject) => {
    connection.query(sql, [...values], (error, found) =>
      error ? reject(error) : resolve(found as unknown as Record_[][]),
    );
  });

export const borrow = (): Promise<PoolConnection> =>
  new Promise((resolve, reject) => {
    pool.getConnection((error, connection) => (error ? reject(error) : resolve(connection)));
  });
