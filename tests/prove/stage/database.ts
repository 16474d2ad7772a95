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

interface Sources {
  readonly writer: { options: { statementCacheSize?: number } };
  readonly reader: { options: { statementCacheSize?: number } };
}

/** The same statements come again and again: the embedded database need not prepare them anew. */
function rememberStatements(database: Database): void {
  const { writer, reader } = database as unknown as Sources;
  for (const { options } of [writer, reader]) options.statementCacheSize = 2000;
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
