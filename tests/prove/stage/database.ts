import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { Database } from '../../../src/database/database';
import { openDatabase } from '../../../src/database/open';

let opened = 0;

/** A fresh database for one stage: in memory where the system has a folder for that, or a schema on a server. */
export async function openStageDatabase(server: string | null): Promise<Database> {
  const { url, remove } = server === null ? await newFile() : await newSchema(server);
  const database = await openDatabase(url);
  rememberStatements(database);
  const close = database.close.bind(database);
  database.close = async () => {
    await close();
    await remove();
  };
  return database;
}

interface Source {
  readonly options: { statementCacheSize?: number };
  readonly manager: { query(sql: string, parameters?: readonly unknown[]): Promise<unknown> };
  readonly driver: {
    databaseConnection?: { prepare?(sql: string): { all(...values: readonly unknown[]): unknown[] } };
  };
}

/** The same statements come again and again: the embedded database need not prepare them anew, and what reads is asked without a way around. */
function rememberStatements(database: Database): void {
  const { writer, reader } = database as unknown as Record<'writer' | 'reader', Source>;
  writer.options.statementCacheSize = 2000;
  const { databaseConnection: file } = reader.driver;
  if (!file?.prepare) return;
  const prepared = new Map<string, ReturnType<NonNullable<typeof file.prepare>>>();
  reader.manager.query = async (sql, parameters = []) => {
    const statement = prepared.get(sql) ?? file.prepare!(sql);
    if (prepared.size < 5_000) prepared.set(sql, statement);
    return statement.all(...parameters.map((one) => (typeof one === 'boolean' ? Number(one) : one)));
  };
}

async function newFile() {
  const folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'cloister-prove-'));
  return { url: `sqlite:${join(folder, 'world.sqlite')}`, remove: () => rm(folder, { recursive: true }) };
}

async function newSchema(server: string) {
  const name = `prove_${String(process.pid)}_${String((opened += 1))}`;
  const run = async (statement: string) => {
    const connection = await createConnection(server);
    await connection.query(statement);
    await connection.end();
  };
  await run(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => run(`DROP DATABASE \`${name}\``) };
}
