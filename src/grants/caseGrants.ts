import type { Transaction } from '../database/database';
import { wallAgainst } from '../policy/walls';
import { type Capacity, HANDLING_CAPACITIES, PARTY_CAPACITIES } from '../procedures/capacity';
import type { Clause } from '../procedures/procedure';
import { cannotServe } from './cannotServe';
import { RoleGrantRow } from './roleGrant.row';
import { inForce, sightFrom } from './sight';
import { SightRow } from './sight.row';

export interface NewGrant {
  readonly personId: string;
  readonly capacity: Capacity;
  readonly clause: Clause;
  readonly reason: string;
  readonly untilAt?: string;
}

/** The grants of one case inside one transaction: read once, changed here, added up to sights at the end. */
export class CaseGrants {
  readonly #touched = new Set<string>();
  /** Whoever ever had a grant here has a sight. */
  readonly #known: Set<string>;

  private constructor(
    private readonly tx: Transaction,
    private readonly caseId: string,
    private readonly by: { actorId: string; now: string; newId: (label: string) => string },
    private readonly rows: RoleGrantRow[],
  ) {
    this.#known = new Set(rows.map(({ personId }) => personId));
  }

  static async of(tx: Transaction, caseId: string, by: CaseGrants['by']): Promise<CaseGrants> {
    return new CaseGrants(tx, caseId, by, await tx.findBy(RoleGrantRow, { caseId }));
  }

  /** Grants in force, of one capacity or of all. */
  active(capacity?: Capacity): readonly RoleGrantRow[] {
    return this.rows.filter((grant) => inForce(grant, this.by.now) && (!capacity || grant.capacity === capacity));
  }

  /** Who holds a capacity now. */
  holders(capacity: Capacity): readonly string[] {
    return this.active(capacity).map(({ personId }) => personId);
  }

  /** Whether somebody has, or ever had, one of these capacities here. */
  everHad(personId: string, capacities: readonly Capacity[]): boolean {
    return this.rows.some((grant) => grant.personId === personId && capacities.includes(grant.capacity));
  }

  /**
   * Gives a capacity, if no wall forbids it. Who becomes a party or a witness loses what they handled instead,
   * in the same transaction; which capacities those were is answered, so that somebody can step in.
   */
  async give({ personId, capacity, clause, reason, untilAt }: NewGrant): Promise<readonly Capacity[]> {
    const theirs = this.active().filter((grant) => grant.personId === personId);
    if (theirs.some((grant) => grant.capacity === capacity)) return [];
    const lost = PARTY_CAPACITIES.includes(capacity)
      ? theirs.filter((grant) => HANDLING_CAPACITIES.includes(grant.capacity))
      : [];
    for (const grant of lost) await this.end(grant, `became ${capacity}`);
    this.#refuseBehindWall(personId, capacity, clause);
    const grant = this.tx.create(RoleGrantRow, {
      id: this.by.newId(`grant ${capacity} ${personId}`),
      caseId: this.caseId,
      personId,
      capacity,
      clause,
      reason,
      fromAt: this.by.now,
      untilAt: untilAt ?? null,
      grantedById: this.by.actorId,
      endedById: null,
      endReason: null,
    });
    await this.tx.insert(RoleGrantRow, grant);
    this.rows.push(grant);
    this.#touched.add(personId);
    return lost.map((one) => one.capacity);
  }

  #refuseBehindWall(personId: string, capacity: Capacity, clause: Clause): void {
    const theirs = (rows: readonly RoleGrantRow[]) =>
      rows.filter((grant) => grant.personId === personId).map((grant) => grant.capacity);
    if (wallAgainst(capacity, theirs(this.active()), theirs(this.rows))) throw cannotServe(clause);
  }

  /** Ends a grant now. */
  async end(grant: RoleGrantRow, endReason: string): Promise<void> {
    const change = { untilAt: this.by.now, endedById: this.by.actorId, endReason };
    this.tx.leaveChange(RoleGrantRow, { id: grant.id }, change);
    Object.assign(grant, change);
    this.#touched.add(grant.personId);
  }

  /** Writes the sights of everybody whose grants changed. */
  async settle(): Promise<void> {
    const { now } = this.by;
    for (const personId of this.#touched) {
      const sight = sightFrom(
        this.rows.filter((grant) => grant.personId === personId),
        now,
      );
      const place = { personId, caseId: this.caseId };
      if (this.#known.has(personId)) this.tx.leaveChange(SightRow, place, sight);
      else await this.tx.insert(SightRow, { ...place, ...sight, openedAt: now, changedAt: now });
      this.#known.add(personId);
    }
    this.#touched.clear();
  }
}
