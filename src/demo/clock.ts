import type { Clock } from '../reading/cloister';

/** The demo's clock: real time, moved forward as far as somebody asked for, never back. */
export class DemoClock implements Clock {
  #ahead = 0;

  constructor(private readonly real: () => number = Date.now) {}

  now(): string {
    return new Date(this.real() + this.#ahead).toISOString();
  }

  /** Moves to an instant; answers whether it lies ahead. */
  moveTo(instant: string): boolean {
    const ahead = Date.parse(instant) - this.real();
    if (Number.isNaN(ahead) || ahead < this.#ahead) return false;
    this.#ahead = ahead;
    return true;
  }
}

/** A clock that stands where it is put: what is told of the past happens then. */
export class ToldClock implements Clock {
  #now: number;

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  now(): string {
    this.#now += 1;
    return new Date(this.#now).toISOString();
  }

  wait(days: number, hours = 0): void {
    this.#now += (days * 24 + hours) * 3_600_000;
  }
}
