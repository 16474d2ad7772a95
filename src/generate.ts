import 'reflect-metadata';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessMatrix } from './graphql/accessMatrix';
import { clauseGaps } from './graphql/clauseGaps';
import { clauseTable } from './graphql/clauseTable';
import { procedureGuide } from './graphql/procedureGuide';
import { createSchema } from './graphql/schema';
import { titlesUnder } from './graphql/testTitles';

const FOLDER = join(__dirname, '..', 'schema');

const printed = `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
const titles = titlesUnder(join(__dirname, '..', 'tests'));

const FILES: Readonly<Record<string, () => string>> = {
  'schema.graphql': () => printed,
  'access.md': accessMatrix,
  'clauses.md': () => clauseTable(titles),
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
const gaps = clauseGaps(titles, printed);
if (gaps.length > 0) {
  process.stdout.write(`Clauses:\n${gaps.map((one) => `  ${one}\n`).join('')}`);
  if (check) process.exitCode = 1;
}
