import { In } from 'typeorm';
import type { Transaction } from '../database/database';
import { wallAgainst } from '../policy/walls';
import type { Capacity } from '../procedures/capacity';
import { grantsInLinked, isWalledAcross, type Linked } from './linked';
import { type Ending, RoleGrantRow } from './roleGrant.row';
import { inForce, type Sight, sightFrom } from './sight';
import { SightRow } from './sight.row';

type NewGrant = Pick<RoleGrantRow, 'id' | 'caseId' | 'personId' | 'capacity' | 'clause' | 'reason' | 'grantedById'> &
  Partial<Pick<RoleGrantRow, 'untilAt' | 'officeId'>>;

const UNENDED = { endedById: null, endReason: null, endedAs: null } as const;

interface Change {
  readonly grants: RoleGrantRow[];
  readonly change: Partial<RoleGrantRow>;
}

/** The grants of many cases in one transaction: what is written does not grow with the number of cases. */
export class ManyGrants {
  readonly #ended = new Map<string, Change>();
  readonly #given: RoleGrantRow[] = [];
  readonly #touched = new Map<string, { personId: string; caseId: string }>();
  readonly #ofCase = new Map<string, RoleGrantRow[]>();

  private constructor(
    private readonly tx: Transaction,
    private readonly now: string,
    rows: readonly RoleGrantRow[],
    private readonly linked: readonly Linked[],
  ) {
    for (const row of rows) this.#ofCase.set(row.caseId, [...(this.#ofCase.get(row.caseId) ?? []), row]);
  }

  static async of(tx: Transaction, now: string, caseIds: readonly string[]): Promise<ManyGrants> {
    if (caseIds.length === 0) return new ManyGrants(tx, now, [], []);
    const [rows, linked] = await Promise.all([
      tx.findBy(RoleGrantRow, { caseId: In([...caseIds]) }),
      grantsInLinked(tx, caseIds),
    ]);
    return new ManyGrants(tx, now, rows, linked);
  }

  /** Those that were just given. */
  get given(): readonly RoleGrantRow[] {
    return this.#given;
  }

  all(caseId: string): readonly RoleGrantRow[] {
    return this.#ofCase.get(caseId) ?? [];
  }

  active(caseId: string, ...capacities: readonly Capacity[]): readonly RoleGrantRow[] {
    return this.all(caseId).filter((one) => inForce(one, this.now) && capacities.includes(one.capacity));
  }

  end(grant: RoleGrantRow, change: { endedById: string | null; endReason: string; endedAs: Ending }): void {
    // Who ended by themselves at an hour ended then
    const untilAt = grant.untilAt !== null && grant.untilAt < this.now ? grant.untilAt : this.now;
    const whole = { ...change, untilAt };
    Object.assign(grant, whole);
    this.#change(grant, whole);
  }

  /** Sets an end that comes by itself, where none comes before. */
  endLater(grant: RoleGrantRow, at: string, endedAs: Ending): void {
    const untilAt = grant.untilAt !== null && grant.untilAt < at ? grant.untilAt : at;
    Object.assign(grant, { untilAt, endedAs });
    this.#change(grant, { untilAt, endedAs });
  }

  /** Gives a capacity, unless a wall is in the way; answers whether it was given. */
  give(given: NewGrant): boolean {
    const theirs = this.all(given.caseId).filter(({ personId }) => personId === given.personId);
    const now = theirs.filter((one) => inForce(one, this.now)).map(({ capacity }) => capacity);
    if (now.includes(given.capacity)) return true;
    const ever = theirs.map(({ capacity }) => capacity);
    if (wallAgainst(given.capacity, now, ever) || isWalledAcross(this.linked, given, this.now)) return false;
    const ends = { untilAt: given.untilAt ?? null, officeId: given.officeId ?? null };
    const row = this.tx.create(RoleGrantRow, { ...given, ...ends, fromAt: this.now, ...UNENDED });
    this.#ofCase.set(given.caseId, [...this.all(given.caseId), row]);
    this.#given.push(row);
    this.#touch(row);
    return true;
  }

  #change(grant: RoleGrantRow, change: Partial<RoleGrantRow>): void {
    const key = JSON.stringify(change);
    const same: Change = this.#ended.get(key) ?? { grants: [], change };
    same.grants.push(grant);
    this.#ended.set(key, same);
    this.#touch(grant);
  }

  #touch({ personId, caseId }: RoleGrantRow): void {
    this.#touched.set(`${personId} ${caseId}`, { personId, caseId });
  }

  /** Writes what changed, and the sights of everybody to whom it makes a difference. */
  async settle(): Promise<void> {
    for (const { grants, change } of this.#ended.values())
      this.tx.leaveChange(RoleGrantRow, { id: grants.map(({ id }) => id) }, change);
    if (this.#given.length > 0) await this.tx.insert(RoleGrantRow, this.#given);
    const alike = new Map<string, { sight: Sight; personId: string; caseIds: string[] }>();
    const first: Omit<SightRow, 'id'>[] = [];
    for (const { personId, caseId } of this.#touched.values()) {
      const theirs = this.all(caseId).filter((one) => one.personId === personId);
      const sight = sightFrom(theirs, this.now);
      if (theirs.every((one) => this.#given.includes(one))) {
        first.push({ personId, caseId, ...sight, openedAt: this.now, changedAt: this.now });
        continue;
      }
      const key = `${personId} ${JSON.stringify(sight)}`;
      const same = alike.get(key) ?? { sight, personId, caseIds: [] };
      same.caseIds.push(caseId);
      alike.set(key, same);
    }
    for (const { sight, personId, caseIds } of alike.values())
      this.tx.leaveChange(SightRow, { personId, caseId: caseIds }, sight);
    if (first.length > 0) await this.tx.insert(SightRow, first);
  }
}
