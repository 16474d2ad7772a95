import 'reflect-metadata';
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { migrate } from '../../src/database/migrate';
import { openDatabase, sourcesFor } from '../../src/database/open';
import { emptyDatabase } from '../support/emptyDatabase';

declare const DATABASE: 'sqlite' | 'mysql';

const ROOT = join(__dirname, '..', '..');
const MIGRATIONS = readdirSync(join(ROOT, 'migrations')).filter((file) => file.endsWith('.ts')).length;

const startNode = async (url: string) => {
  const script = join(ROOT, 'tests', 'support', 'startNode.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['-r', '@swc-node/register', script, url], {
    cwd: ROOT,
  });
  return JSON.parse(stdout) as unknown;
};

test('nodes that start at once on an empty database migrate it once, and all of them serve', async () => {
  const { url, remove } = await emptyDatabase();
  try {
    const nodes = await Promise.all([startNode(url), startNode(url), startNode(url)]);
    for (const node of nodes) expect(node).toEqual({ migrations: MIGRATIONS, heads: 1 });
  } finally {
    await remove();
  }
});

test('the migrations make what the rows are declared to be, to the last column and index', async () => {
  const { url, remove } = await emptyDatabase();
  const { writer } = sourcesFor(url);
  await writer.initialize();
  try {
    await migrate(writer);
    const { upQueries } = await writer.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
    // And there is something that it compared
    expect(writer.entityMetadatas.length).toBeGreaterThan(20);
  } finally {
    await writer.destroy();
    await remove();
  }
});

test('what was migrated can be taken back and done again', async () => {
  const { url, remove } = await emptyDatabase();
  const { writer } = sourcesFor(url);
  await writer.initialize();
  try {
    await migrate(writer);
    for (let done = 0; done < MIGRATIONS; done += 1) await writer.undoLastMigration({ transaction: 'none' });
    const left = await writer.query<{ name: string }[]>(
      DATABASE === 'sqlite'
        ? `SELECT name FROM sqlite_master WHERE type = 'table'`
        : 'SELECT TABLE_NAME AS name FROM information_schema.tables WHERE TABLE_SCHEMA = DATABASE()',
    );
    expect(left.map(({ name }) => name).filter((name) => !/^(migrations$|sqlite_)/.test(name))).toEqual([]);
    await migrate(writer);
    expect((await writer.driver.createSchemaBuilder().log()).upQueries).toEqual([]);
  } finally {
    await writer.destroy();
    await remove();
  }
});

test('opening a database that is up to date changes nothing', async () => {
  const { url, remove } = await emptyDatabase();
  try {
    const first = await openDatabase(url);
    await first.close();
    const second = await openDatabase(url);
    const [head] = await second.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM log_head');
    expect(Number(head?.n)).toBe(1);
    await second.close();
  } finally {
    await remove();
  }
});
