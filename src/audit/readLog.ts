import { setTimeout as pause } from 'node:timers/promises';
import type { Database, Transaction } from '../database/database';
import type { Statement } from '../database/statement';
import type { Reads } from './reads';
import { readTogether } from './readTogether';

/** Requests that end within this many milliseconds of each other share one statement. */
const GATHER = 1;
/** Rows of one statement. */
const MOST = 500;

type Row = readonly (string | number | null)[];

const storing =
  (into: string) =>
  (rows: readonly Row[]): Statement => ({
    sql: `INSERT INTO ${into} VALUES ${rows.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ')}`,
    parameters: rows.flat(),
  });

const storingAlone = storing('read_records (sightId, capacities, kinds, page, at)');
const storingTogether = storing('shared_reads (caseId, sightId, sights, capacities, kinds, page, at)');

function rowsOf(reads: Reads, at: string): { alone: Row[]; together: Row[] } {
  const { alone, together } = readTogether(reads.take());
  return {
    alone: alone.map(({ sightId, capacities, kinds, page }) => [sightId, capacities, kinds, page, at]),
    together: together.map(({ caseId, sightId, sights, capacities, kinds, page }) => [
      caseId,
      sightId,
      sights,
      capacities,
      kinds,
      page,
      at,
    ]),
  };
}

/** Leaves on record what an act shows of what it did, in its own transaction. */
export function recordWithin(tx: Transaction, reads: Reads, at: string): void {
  const { alone, together } = rowsOf(reads, at);
  if (alone.length > 0) tx.leave(storingAlone(alone));
  if (together.length > 0) tx.leave(storingTogether(together));
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
    const { alone, together } = rowsOf(reads, at);
    const stored = this.#store(storingTogether, together);
    await this.#gather(alone);
    const error = await stored;
    if (error) throw error;
  }

  async #gather(rows: readonly Row[]): Promise<void> {
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
      const stored = this.#store(
        storingAlone,
        part.flatMap(({ rows }) => rows),
      );
      settle();
      const error = await stored;
      settle = () => part.forEach((one) => one.settle(error));
    }
    settle();
  }

  /** Answers what went wrong, if anything did: it is for those to know whose rows they are. */
  async #store(statementFor: (rows: readonly Row[]) => Statement, rows: readonly Row[]): Promise<Error | undefined> {
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
