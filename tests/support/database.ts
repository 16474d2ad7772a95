import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../src/database/database';
import { openDatabase } from '../../src/database/open';
import { type Place, takeSchema } from './keptSchema';
import { migratedFile } from './migrated';

/** Which database this jest project runs on. */
declare const DATABASE: 'sqlite' | 'mysql';

let over: URL | undefined;

/** From now on the databases of this file are reached over a line. The lock on a schema is not: a cut would give it away. */
export function reachDatabasesOver(line: URL): void {
  over = line;
}

/** A migrated database that nobody else uses: a file that is gone once it is closed, or a schema on the test server. */
export async function openTestDatabase(): Promise<Database> {
  const { url, remove } =
    DATABASE === 'mysql' ? await takeSchema(new URL(process.env['TEST_DATABASE_URL']!)) : await newFile();
  const database = await openDatabase(over ? overLine(url, over) : url);
  const close = database.close.bind(database);
  let closing: Promise<void> | undefined;
  database.close = () => (closing ??= close().then(remove));
  return database;
}

function overLine(url: string, { host }: URL): string {
  return Object.assign(new URL(url), { host }).href;
}

async function newFile(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'cloister-'));
  const file = join(folder, 'test.sqlite');
  await copyFile(await migratedFile(), file);
  return { url: `sqlite:${file}`, remove: () => rm(folder, { recursive: true }) };
}
