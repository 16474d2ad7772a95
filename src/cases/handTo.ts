import type { NewEvent } from '../events/append';
import { ManyGrants } from '../grants/manyGrants';
import { inForce } from '../grants/sight';
import type { Arranging } from './arranging';
import { excludedFrom } from './excluded';
import { HANDLED } from './endHeld';
import { tellOfNewHandlers } from './tellOfNewHandlers';

const AT_ONCE = 200;

/** Gives what one person handles in these cases to another where no wall is in the way, and ends it for the first everywhere. */
export async function handTo(
  by: Arranging,
  caseIds: readonly string[],
  { from, to, reason }: { from: string; to: string; reason: string },
): Promise<readonly NewEvent[]> {
  const events: NewEvent[] = [];
  for (let at = 0; at < caseIds.length; at += AT_ONCE) {
    const some = caseIds.slice(at, at + AT_ONCE);
    const grants = await ManyGrants.of(by.tx, by.now, some);
    const excluded = await excludedFrom(by.tx, by.now, some);
    const held = some
      .flatMap((caseId) => grants.all(caseId))
      .filter((one) => one.personId === from && HANDLED.includes(one.capacity) && inForce(one, by.now));
    for (const grant of held) {
      grants.end(grant, { endedById: by.actorId ?? grant.grantedById, endReason: reason, endedAs: 'RELIEVED' });
      if (excluded.get(grant.caseId)!.has(to)) continue;
      grants.give({
        id: by.newId(`grant ${grant.capacity} ${to} ${grant.caseId}`),
        caseId: grant.caseId,
        personId: to,
        capacity: grant.capacity,
        clause: grant.clause,
        reason,
        grantedById: by.actorId ?? grant.grantedById,
      });
    }
    await grants.settle();
    events.push(...(await tellOfNewHandlers(by, grants.given)));
  }
  return events;
}
