import 'reflect-metadata';
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { migrate } from '../../src/database/migrate';
import { sourcesFor } from '../../src/database/open';
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
    // One that starts later finds nothing to do
    expect(await startNode(url)).toEqual(nodes[0]);
  } finally {
    await remove();
  }
}, 60_000);

test('the migrations make what the rows are declared to be, can be taken back whole, and done again', async () => {
  const { url, remove } = await emptyDatabase();
  const { writer } = sourcesFor(url);
  await writer.initialize();
  const differences = async () => (await writer.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
  try {
    await migrate(writer);
    expect(writer.entityMetadatas.length).toBeGreaterThan(20);
    expect(await differences()).toEqual([]);

    for (let done = 0; done < MIGRATIONS; done += 1) await writer.undoLastMigration({ transaction: 'none' });
    const left = await writer.query<{ name: string }[]>(
      DATABASE === 'sqlite'
        ? `SELECT name FROM sqlite_master WHERE type = 'table'`
        : 'SELECT TABLE_NAME AS name FROM information_schema.tables WHERE TABLE_SCHEMA = DATABASE()',
    );
    expect(left.map(({ name }) => name).filter((name) => !/^(migrations$|sqlite_)/.test(name))).toEqual([]);

    await migrate(writer);
    expect(await differences()).toEqual([]);
  } finally {
    await writer.destroy();
    await remove();
  }
});
