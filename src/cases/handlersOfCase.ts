import type { CaseRow } from '../acts/case.row';
import type { ManyGrants } from '../grants/manyGrants';
import type { RoleGrantRow } from '../grants/roleGrant.row';
import { inOrderOfSuccession } from '../procedures/office';
import { OF_OFFICE, officeFor, type OfOffice } from './officeFor';
import type { Arranging } from './arranging';
import type { Successor, Successors } from './successors';

/** Who handles one case, and who is to. */
export class HandlersOfCase {
  constructor(
    private readonly by: Arranging,
    private readonly theCase: CaseRow,
    private readonly grants: ManyGrants,
    private readonly successors: Successors,
    private readonly barred: ReadonlySet<string>,
  ) {}

  rearrange(): void {
    for (const capacity of OF_OFFICE) {
      for (const held of this.grants.active(this.theCase.id, capacity)) this.#giveWay(held, capacity);
      if (this.#isVacant(capacity)) this.#fill(capacity);
    }
  }

  /** Ends the part of who is away, no longer holds the office, or stood in for somebody who is back. */
  #giveWay(held: RoleGrantRow, capacity: OfOffice): void {
    const end = (endedAs: 'AWAY' | 'MOVED', endReason: string) =>
      this.grants.end(held, { endedById: this.by.actorId ?? held.grantedById, endReason, endedAs });
    if (held.officeId !== null && !this.successors.isHeld(held.officeId)) end('MOVED', 'no longer holds the office');
    else if (this.successors.isAway(held.personId)) end('AWAY', 'is away');
    else if (this.#isForSomebodyElse(held, capacity)) end('MOVED', 'whoever comes first is there again');
  }

  #isForSomebodyElse(held: RoleGrantRow, capacity: OfOffice): boolean {
    // Whom an act of the procedure chose keeps the part
    if (held.officeId === null) return false;
    const back = this.#whoWasAway(capacity);
    if (back && back.personId !== held.personId && this.successors.backSince(back.personId) > held.fromAt) return true;
    const inOrder = this.#inOrder(capacity);
    const [first] = inOrder.filter(({ personId }) => !this.barred.has(personId));
    const own = inOrder.find(({ personId }) => personId === held.personId);
    return (
      first !== undefined &&
      first.personId !== held.personId &&
      first.rank < (own?.rank ?? Infinity) &&
      first.since > held.fromAt
    );
  }

  /** The last to have been chosen for the part, where they were away and are no longer. */
  #whoWasAway(capacity: OfOffice): RoleGrantRow | undefined {
    const last = this.#ever(capacity).findLast(({ officeId }) => officeId === null);
    const isBack = last?.endedAs === 'AWAY' && !this.successors.isAway(last.personId);
    return isBack && !this.barred.has(last.personId) ? last : undefined;
  }

  #ever(capacity: OfOffice): readonly RoleGrantRow[] {
    return this.grants
      .all(this.theCase.id)
      .filter((one) => one.capacity === capacity)
      .sort((one, other) => (one.fromAt < other.fromAt ? -1 : 1));
  }

  /** Whether nobody has the part, and it was not ended by an act of the procedure. */
  #isVacant(capacity: OfOffice): boolean {
    if (this.grants.active(this.theCase.id, capacity).length > 0) return false;
    const last = this.#ever(capacity).at(-1);
    if (!last) return false;
    const isOver = last.endedById === null && last.officeId !== null && !this.#lasts(last);
    return last.endedAs !== null || isOver;
  }

  /** An outside person has a case for a limited time, and not for another one when that is over (A.8). */
  #lasts({ officeId, personId }: RoleGrantRow): boolean {
    return this.successors.isHeld(officeId!) && this.successors.holds(officeId!, personId);
  }

  #fill(capacity: OfOffice): void {
    const back = this.#whoWasAway(capacity);
    const [overseer] = capacity === 'CASE_LEAD' ? this.grants.active(this.theCase.id, 'OVERSEER') : [];
    const last = this.#ever(capacity).at(-1)!;
    const candidates: readonly (Pick<RoleGrantRow, 'personId'> & Partial<Pick<Successor, 'officeId' | 'untilAt'>>)[] = [
      ...(back ? [{ personId: back.personId }] : []),
      ...(overseer ? [leading(overseer)] : []),
      ...this.#inOrder(capacity),
    ];
    for (const { personId, officeId, untilAt } of candidates) {
      if (this.barred.has(personId)) continue;
      const given = this.grants.give({
        id: this.by.newId(`grant ${capacity} ${personId} ${this.theCase.id}`),
        caseId: this.theCase.id,
        personId,
        capacity,
        clause: last.clause,
        reason: 'comes next where the part fell vacant',
        grantedById: this.by.actorId ?? last.grantedById,
        officeId: officeId ?? null,
        untilAt: untilAt ?? null,
      });
      if (given) return;
    }
  }

  #inOrder(capacity: OfOffice): readonly Successor[] {
    const part = officeFor(this.theCase, capacity);
    return part ? this.successors.inOrder(inOrderOfSuccession(part.office)) : [];
  }
}

const leading = ({ personId, officeId, untilAt }: RoleGrantRow) => ({
  personId,
  ...(officeId !== null && { officeId }),
  ...(untilAt !== null && { untilAt }),
});
