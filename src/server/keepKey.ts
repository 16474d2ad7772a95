import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../config';
import type { KeyRing } from '../reading/seal';

const NAME = 'cloister.key';
const BYTES = 32;

/** The key of an installation that was given none: made at the first start, and readable by nobody else. */
export async function keepKey(folder: string): Promise<KeyRing> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, NAME);
  const made = `${randomBytes(BYTES).toString('base64url')}\n`;
  // Of two that start at once, the first keeps its key
  await writeFile(file, made, { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64url');
  if (key.length !== BYTES)
    throw new ConfigError([
      `${file} holds no key. Put it back from a copy: without it no document handed in so far can be read. With none of them, remove it, and a new one is made.`,
    ]);
  return [{ id: 0, key }];
}
