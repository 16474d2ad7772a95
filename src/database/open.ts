import 'reflect-metadata';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Database } from './database';
import { MARIADB, MYSQL, SQLITE } from './dialect';
import { migrate } from './migrate';

const ROWS = [join(__dirname, '..', '**', '*.row.{ts,js}')];
const MIGRATIONS = [join(__dirname, '..', '..', 'migrations', '*.{ts,js}')];

/** Connections one node keeps to a server: enough to keep two cores and the database busy. */
const POOL = 16;

const onServer = (url: string, type: 'mysql' | 'mariadb'): DataSourceOptions => ({
  type,
  url,
  entities: ROWS,
  migrations: MIGRATIONS,
  charset: 'utf8mb4_bin',
  timezone: 'Z',
  // No number here needs more than 53 bits, and text would not be equal to a number
  bigNumberStrings: false,
  poolSize: POOL,
});

const inFile = (file: string, readonly: boolean): DataSourceOptions => ({
  type: 'better-sqlite3',
  database: file,
  entities: ROWS,
  migrations: MIGRATIONS,
  enableWAL: !readonly,
  readonly,
  timeout: 10_000,
  // In WAL mode the default would let the last commits be lost when the machine, not the process, dies
  prepareDatabase: (file: BetterSqlite3.Database) => void file.pragma('synchronous = FULL'),
});

/** Data sources for a URL: `mysql://…`, `mariadb://…`, or `sqlite:FILE` for the embedded database. */
export function sourcesFor(url: string): { writer: DataSource; openReader: () => DataSource } {
  if (url.startsWith('sqlite:')) {
    const file = url.slice('sqlite:'.length);
    return { writer: new DataSource(inFile(file, false)), openReader: () => new DataSource(inFile(file, true)) };
  }
  const writer = new DataSource(onServer(url, url.startsWith('mariadb:') ? 'mariadb' : 'mysql'));
  return { writer, openReader: () => writer };
}

/** Opens the database and brings its schema up to date; nodes that start together take turns. */
export async function openDatabase(url: string): Promise<Database> {
  const { writer, openReader } = sourcesFor(url);
  await writer.initialize();
  await readWhatIsCommitted(writer);
  await migrate(writer);
  const reader = openReader();
  if (!reader.isInitialized) await reader.initialize();
  const dialect =
    writer.options.type === 'better-sqlite3' ? SQLITE : writer.options.type === 'mariadb' ? MARIADB : MYSQL;
  return new Database(dialect, writer, reader);
}

interface Pool {
  on(event: 'connection', configure: (connection: { query(sql: string): unknown }) => void): void;
}

/**
 * What a transaction has locked it reads as it is now, not as it was when the transaction began. Said once for each
 * connection: TypeORM would say it again in every transaction.
 */
async function readWhatIsCommitted(source: DataSource): Promise<void> {
  if (source.options.type === 'better-sqlite3') return;
  const { pool } = source.driver as unknown as { pool: Pool };
  pool.on('connection', (connection) => void connection.query(READ_COMMITTED));
  // The connection that was opened to look at the server
  await source.query(READ_COMMITTED);
}

const READ_COMMITTED = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';
