import { setTimeout as pause } from 'node:timers/promises';
import type { Database, Transaction } from '../database/database';
import type { Statement } from '../database/statement';
import type { Reads } from './reads';

/** Requests that end within this many milliseconds of each other share one statement. */
const GATHER = 1;
/** Rows of one statement. */
const MOST = 500;

type Row = readonly [sightId: number, capacities: number, kinds: number, page: number, at: string];

const INTO = 'INSERT INTO read_records (sightId, capacities, kinds, page, at) VALUES ';

const statementFor = (rows: readonly Row[]): Statement => ({
  sql: INTO + rows.map(() => '(?, ?, ?, ?, ?)').join(', '),
  parameters: rows.flat(),
});

const rowsOf = (reads: Reads, at: string): Row[] =>
  reads.take().map(({ sightId, capacities, kinds, page }) => [sightId, capacities, kinds, page, at]);

/** Leaves on record what an act shows of what it did, in its own transaction. */
export function recordWithin(tx: Transaction, reads: Reads, at: string): void {
  const rows = rowsOf(reads, at);
  if (rows.length > 0) tx.leave(statementFor(rows));
}

/** What one request read, and who waits for it to be on record. */
interface Waiting {
  readonly rows: readonly Row[];
  readonly settle: (error?: Error) => void;
}

/** Rows of several that fit into one statement, or of one that do not. */
function parted(all: readonly Waiting[]): Waiting[][] {
  const parts: Waiting[][] = [];
  let room = 0;
  for (const one of all) {
    if (one.rows.length > room) {
      parts.push([]);
      room = MOST;
    }
    parts.at(-1)!.push(one);
    room -= one.rows.length;
  }
  return parts;
}

/** The record of reads of one node. An answer leaves only after `write` has come back: no record, no answer. */
export class ReadLog {
  #waiting: Waiting[] = [];
  #gathering = false;

  constructor(private readonly database: Database) {}

  async write(reads: Reads, at: string): Promise<void> {
    const rows = rowsOf(reads, at);
    if (rows.length === 0) return;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ rows, settle: (error) => (error === undefined ? resolve() : reject(error)) });
      if (this.#gathering) return;
      this.#gathering = true;
      void this.#flush();
    });
  }

  async #flush(): Promise<void> {
    await pause(GATHER);
    const all = this.#waiting;
    this.#waiting = [];
    this.#gathering = false;
    // Whoever waited for one part goes on while the next is stored
    let settle = (): void => {};
    for (const part of parted(all)) {
      const stored = this.#store(part.flatMap(({ rows }) => rows));
      settle();
      const error = await stored;
      settle = () => part.forEach((one) => one.settle(error));
    }
    settle();
  }

  /** Answers what went wrong, if anything did: it is for those to know whose rows they are. */
  async #store(rows: readonly Row[]): Promise<Error | undefined> {
    try {
      for (let from = 0; from < rows.length; from += MOST) {
        const { sql, parameters } = statementFor(rows.slice(from, from + MOST));
        await this.database.execute(sql, parameters);
      }
    } catch (error) {
      return error as Error;
    }
    return undefined;
  }
}
