import { ManyGrants } from '../grants/manyGrants';
import { type Ending, RoleGrantRow } from '../grants/roleGrant.row';
import { CAPACITIES, PARTY_CAPACITIES } from '../procedures/capacity';
import type { Arranging } from './arranging';

/** What somebody has to do in a case, in distinction from what it is about them: no part of a party, and none of a companion’s. */
export const HANDLED = CAPACITIES.filter(
  (one) => !PARTY_CAPACITIES.includes(one) && one !== 'COMPANION' && one !== 'INTEGRATION',
);

/** Cases taken together. */
const AT_ONCE = 500;

interface End {
  readonly which: (grant: RoleGrantRow) => boolean;
  readonly at: string;
  readonly endReason: string;
  readonly endedAs: Ending;
}

/** Ends what is held in these cases, now or at an instant that comes by itself. */
async function endIn(by: Arranging, caseIds: readonly string[], { which, at, ...change }: End): Promise<void> {
  for (let from = 0; from < caseIds.length; from += AT_ONCE) {
    const some = caseIds.slice(from, from + AT_ONCE);
    const grants = await ManyGrants.of(by.tx, by.now, some);
    for (const grant of some
      .flatMap((caseId) => grants.all(caseId))
      .filter((one) => one.endedById === null && which(one)))
      if (at > by.now) grants.endLater(grant, at, change.endedAs);
      else grants.end(grant, { ...change, endedById: by.actorId ?? grant.grantedById });
    await grants.settle();
  }
}

/** Ends all that somebody handles in these cases, for good. */
export const relieve = async (
  by: Arranging,
  caseIds: readonly string[],
  { personId, at, endReason }: { personId: string; at: string; endReason: string },
): Promise<void> =>
  endIn(by, caseIds, {
    which: (grant) => grant.personId === personId && HANDLED.includes(grant.capacity),
    at,
    endReason,
    endedAs: 'RELIEVED',
  });

/** Ends what is held through an office: by its holder, and by whoever stands in for them. */
export const endHeldThrough = async (
  by: Arranging,
  caseIds: readonly string[],
  { officeId, at, endReason }: { officeId: string; at: string; endReason: string },
): Promise<void> =>
  endIn(by, caseIds, { which: (grant) => grant.officeId === officeId, at, endReason, endedAs: 'MOVED' });
