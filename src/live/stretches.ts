import { caseEvent } from '../cases/caseEvent';
import { positionOf } from '../cases/eventCursor';
import type { Reader } from '../database/database';
import type { Row } from '../reading/noun';
import { rowsAfter } from '../reading/rows';
import { LIVE } from './liveLimits';

/**
 * Reads on in the log for one person, a stretch of positions at a time: what a page costs grows neither with what comes
 * after it nor with what others did, and whoever has little in a long log comes through it in ever longer steps.
 */
export class Stretches {
  #length: number = LIVE.stretch;

  constructor(
    private readonly source: Reader,
    private readonly personId: string,
  ) {}

  /** Entries in cases of theirs after a position, some of them perhaps not for them, and the position that was come to. */
  async after(at: number, head: number, now: string): Promise<{ readonly rows: readonly Row[]; readonly at: number }> {
    const { source, personId } = this;
    const end = Math.min(head, at + this.#length);
    const rows = await rowsAfter(source, caseEvent, { personId, now }, at, LIVE.batch, end);
    const isFull = rows.length === LIVE.batch;
    if (isFull) this.#length = LIVE.stretch;
    else if (rows.length < LIVE.batch / 2) this.#length *= 2;
    return { rows, at: isFull ? positionOf(rows.at(-1)!) : end };
  }
}
