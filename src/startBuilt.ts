// Becomes dist/src/main.js: runs the one file that everything was put into, with what V8 had made of it when it was built.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

const FILE = join(__dirname, 'cloister.js');

const source = readFileSync(FILE);
const hash = createHash('sha256').update(source).digest('hex').slice(0, 16);

/** What was made of this very text by this Node with these flags; V8 itself compares no more than the length of the text. */
export const KEPT = join(__dirname, `cloister.${hash}.${cachedDataVersionTag().toString(16)}.cache`);

function kept(): { cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(KEPT) };
  } catch {
    // Started in another way: it is compiled anew, and takes longer
    return {};
  }
}

export const script = new Script(source.toString('latin1'), { filename: FILE, ...kept() });
const run = script.runInThisContext() as (...all: unknown[]) => void;
run(exports, require, module, __filename, __dirname);
