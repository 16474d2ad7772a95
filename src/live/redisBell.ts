import { Redis } from 'ioredis';
import type { Database } from '../database/database';
import { endsOfLog } from '../events/log';

const CHANNEL = 'cloister:log';
/** Milliseconds between two tries to reach Redis. Updates come by looking at the log meanwhile. */
const AGAIN = 1_000;

/**
 * Wakes the other nodes when this one has added to the log, and this one when another has. What is said is a position and
 * no more; when it is not heard, the log is found to have grown a little later.
 */
export class RedisBell {
  readonly #says: Redis;
  readonly #hears: Redis;
  readonly #unlisten: () => void;
  #saying = false;

  constructor(
    url: string,
    private readonly database: Database,
    wake: () => void,
  ) {
    const options = { retryStrategy: () => AGAIN, maxRetriesPerRequest: 0, enableOfflineQueue: false };
    this.#says = new Redis(url, options);
    this.#hears = new Redis(url, {
      ...options,
      enableOfflineQueue: true,
      maxRetriesPerRequest: null,
      autoResubscribe: true,
    });
    // Redis may be away: that is no fault of ours, and heals by itself
    for (const one of [this.#says, this.#hears]) one.on('error', () => {});
    this.#hears.on('message', () => wake());
    // Whatever was said while nobody listened is in the log
    this.#hears.on('ready', () => wake());
    this.#hears.subscribe(CHANNEL).catch(() => {});
    this.#unlisten = database.listen('log', () => void this.#say());
  }

  /** Says where the log ends, once for all acts that are stored while it is looked up. */
  async #say(): Promise<void> {
    if (this.#saying) return;
    this.#saying = true;
    await new Promise((resolve) => setImmediate(resolve));
    this.#saying = false;
    try {
      const { position } = await endsOfLog(this.database);
      await this.#says.publish(CHANNEL, String(position));
    } catch {
      // The others look for themselves within a second
    }
  }

  stop(): void {
    this.#unlisten();
    this.#says.disconnect();
    this.#hears.disconnect();
  }
}
