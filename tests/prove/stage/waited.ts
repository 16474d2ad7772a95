import type { Ids } from '../../../src/reading/cloister';

const DAY = 86_400_000;

/** Before anything happens. What waits for its time is looked after from here on, at the same moments in every world. */
const FROM = Date.parse('2026-02-02T06:00:00.000Z');

/** Every morning for so many days; after that once a week. */
const DAILY = 60;

const momentAfter = (number: number): number => FROM + DAY * (number < DAILY ? number : DAILY + 7 * (number - DAILY));

/** How far a world has been looked after. Its ids follow from what they are for: no hidden thing shifts a visible one. */
export class Waited {
  constructor(
    readonly ids: Ids,
    public looked = 0,
  ) {}

  /** The moments that are left until a time. */
  *momentsUntil(at: string): IterableIterator<string> {
    for (; momentAfter(this.looked) <= Date.parse(at); this.looked += 1)
      yield new Date(momentAfter(this.looked)).toISOString();
  }
}
