/** Chance that follows from a word: the same word throws the same, whatever else was thrown elsewhere. */
export class Dice {
  #state: number;

  constructor(word: string) {
    this.#state = Buffer.from(word).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5);
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(many: readonly T[]): T | undefined {
    return many[this.below(many.length)];
  }

  /** One of many; the heavier the likelier. */
  weighted<T>(many: readonly T[], weightOf: (one: T) => number): T | undefined {
    let left = this.next() * many.reduce((sum, one) => sum + weightOf(one), 0);
    return many.find((one) => (left -= weightOf(one)) < 0);
  }
}
