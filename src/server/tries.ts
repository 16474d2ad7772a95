/** Tries from one address, and of all together, in a minute. */
export const TRIES = { each: 20, all: 600 } as const;

const MINUTE = 60_000;

/** Counts tries by where they come from, a minute at a time; of a minute that is over it knows nothing. */
export class Tries {
  #since = -Infinity;
  #all = 0;
  readonly #each = new Map<string, number>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Whether one more is within the limits. */
  take(from: string): boolean {
    const now = this.now();
    if (now - this.#since >= MINUTE) {
      this.#since = now;
      this.#all = 0;
      this.#each.clear();
    }
    const before = this.#each.get(from) ?? 0;
    if (before >= TRIES.each || this.#all >= TRIES.all) return false;
    this.#each.set(from, before + 1);
    this.#all += 1;
    return true;
  }
}
