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

/** The record of reads of one node. An answer leaves only after `write` has come back: no record, no answer. */
export class ReadLog {
  #waiting: Row[] = [];
  #next: Promise<void> | undefined;

  constructor(private readonly database: Database) {}

  async write(reads: Reads, at: string): Promise<void> {
    const rows = rowsOf(reads, at);
    if (rows.length === 0) return;
    this.#waiting.push(...rows);
    await (this.#next ??= this.#flush());
  }

  async #flush(): Promise<void> {
    await pause(GATHER);
    const rows = this.#waiting;
    this.#waiting = [];
    this.#next = undefined;
    // Each part is whole by itself; a request whose rows are in two parts is answered when both are stored
    for (let from = 0; from < rows.length; from += MOST) {
      const { sql, parameters } = statementFor(rows.slice(from, from + MOST));
      await this.database.execute(sql, parameters);
    }
  }
}
