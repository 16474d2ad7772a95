import { caseEvent } from '../cases/caseEvent';
import { positionOf } from '../cases/eventCursor';
import type { Reader } from '../database/database';
import type { Clock } from '../reading/cloister';
import type { Row } from '../reading/noun';
import { rowsAfter, rowsOf } from '../reading/rows';
import { LIVE } from './liveLimits';

/** Entries of the log, and the position that was come to with them. */
interface Come {
  readonly rows: readonly Row[];
  readonly at: number;
}

/**
 * Reads on in the log for one person, a stretch of positions at a time: what a page costs grows neither with what comes
 * after it nor with what others did, and whoever has little in a long log comes through it in ever longer steps.
 */
export class Stretches {
  #length: number = LIVE.stretch;

  constructor(
    private readonly source: Reader,
    private readonly personId: string,
    private readonly clock: Clock,
    /** Whether an entry is for them, and wanted. */
    private readonly isTold: (row: Row) => boolean,
  ) {}

  /**
   * A page of what they are told of after a position. It is as long whatever lies in between that is not for them: each
   * page is on record as read, and how many there were is for others to see.
   */
  async page(after: number, head: number): Promise<Come> {
    const told: Row[] = [];
    let [at, stretches] = [after, 0];
    for (; at < head && told.length < LIVE.batch; stretches += 1) {
      const next = await this.#next(at, head);
      told.push(...next.rows.filter(this.isTold));
      at = next.at;
    }
    const rows = told.slice(0, LIVE.batch);
    if (rows.length < told.length) at = positionOf(rows.at(-1)!);
    return { rows: stretches > 1 ? await this.#asTheyAre(rows) : rows, at };
  }

  /** Entries in cases of theirs, some of them perhaps not for them. */
  async #next(at: number, head: number): Promise<Come> {
    const end = Math.min(head, at + this.#length);
    const rows = await rowsAfter(this.source, caseEvent, this.#now(), at, LIVE.batch, end);
    const isFull = rows.length === LIVE.batch;
    if (isFull) this.#length = LIVE.stretch;
    else if (rows.length < LIVE.batch / 2) this.#length *= 2;
    return { rows, at: isFull ? positionOf(rows.at(-1)!) : end };
  }

  /** What was read a while ago is judged again. */
  async #asTheyAre(rows: readonly Row[]): Promise<readonly Row[]> {
    if (rows.length === 0) return rows;
    const ids = rows.map(({ id }) => id);
    return (await rowsOf(this.source, caseEvent, this.#now(), 'id', ids)).filter(this.isTold);
  }

  #now() {
    return { personId: this.personId, now: this.clock.now() };
  }
}
