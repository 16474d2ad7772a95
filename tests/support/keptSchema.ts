import type { Connection, RowDataPacket } from 'mysql2/promise';
import { openDatabase } from '../../src/database/open';
import { fingerprint } from './migrated';

export interface Place {
  readonly url: string;
  remove(): Promise<void>;
}

/**
 * A migrated schema with nothing in it but what migrations put there. Making one takes seconds: so they stay on the
 * test server, and whoever needs one locks the first that nobody else has and empties it.
 */
export async function takeSchema(server: URL): Promise<Place> {
  const connection = await connect(server);
  for (let n = 1; ; n += 1) {
    const name = `${server.pathname.slice(1)}_${fingerprint()}_${String(n)}`;
    // Kept as long as the connection: also a test that is killed gives its schema back
    const [lock] = await rowsOf(connection, 'SELECT GET_LOCK(?, 0) AS taken', [name]);
    if (Number(lock!['taken']) !== 1) continue;
    const url = new URL(server);
    url.pathname = `/${name}`;
    if (await isWhole(connection, name)) await restore(connection, name);
    else await make(connection, name, url.href);
    return { url: url.href, remove: () => connection.end() };
  }
}

async function connect({ hostname: host, port, username: user, password }: URL): Promise<Connection> {
  // Half of the tests do without the driver
  const { createConnection } = await import('mysql2/promise');
  return createConnection({ host, port: Number(port || 3306), user, password: decodeURIComponent(password) });
}

async function rowsOf(connection: Connection, sql: string, values: unknown[] = []): Promise<RowDataPacket[]> {
  return (await connection.query<RowDataPacket[]>(sql, values))[0];
}

const seedOf = (name: string): string => `${name}_seed`;

const SHAPE = `SELECT COUNT(*) AS columns, SUM(CRC32(CONCAT(TABLE_NAME, '.', COLUMN_NAME, COLUMN_TYPE))) AS crc
  FROM information_schema.columns WHERE TABLE_SCHEMA = ?`;

const shapeOf = async (connection: Connection, name: string): Promise<string> =>
  JSON.stringify((await rowsOf(connection, SHAPE, [name]))[0]);

/** Made to the end, and left by whoever had it last as it was. */
async function isWhole(connection: Connection, name: string): Promise<boolean> {
  const made = await rowsOf(
    connection,
    'SELECT 1 FROM information_schema.tables WHERE TABLE_SCHEMA = ? AND TABLE_NAME = ?',
    [seedOf(name), 'whole'],
  );
  if (made.length === 0) return false;
  const [row] = await rowsOf(connection, `SELECT shape FROM ${seedOf(name)}.whole`);
  return row?.['shape'] === (await shapeOf(connection, name));
}

async function tablesOf(connection: Connection, name: string): Promise<string[]> {
  const rows = await rowsOf(
    connection,
    'SELECT TABLE_NAME AS name FROM information_schema.tables WHERE TABLE_SCHEMA = ?',
    [name],
  );
  return rows.map((row) => String(row['name']));
}

async function make(connection: Connection, name: string, url: string): Promise<void> {
  for (const one of [name, seedOf(name)]) {
    await connection.query(`DROP DATABASE IF EXISTS ${one}`);
    await connection.query(`CREATE DATABASE ${one} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  }
  await (await openDatabase(url)).close();
  for (const table of await tablesOf(connection, name)) {
    const rows = await rowsOf(connection, `SELECT 1 FROM ${name}.${table} LIMIT 1`);
    if (rows.length > 0)
      await connection.query(`CREATE TABLE ${seedOf(name)}.${table} AS SELECT * FROM ${name}.${table}`);
  }
  await connection.query(`CREATE TABLE ${seedOf(name)}.whole AS SELECT ? AS shape`, [await shapeOf(connection, name)]);
}

async function restore(connection: Connection, name: string): Promise<void> {
  await connection.query('SET foreign_key_checks = 0');
  for (const table of await tablesOf(connection, name)) await connection.query(`DELETE FROM ${name}.${table}`);
  for (const table of await tablesOf(connection, seedOf(name)))
    if (table !== 'whole')
      await connection.query(`INSERT INTO ${name}.${table} SELECT * FROM ${seedOf(name)}.${table}`);
}
