import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/open';

const MIGRATIONS = join(__dirname, '..', '..', 'migrations');

let found: string | undefined;

/** Of the migrations: another text, another schema. */
export function fingerprint(): string {
  if (found) return found;
  const hash = createHash('sha256');
  for (const name of readdirSync(MIGRATIONS, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(MIGRATIONS, name)));
  return (found = hash.digest('hex').slice(0, 8));
}

/** A file with nothing in it but what migrations put there. It is made once: every database of a test is a copy. */
export async function migratedFile(): Promise<string> {
  const kept = join(tmpdir(), `cloister-migrated-${fingerprint()}.sqlite`);
  if (existsSync(kept)) return kept;
  const making = `${kept}.${randomUUID()}`;
  const database = await openDatabase(`sqlite:${making}`);
  // Into the file itself, which alone is copied
  await database.execute('PRAGMA wal_checkpoint(TRUNCATE)', []);
  await database.close();
  // Another worker may have been quicker: theirs is the same
  await rename(making, kept);
  for (const beside of ['-wal', '-shm']) await rm(making + beside, { force: true });
  return kept;
}
