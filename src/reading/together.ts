import type { Reader } from '../database/database';
import { type Dated, dated, parametersOf } from './asOf';
import { columnsOf } from './columns';
import { fewFor } from './few';
import type { Noun, Row } from './noun';
import { type Asked, type At, givenFor, rowsOf, wayTo } from './rows';

/** So many kinds of things travel in one statement: more make it long, and one that nobody else asks. */
const MOST = 4;

/** The order within each part is kept only where it is cut off; nothing is that long. */
const NO_END = '18446744073709551615';

const NAMES = ['viewerId', 'sightId', 'capacities', 'now'] as const;

/** The names of a noun's columns in its rows, from the place at which they stand in the statement. */
interface Part {
  readonly names: readonly string[];
  readonly from: number;
}

interface Statement extends Dated {
  readonly parts: readonly Part[];
}

/** Statements that are kept; each is some thousand characters. */
const KEPT = 200;
const kept = new Map<string, Statement>();

/** One statement for what is asked of several nouns: each has columns of its own, which are empty in the rows of others. */
function statementFor(asked: readonly Asked[]): Statement {
  const name = asked
    .map(({ noun, key, values }) => `${noun.policy.noun}.${key}.${String(fewFor(values.length))}`)
    .join();
  const known = kept.get(name);
  if (known) return known;
  const ways = asked.map((one) => ({ ...wayTo(one), columns: columnsOf(one.noun) }));
  const all = ways.flatMap(({ columns }) => columns);
  const parts: Part[] = [];
  let from = 0;
  const sql = ways.map(({ shared, columns, source, where }, place) => {
    const end = from + columns.length;
    // Whatever the first part calls a column, it is called in all
    const texts = all.map(({ text }, index) => {
      const own = index >= from && index < end ? text : 'NULL';
      return place === 0 ? `${own} AS c${String(index)}` : own;
    });
    parts.push({ names: columns.map((column) => column.name), from });
    from = end;
    return `(SELECT ${String(place)} AS part, ${[...shared, ...texts].join(', ')} ${source} ${where} LIMIT ${NO_END})`;
  });
  const statement = { ...dated(sql.join(' UNION ALL ')), parts };
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
  kept.set(name, statement);
  return statement;
}

function ownRow(row: Readonly<Record<string, unknown>>, { names, from }: Part): Row {
  const own: Record<string, unknown> = {};
  for (const name of NAMES) own[name] = row[name];
  for (const [index, name] of names.entries()) own[name] = row[`c${String(from + index)}`];
  return own as Row;
}

/** Rows of several nouns as one person has them, each in its noun's order. One statement, and what completes them. */
export async function rowsTogether(source: Reader, at: At, asked: readonly Asked[]): Promise<Row[][]> {
  const statement = statementFor(asked);
  const given = asked.flatMap(({ values }) => givenFor(at, values));
  const found = statement.parts.map((): Row[] => []);
  for (const row of await source.query<Row & { part: number }>(statement.text, parametersOf(statement, at.now, given)))
    found[row.part]!.push(ownRow(row, statement.parts[row.part]!));
  return Promise.all(found.map(async (rows, place) => asked[place]!.noun.complete?.(source, at, rows) ?? rows));
}

/** Gathers what one person asks for in one turn: where statements have a way to go, several go it together. */
export class Together {
  #waiting: { readonly asked: Asked; readonly settle: (rows: Promise<Row[]>) => void }[] = [];

  constructor(
    private readonly source: Reader,
    private readonly at: At,
  ) {}

  async rows(noun: Noun, key: string, values: readonly unknown[]): Promise<Row[]> {
    const asked = { noun, key, values };
    if (this.source.isFar !== true) return this.#alone(asked);
    return new Promise((resolve) => {
      this.#waiting.push({ asked, settle: resolve });
      // After the other loaders of this turn
      if (this.#waiting.length === 1) process.nextTick(() => this.#go());
    });
  }

  #alone({ noun, key, values }: Asked): Promise<Row[]> {
    return rowsOf(this.source, noun, this.at, key, values);
  }

  #go(): void {
    const all = this.#waiting;
    this.#waiting = [];
    for (let from = 0; from < all.length; from += MOST) {
      const some = all.slice(from, from + MOST);
      if (some.length === 1) some[0]!.settle(this.#alone(some[0]!.asked));
      else {
        const found = rowsTogether(
          this.source,
          this.at,
          some.map(({ asked }) => asked),
        );
        some.forEach(({ settle }, place) => settle(found.then((rows) => rows[place]!)));
      }
    }
  }
}
