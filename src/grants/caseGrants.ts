import type { Transaction } from '../database/database';
import { wallAgainst } from '../policy/walls';
import { type Capacity, HANDLING_CAPACITIES, PARTY_CAPACITIES } from '../procedures/capacity';
import type { Clause } from '../procedures/procedure';
import { cannotServe } from './cannotServe';
import { grantsInLinked, isWalledAcross, type Linked } from './linked';
import type { NewGrant } from './newGrant';
import { type Ending, RoleGrantRow } from './roleGrant.row';
import { inForce, sightFrom } from './sight';
import { SightRow } from './sight.row';

/** The grants of one case inside one transaction: read once, changed here, added up to sights at the end. */
export class CaseGrants {
  readonly #touched = new Set<string>();
  /** Whoever ever had a grant here has a sight. */
  readonly #known: Set<string>;
  #linked: Promise<readonly Linked[]> | undefined;

  private constructor(
    private readonly tx: Transaction,
    private readonly caseId: string,
    private readonly by: { actorId: string; now: string; newId: (label: string) => string },
    private readonly rows: RoleGrantRow[],
  ) {
    this.#known = new Set(rows.map(({ personId }) => personId));
    if (rows.length === 0) this.#linked = Promise.resolve([]);
  }

  static async of(tx: Transaction, caseId: string, by: CaseGrants['by']): Promise<CaseGrants> {
    return new CaseGrants(tx, caseId, by, await tx.findBy(RoleGrantRow, { caseId }));
  }

  /** Grants in force, of one capacity or of all. */
  active(capacity?: Capacity): readonly RoleGrantRow[] {
    return this.rows.filter((grant) => inForce(grant, this.by.now) && (!capacity || grant.capacity === capacity));
  }

  /** Everything somebody has, had or is to have. */
  all(personId: string): readonly RoleGrantRow[] {
    return this.rows.filter((grant) => grant.personId === personId);
  }

  /** Whoever ever had a part. */
  people(): ReadonlySet<string> {
    return new Set(this.rows.map(({ personId }) => personId));
  }

  /** Grants of one capacity that nobody has ended: in force, over by themselves, or yet to begin. */
  unended(capacity: Capacity): readonly RoleGrantRow[] {
    return this.rows.filter((grant) => grant.endedById === null && grant.capacity === capacity);
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
  async give({
    personId,
    capacity,
    clause,
    reason,
    fromAt = this.by.now,
    untilAt,
    officeId,
  }: NewGrant): Promise<readonly Capacity[]> {
    const theirs = this.active().filter((grant) => grant.personId === personId);
    if (theirs.some((grant) => grant.capacity === capacity)) return [];
    const lost = PARTY_CAPACITIES.includes(capacity)
      ? theirs.filter((grant) => HANDLING_CAPACITIES.includes(grant.capacity))
      : [];
    for (const grant of lost) await this.end(grant, `became ${capacity}`);
    await this.#refuseBehindWall(personId, capacity, clause);
    const grant = this.tx.create(RoleGrantRow, {
      id: this.by.newId(`grant ${capacity} ${personId}`),
      caseId: this.caseId,
      personId,
      capacity,
      clause,
      reason,
      fromAt,
      untilAt: untilAt ?? null,
      grantedById: this.by.actorId,
      endedById: null,
      endReason: null,
      officeId: officeId ?? null,
      endedAs: null,
    });
    await this.tx.insert(RoleGrantRow, grant);
    this.rows.push(grant);
    this.#touched.add(personId);
    return lost.map((one) => one.capacity);
  }

  async #refuseBehindWall(personId: string, capacity: Capacity, clause: Clause): Promise<void> {
    const theirs = (rows: readonly RoleGrantRow[]) =>
      rows.filter((grant) => grant.personId === personId).map((grant) => grant.capacity);
    if (wallAgainst(capacity, theirs(this.active()), theirs(this.rows))) throw cannotServe(clause);
    // Walls stand across linked cases too (rule 6); a case just opened is linked to none
    this.#linked ??= grantsInLinked(this.tx, [this.caseId]);
    const one = { caseId: this.caseId, personId, capacity };
    if (isWalledAcross(await this.#linked, one, this.by.now)) throw cannotServe(clause);
  }

  /** Lets a grant last until an instant, or with null until it is ended. */
  async lasts(grant: RoleGrantRow, untilAt: string | null): Promise<void> {
    this.tx.leaveChange(RoleGrantRow, { id: grant.id }, { untilAt });
    Object.assign(grant, { untilAt });
    this.#touched.add(grant.personId);
  }

  /** Ends a grant now; with `RELIEVED` for good, and for somebody else to take the part over. */
  async end(grant: RoleGrantRow, endReason: string, endedAs: Ending | null = null): Promise<void> {
    const change = { untilAt: this.by.now, endedById: this.by.actorId, endReason, endedAs };
    this.tx.leaveChange(RoleGrantRow, { id: grant.id }, change);
    Object.assign(grant, change);
    this.#touched.add(grant.personId);
  }

  /** From when on somebody knows of the case whose first grants these are. */
  #beginOf(personId: string): string {
    const begins = this.rows.filter((grant) => grant.personId === personId).map(({ fromAt }) => fromAt);
    return begins.reduce((first, one) => (one < first ? one : first));
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
      else await this.tx.insert(SightRow, { ...place, ...sight, openedAt: this.#beginOf(personId), changedAt: now });
      this.#known.add(personId);
    }
    this.#touched.clear();
  }
}
