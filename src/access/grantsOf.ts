import { type RoleGrant, roleGrant } from '../cases/roleGrant';
import { bitsOf, capacitiesIn, cutToParty, type Capacity } from '../procedures/capacity';
import { see } from '../reading/door';
import { rowsOf } from '../reading/rows';
import type { Viewer } from '../reading/viewer';

/** The grants of one person on a case, those of the past too, as far as the viewer may know of that person’s part. */
export async function grantsOf(viewer: Viewer, caseId: string, personId: string): Promise<readonly RoleGrant[]> {
  const rows = await rowsOf(viewer.source, roleGrant, viewer, 'caseId', [caseId]);
  return see(
    viewer,
    roleGrant,
    rows.filter((row) => row['personId'] === personId),
  );
}

/** Those of them that were in force at a moment. */
export const inForceAt = (grants: readonly RoleGrant[], at: string): readonly RoleGrant[] =>
  grants.filter(({ from, until }) => from !== null && from <= at && (until === null || until > at));

/** What they add up to: a party is only a party. */
export const heldBy = (grants: readonly RoleGrant[]): ReadonlySet<Capacity> =>
  new Set(capacitiesIn(cutToParty(bitsOf(grants.map(({ capacity }) => capacity as Capacity)))));
