import { setTimeout as pause } from 'node:timers/promises';
import { Reads } from '../audit/reads';
import { positionOf } from '../cases/eventCursor';
import { isUnavailable } from '../database/isUnavailable';
import { endsOfLog } from '../events/log';
import type { Cloister } from '../reading/cloister';
import type { Row } from '../reading/noun';
import { Audience } from './audience';
import type { Fault, Frames } from './frames';
import { LIVE } from './liveLimits';
import type { Outlet } from './outlet';
import { say } from './say';
import type { Stream } from './stream';
import { Stretches } from './stretches';
import { shutOut } from './shutOut';

/** Milliseconds between two looks at whether a reader has come along. */
const LOOK = 20;

/** Whether there is room for more, or comes to be in time. */
async function roomIn(outlet: Outlet, ended: () => boolean): Promise<boolean> {
  for (let waited = 0; outlet.clogged && !ended(); waited += LOOK) {
    if (waited > LIVE.patience) return false;
    await pause(LOOK);
  }
  return true;
}

/** Sends what a stream has missed, a page of the log at a time and no faster than it is read, and hands it over when nothing is left. */
export class CatchUp {
  constructor(
    private readonly cloister: Cloister,
    private readonly frames: Frames,
    private readonly fault: Fault,
    private readonly handOver: (stream: Stream) => void,
  ) {}

  async run(stream: Stream): Promise<void> {
    const { database, clock } = this.cloister;
    const isTold = (row: Row) => row['SUBJECT_OPEN'] === 1 && stream.asked.wanted.includes(row);
    const stretches = new Stretches(database, stream.personId, clock, isTold);
    while (!stream.ended)
      try {
        if (!(await roomIn(stream.outlet, () => stream.ended))) stream.leave('TOO_SLOW');
        else if (await this.#page(stream, stretches)) return;
      } catch (error) {
        if (isUnavailable(error)) await pause(LIVE.poll);
        else {
          this.fault(error);
          stream.leave('FAULT');
        }
      }
  }

  /** Answers whether that was all, and the stream is in other hands. */
  async #page(stream: Stream, stretches: Stretches): Promise<boolean> {
    const { database, clock, readLog } = this.cloister;
    const { personId, asked } = stream;
    const { position: head, keptFrom } = await endsOfLog(database);
    if (stream.at < keptFrom || stream.at > head) return leaving(stream, 'LOG_BROKEN');
    const { rows, at } = await stretches.page(stream.at, head);
    const now = clock.now();
    if ((await shutOut(database))(stream)) return leaving(stream, 'FORBIDDEN');
    const reads = new Reads();
    const audience = new Audience(database, now, [personId], reads);
    const payloads = await Promise.all(rows.map(async (row) => this.frames.ofEvent(audience)(row, asked)));
    await readLog.write(reads, now);
    for (const [index, payload] of payloads.entries()) {
      // What waits is not kept: it is judged again when there is room
      if (stream.outlet.clogged || stream.ended) return stream.ended;
      stream.send(payload, positionOf(rows[index]!));
    }
    stream.at = at;
    const more = at < head;
    await say(stream, this.frames, audience);
    if (more || stream.ended) return stream.ended;
    if (!stream.toldLive) {
      stream.toldLive = true;
      stream.send(await this.frames.ofNotice(audience, personId, asked, 'LIVE'));
    }
    this.handOver(stream);
    return true;
  }
}

function leaving(stream: Stream, why: 'LOG_BROKEN' | 'FORBIDDEN'): true {
  stream.leave(why);
  return true;
}
