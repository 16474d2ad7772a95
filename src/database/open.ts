import 'reflect-metadata';
import { join } from 'node:path';
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
  // What a transaction has locked it reads as it is now, not as it was when the transaction began
  isolationLevel: 'READ COMMITTED',
});

const inFile = (file: string, readonly: boolean): DataSourceOptions => ({
  type: 'better-sqlite3',
  database: file,
  entities: ROWS,
  migrations: MIGRATIONS,
  enableWAL: !readonly,
  readonly,
  timeout: 10_000,
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
  await migrate(writer);
  const reader = openReader();
  if (!reader.isInitialized) await reader.initialize();
  const dialect =
    writer.options.type === 'better-sqlite3' ? SQLITE : writer.options.type === 'mariadb' ? MARIADB : MYSQL;
  return new Database(dialect, writer, reader);
}
