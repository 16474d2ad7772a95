import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { Database } from '../../src/database/database';
import { openDatabase } from '../../src/database/open';

/** Which database this jest project runs on. */
declare const DATABASE: 'sqlite' | 'mysql';

let opened = 0;

/** A migrated database that nobody else uses and that is gone once it is closed: a file, or a schema on the test server. */
export async function openTestDatabase(): Promise<Database> {
  const { url, remove } = DATABASE === 'mysql' ? await newSchema() : await newFile();
  const database = await openDatabase(url);
  const close = database.close.bind(database);
  let closing: Promise<void> | undefined;
  database.close = () => (closing ??= close().then(remove));
  return database;
}

interface Place {
  readonly url: string;
  remove(): Promise<void>;
}

async function newFile(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'cloister-'));
  return { url: `sqlite:${join(folder, 'test.sqlite')}`, remove: () => rm(folder, { recursive: true }) };
}

async function newSchema(): Promise<Place> {
  const url = new URL(process.env['TEST_DATABASE_URL']!);
  // Workers, and runs beside this one, are processes of their own
  const name = `${url.pathname.slice(1)}_${String(process.pid)}_${String((opened += 1))}`;
  await onServer(
    url,
    `DROP DATABASE IF EXISTS \`${name}\``,
    `CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
  );
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, remove: () => onServer(url, `DROP DATABASE \`${name}\``) };
}

async function onServer(url: URL, ...statements: string[]): Promise<void> {
  const { hostname: host, port, username: user, password } = url;
  const connection = await createConnection({
    host,
    port: Number(port || 3306),
    user,
    password: decodeURIComponent(password),
  });
  try {
    for (const statement of statements) await connection.query(statement);
  } finally {
    await connection.end();
  }
}
