import { type Transaction, within } from '../database/database';
import type { Office } from '../procedures/office';
import { forOutside } from './forOutside';

/** Who takes a part, through which office, and for how long where that is known. */
export interface StandIn {
  readonly personId: string;
  readonly officeId?: string;
  readonly untilAt?: string;
}

/** Somebody who can take a part, and since when they can. */
export interface Successor extends StandIn {
  readonly rank: number;
  readonly since: string;
}

interface Holder {
  readonly id: string;
  readonly personId: string;
  readonly office: Office;
  readonly fromAt: string;
  readonly untilAt: string | null;
  readonly suspendedAt: string | null;
  readonly resumedAt: string | null;
  readonly leavesAt: string | null;
}

interface Absence {
  readonly personId: string;
  readonly deputyId: string | null;
  readonly fromAt: string;
  readonly untilAt: string;
  readonly returnedAt: string | null;
}

/** Who holds the offices of the college at a moment, who is away, and who comes in their place. */
export class Successors {
  private constructor(
    private readonly now: string,
    private readonly holders: readonly Holder[],
    private readonly absences: readonly Absence[],
    private readonly gone: ReadonlySet<string>,
  ) {}

  static async of(tx: Transaction, now: string): Promise<Successors> {
    const source = within(tx);
    const holders = await source.query<Holder>(
      `SELECT o.id, o.personId, o.office, o.fromAt, o.untilAt, p.suspendedAt, p.resumedAt, p.leavesAt FROM offices o JOIN people p ON p.id = o.personId
       WHERE o.fromAt <= ? AND (o.untilAt IS NULL OR o.untilAt > ?) ORDER BY o.fromAt, o.id`,
      [now, now],
    );
    const absences = await source.query<Absence>(
      'SELECT personId, deputyId, fromAt, untilAt, returnedAt FROM absences WHERE fromAt <= ? ORDER BY fromAt, id',
      [now],
    );
    const gone = await source.query<{ id: string }>(
      'SELECT id FROM people WHERE suspendedAt IS NOT NULL UNION SELECT id FROM people WHERE leavesAt <= ?',
      [now],
    );
    return new Successors(now, holders, absences, new Set(gone.map(({ id }) => id)));
  }

  /** Whether somebody handles nothing now: suspended, left, or away for a time. */
  isAway(personId: string): boolean {
    return this.gone.has(personId) || this.#absenceOf(personId) !== undefined;
  }

  /** Whether an office is held still. */
  isHeld(officeId: string): boolean {
    return this.holders.some(({ id }) => id === officeId);
  }

  /** Whether somebody holds it themselves, and not in the place of its holder. */
  holds(officeId: string, personId: string): boolean {
    return this.holders.some((one) => one.id === officeId && one.personId === personId);
  }

  /** Since when somebody has been there: since they were last away. */
  backSince(personId: string): string {
    const returns = this.absences
      .filter((one) => one.personId === personId)
      .map((one) => one.returnedAt ?? one.untilAt);
    const resumed = this.holders.find((one) => one.personId === personId)?.resumedAt;
    return [...returns, ...(resumed ? [resumed] : [])].sort().at(-1) ?? '';
  }

  /** Everybody who can take a part for these offices, the first in order first: holders, then deputies of those away. */
  inOrder(offices: readonly Office[]): readonly Successor[] {
    return offices.flatMap((office, rank) => {
      const held = this.holders.filter((one) => one.office === office);
      const there = held.filter(({ personId }) => !this.isAway(personId)).map((one) => this.#successor(one, rank));
      const deputies = held.flatMap((one) => {
        const absence = this.#absenceOf(one.personId);
        const { deputyId } = absence ?? { deputyId: null };
        if (!absence || deputyId === null || this.isAway(deputyId)) return [];
        return [
          { ...this.#successor(one, rank + 0.5), personId: deputyId, untilAt: earlier(absence.untilAt, one.untilAt) },
        ];
      });
      return [...there, ...deputies];
    });
  }

  #absenceOf(personId: string): Absence | undefined {
    return this.absences.find((one) => one.personId === personId && one.returnedAt === null && one.untilAt > this.now);
  }

  #successor({ id, personId, office, fromAt, untilAt }: Holder, rank: number): Successor {
    const limit = office === 'OUTSIDE_PERSON' ? earlier(forOutside(this.now), untilAt) : untilAt;
    const back = this.backSince(personId);
    const since = back > fromAt ? back : fromAt;
    return { personId, officeId: id, rank, since, ...(limit !== null && { untilAt: limit }) };
  }
}

const earlier = (one: string, other: string | null): string => (other !== null && other < one ? other : one);
