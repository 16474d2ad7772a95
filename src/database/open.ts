import 'reflect-metadata';
import type BetterSqlite3 from 'better-sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Database } from './database';
import { MARIADB, MYSQL, SQLITE } from './dialect';
import { FOUND } from './found';
import { KEPT } from './prepared';

/** Connections one node keeps to a server: enough to keep two cores and the database busy. */
const POOL = 16;

/** Statements kept prepared on a file: all that a node has, of which each question asks dozens. */
const KEPT_ON_FILE = 1_000;

const onServer = (url: string, type: 'mysql' | 'mariadb'): DataSourceOptions => ({
  type,
  url,
  // TypeORM would ask for it by a name, and what is built would not have it
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  driver: require('mysql2') as unknown,
  ...FOUND,
  charset: 'utf8mb4_bin',
  timezone: 'Z',
  // No number here needs more than 53 bits, and text would not be equal to a number
  bigNumberStrings: false,
  poolSize: POOL,
  // What an act writes travels together; values are never part of the text
  multipleStatements: true,
  extra: { maxPreparedStatements: KEPT },
});

const inFile = (file: string, readonly: boolean): DataSourceOptions => ({
  type: 'better-sqlite3',
  database: file,
  ...FOUND,
  enableWAL: !readonly,
  readonly,
  timeout: 10_000,
  statementCacheSize: KEPT_ON_FILE,
  // In WAL mode the default would let the last commits be lost when the machine, not the process, dies
  prepareDatabase: (file: BetterSqlite3.Database) => void file.pragma('synchronous = FULL'),
});

/** Data sources for a URL: `mysql://…`, `mariadb://…`, or `sqlite:FILE` for the embedded database. */
export function sourcesFor(url: string): { writer: DataSource; reader: DataSource } {
  if (url.startsWith('sqlite:')) {
    const file = url.slice('sqlite:'.length);
    return { writer: new DataSource(inFile(file, false)), reader: new DataSource(inFile(file, true)) };
  }
  const server = new DataSource(onServer(url, url.startsWith('mariadb:') ? 'mariadb' : 'mysql'));
  return { writer: server, reader: server };
}

/** The database at a URL, not open yet. */
export function databaseAt(url: string): Database {
  const { writer, reader } = sourcesFor(url);
  const { type } = writer.options;
  return new Database(type === 'better-sqlite3' ? SQLITE : type === 'mariadb' ? MARIADB : MYSQL, writer, reader);
}

export async function openDatabase(url: string): Promise<Database> {
  const database = databaseAt(url);
  await database.open();
  return database;
}
