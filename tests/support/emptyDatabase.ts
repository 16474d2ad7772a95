import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

declare const DATABASE: 'sqlite' | 'mysql';

export interface EmptyDatabase {
  readonly url: string;
  remove(): Promise<void>;
}

let made = 0;

/** A database with nothing in it, not even tables. */
export async function emptyDatabase(): Promise<EmptyDatabase> {
  if (DATABASE === 'sqlite') {
    const folder = await mkdtemp(join(tmpdir(), 'cloister-empty-'));
    return { url: `sqlite:${join(folder, 'empty.sqlite')}`, remove: () => rm(folder, { recursive: true }) };
  }
  const url = new URL(process.env['TEST_DATABASE_URL']!);
  const server = new URL(url);
  server.pathname = '';
  const name = `${url.pathname.slice(1)}_empty_${String(process.pid)}_${String((made += 1))}`;
  const run = async (sql: string) => {
    const connection = await createConnection(server.href);
    await connection.query(sql);
    await connection.end();
  };
  await run(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => run(`DROP DATABASE \`${name}\``) };
}
