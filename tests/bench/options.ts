import { parseArgs } from 'node:util';

export interface Options {
  readonly server: URL;
  readonly cases: number;
  readonly rounds: number;
  readonly seconds: number;
  /** The smaller and the larger database between which the database's time for one page is compared; null to leave it out. */
  readonly growth: readonly [from: number, to: number] | null;
}

/** What keeps the bench from running, said to whoever started it. */
export class NotPossible extends Error {}

const USAGE = `npm run bench -- [--cases N] [--rounds N] [--seconds N] [--growth FROM,TO | --growth none]

  --cases    cases in the database, 2000 to 1000000 (20000)
  --rounds   rounds in which the product and the limit take turns (3)
  --seconds  seconds for each operation of each in each round (3)
  --growth   numbers of cases between which one page is compared (2000,200000)

BENCH_DATABASE_URL or TEST_DATABASE_URL names a MySQL server, mysql://user:password@host:3306/, on which a database of
the bench's own is made and dropped.`;

export function readOptions(given: readonly string[]): Options {
  const values = valuesOf(given);
  const url = process.env['BENCH_DATABASE_URL'] ?? process.env['TEST_DATABASE_URL'];
  if (!url?.startsWith('mysql://')) throw new NotPossible(`There is no database to measure on.\n\n${USAGE}`);
  const { growth = '2000,200000' } = values;
  return {
    server: new URL(url),
    cases: whole('cases', values.cases ?? '20000', 2_000, 1_000_000),
    rounds: whole('rounds', values.rounds ?? '3', 1, 100),
    seconds: whole('seconds', values.seconds ?? '3', 1, 60),
    growth: growth === 'none' ? null : sizes(growth),
  };
}

const TEXT = { type: 'string' } as const;

function valuesOf(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: { cases: TEXT, rounds: TEXT, seconds: TEXT, growth: TEXT } }).values;
  } catch (error) {
    throw new NotPossible(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function sizes(text: string): readonly [number, number] {
  const [from = '', to = ''] = text.split(',');
  return [whole('growth', from, 2_000, 1_000_000), whole('growth', to, 2_000, 1_000_000)];
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text === '' || !Number.isInteger(value) || value < least || value > most)
    throw new NotPossible(`--${name} goes from ${least} to ${most}.\n\n${USAGE}`);
  return value;
}
