import { type Transaction, within } from '../database/database';
import { wallAcross } from '../policy/walls';
import type { Capacity } from '../procedures/capacity';
import type { RoleGrantRow } from './roleGrant.row';
import { inForce } from './sight';

/** The grants of a case that is linked to one, against which the walls of that one hold as well (rule 6). */
export interface Linked {
  readonly of: string;
  /** Whether who complains in the one is complained of in the other. */
  readonly counter: boolean;
  readonly grants: readonly RoleGrantRow[];
}

/** The grants of every case that is linked to these. */
export async function grantsInLinked(tx: Transaction, caseIds: readonly string[]): Promise<readonly Linked[]> {
  const rows = await within(tx).query<RoleGrantRow & { linkOf: string; kind: string }>(
    `SELECT k.caseId AS linkOf, k.kind, g.* FROM case_links k JOIN role_grants g ON g.caseId = k.otherId
      WHERE k.endedAt IS NULL AND k.caseId IN (${caseIds.map(() => '?').join(', ')})`,
    [...caseIds],
  );
  const linked = new Map<string, { of: string; counter: boolean; grants: RoleGrantRow[] }>();
  for (const row of rows) {
    const key = `${row.linkOf} ${row.caseId}`;
    const one = linked.get(key) ?? { of: row.linkOf, counter: row.kind === 'COUNTER', grants: [] };
    one.grants.push(row);
    linked.set(key, one);
  }
  return [...linked.values()];
}

/** Whether a wall in a linked case keeps somebody from a capacity in this one: what they are, or ever were, there. */
export const isWalledAcross = (
  linked: readonly Linked[],
  { caseId, personId, capacity }: { caseId: string; personId: string; capacity: Capacity },
  now: string,
): boolean =>
  linked.some(({ of, counter, grants }) => {
    const theirs = grants.filter((grant) => of === caseId && grant.personId === personId);
    const held = theirs.filter((grant) => inForce(grant, now)).map((grant) => grant.capacity);
    const ever = theirs.map((grant) => grant.capacity);
    return wallAcross(capacity, held, ever, counter) !== undefined;
  });
