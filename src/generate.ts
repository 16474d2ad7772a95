import 'reflect-metadata';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessMatrix } from './graphql/accessMatrix';
import { clauseTable } from './graphql/clauseTable';
import { procedureGuide } from './graphql/procedureGuide';
import { createSchema } from './graphql/schema';

const FOLDER = join(__dirname, '..', 'schema');

const FILES: Readonly<Record<string, () => string>> = {
  'schema.graphql': () => `${printSchema(lexicographicSortSchema(createSchema()))}\n`,
  'access.md': accessMatrix,
  'clauses.md': clauseTable,
  'procedures.md': procedureGuide,
};

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** Writes what is generated; with `--check` only says what is not as it would be written, and fails. */
const check = process.argv.includes('--check');
mkdirSync(FOLDER, { recursive: true });
for (const [name, make] of Object.entries(FILES)) {
  const path = join(FOLDER, name);
  const made = make();
  if (read(path) === made) continue;
  if (!check) writeFileSync(path, made);
  process.stdout.write(
    `schema/${name} ${check ? 'is not current: run `npm run generate` and read the diff' : 'written'}\n`,
  );
  if (check) process.exitCode = 1;
}
