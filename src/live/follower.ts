import { setImmediate } from 'node:timers/promises';
import { Mutex } from 'async-mutex';
import { Reads } from '../audit/reads';
import { eventsForThoseWhoKnow } from '../cases/caseEvent';
import { positionOf } from '../cases/eventCursor';
import { isUnavailable } from '../database/isUnavailable';
import { endsOfLog, entriesAfter } from '../events/log';
import type { Cloister } from '../reading/cloister';
import { Audience } from './audience';
import { deliveriesOf, type Delivery } from './deliveries';
import type { Fault, Frames } from './frames';
import { LIVE } from './liveLimits';
import type { Payload } from './payload';
import { say } from './say';
import type { Stream } from './stream';
import { shutOut } from './shutOut';

async function payloadsOf(make: ReturnType<Frames['ofEvent']>, deliveries: readonly Delivery[]): Promise<Payload[]> {
  const payloads: Payload[] = [];
  for (const { row, stream } of deliveries) payloads.push(await make(row, stream.asked));
  return payloads;
}

/** Follows the log for all streams that are up to date. Each event is judged once for everybody, when it is sent. */
export class Follower {
  readonly #streams = new Map<string, Set<Stream>>();
  readonly #all = new Set<Stream>();
  /** One thing at a time, so that whatever is sent was judged after what was sent before it. */
  readonly #oneByOne = new Mutex();
  #woken = false;

  constructor(
    private readonly cloister: Cloister,
    private readonly frames: Frames,
    private readonly fault: Fault,
    /** Takes a stream whose reader does not keep up. */
    private readonly fallsBehind: (stream: Stream) => void,
  ) {}

  /** Takes a stream. What happened since it was last sent something it is sent with the next entries. */
  take(stream: Stream): void {
    if (stream.ended) return;
    const theirs = this.#streams.get(stream.personId) ?? new Set();
    this.#streams.set(stream.personId, theirs.add(stream));
    this.#all.add(stream);
    this.wake();
  }

  drop(stream: Stream): void {
    this.#all.delete(stream);
    const theirs = this.#streams.get(stream.personId);
    if (theirs?.delete(stream) && theirs.size === 0) this.#streams.delete(stream.personId);
  }

  /** There may be something new. */
  wake(): void {
    if (this.#woken) return;
    this.#woken = true;
    void this.#oneByOne.runExclusive(async () => {
      try {
        do this.#woken = false;
        while (await this.#turn());
      } catch (error) {
        // Whoever was not sent their part of the turn has it when the log is next looked at
        if (!isUnavailable(error)) this.fault(error);
      }
    });
  }

  /** Does something between two turns. */
  async between(work: () => Promise<void>): Promise<void> {
    await this.#oneByOne.runExclusive(work);
  }

  /** Says what was left to be said of streams. Called between two turns. */
  async saySayings(): Promise<void> {
    const { database, clock } = this.cloister;
    for (const stream of this.#all) {
      if (!stream.hasToSay) continue;
      await say(stream, this.frames, new Audience(database, clock.now(), [stream.personId], new Reads()));
    }
  }

  /** A log that ends before what was sent of it was put back to an earlier state. */
  async leaveBrokenLog(): Promise<void> {
    const { position } = await endsOfLog(this.cloister.database);
    for (const stream of this.#all) if (stream.at > position) stream.leave('LOG_BROKEN');
  }

  /** Sends the next entries to those who may know of them; answers whether there may be more. */
  async #turn(): Promise<boolean> {
    if (this.#all.size === 0) return false;
    // Whoever joins from here on may have more to be told first
    const streams = new Set(this.#all);
    const { database, clock, readLog } = this.cloister;
    const from = [...streams].reduce((least, { at }) => Math.min(least, at), Infinity);
    const entries = await entriesAfter(database, from, LIVE.batch);
    if (entries.length === 0) return false;
    const now = clock.now();
    const [rows, isShutOut] = await Promise.all([eventsForThoseWhoKnow(database, now, entries), shutOut(database)]);
    const ofEvents = deliveriesOf(rows, this.#streams)
      .map((deliveries) => deliveries.filter(({ stream }) => streams.has(stream) && !isShutOut(stream)))
      .filter(({ length }) => length > 0);
    const people = [...new Set(ofEvents.flat().map(({ stream }) => stream.personId))];
    const audience = new Audience(database, now, people, new Reads());
    const payloads = await Promise.all(
      ofEvents.map(async (deliveries) => payloadsOf(this.frames.ofEvent(audience), deliveries)),
    );
    const recorded = readLog.write(audience.reads, now);
    // Once the record is on its way to the database, which leaves time to seal
    const frames = setImmediate().then(() =>
      ofEvents.map((deliveries, event) =>
        deliveries.map(({ stream, row }, index) => stream.ready(payloads[event]![index]!, positionOf(row))),
      ),
    );
    const [sendings] = await Promise.all([frames, recorded]);
    ofEvents.forEach((deliveries, event) =>
      deliveries.forEach(({ stream }, index) => this.#deliver(stream, sendings[event]![index]!)),
    );
    const last = entries.at(-1)!.position;
    for (const stream of streams) if (this.#all.has(stream)) stream.at = Math.max(stream.at, last);
    return entries.length === LIVE.batch;
  }

  #deliver(stream: Stream, send: () => void): void {
    // One that fell behind at an earlier event is in other hands
    if (!this.#all.has(stream)) return;
    if (stream.outlet.clogged) {
      this.drop(stream);
      this.fallsBehind(stream);
    } else send();
  }
}
