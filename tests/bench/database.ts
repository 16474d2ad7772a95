import { createConnection } from 'mysql2/promise';
import { openDatabase } from '../../src/database/open';

export interface BenchDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database with the product's own tables and nothing in it, on the server that was named. */
export async function newDatabase(server: URL, purpose: string): Promise<BenchDatabase> {
  const name = `cloister_bench_${String(process.pid)}_${purpose}`;
  await onServer(
    server,
    `DROP DATABASE IF EXISTS \`${name}\``,
    `CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
  );
  const url = new URL(server);
  url.pathname = `/${name}`;
  await (await openDatabase(url.href)).close();
  return { url: url.href, drop: () => onServer(server, `DROP DATABASE \`${name}\``) };
}

async function onServer(server: URL, ...statements: string[]): Promise<void> {
  const plain = new URL(server);
  plain.pathname = '/';
  const connection = await createConnection(plain.href);
  try {
    for (const statement of statements) await connection.query(statement);
  } finally {
    await connection.end();
  }
}
