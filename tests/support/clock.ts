import type { Clock } from '../../src/reading/cloister';

const UNITS = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1_000 } as const;

/** A Monday in term, at ten in the morning in London. */
export const BEGINNING = '2026-02-02T10:00:00.000Z';

/** A clock that stands still until a test moves it. */
export class TestClock implements Clock {
  #now = Date.parse(BEGINNING);

  now(): string {
    return new Date(this.#now).toISOString();
  }

  set(instant: string): void {
    const now = Date.parse(instant);
    if (Number.isNaN(now)) throw new Error(`not an instant: ${instant}`);
    this.#now = now;
  }

  advance(by: Partial<Record<keyof typeof UNITS, number>>): void {
    for (const [unit, count] of Object.entries(by)) this.#now += count * UNITS[unit as keyof typeof UNITS];
  }

  /** An instant as far from now, without moving. */
  in(by: Partial<Record<keyof typeof UNITS, number>>): string {
    const later = new TestClock();
    later.set(this.now());
    later.advance(by);
    return later.now();
  }
}
