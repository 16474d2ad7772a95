import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../database/database';
import type { Reads } from './reads';

/** Requests that end within this many milliseconds of each other share one statement. */
const GATHER = 1;
/** Rows of one statement. */
const MOST = 500;

type Row = readonly [sightId: number, capacities: number, kinds: number, at: string];

/** The record of reads of one node. An answer leaves only after `write` has come back: no record, no answer. */
export class ReadLog {
  #waiting: Row[] = [];
  #next: Promise<void> | undefined;

  constructor(private readonly database: Database) {}

  async write(reads: Reads, at: string): Promise<void> {
    const rows = reads.take().map(({ sightId, capacities, kinds }) => [sightId, capacities, kinds, at] as const);
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
      const part = rows.slice(from, from + MOST);
      const places = part.map(() => '(?, ?, ?, ?)').join(', ');
      const sql = `INSERT INTO read_records (sightId, capacities, kinds, at) VALUES ${places}`;
      await this.database.execute(sql, part.flat());
    }
  }
}
