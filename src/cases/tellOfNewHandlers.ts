import { noteForThoseWhoKnow } from '../acts/noteForThoseWhoKnow';
import type { NewEvent } from '../events/append';
import type { RoleGrantRow } from '../grants/roleGrant.row';
import { HANDLING_CAPACITIES } from '../procedures/capacity';
import { nounNamed } from '../reading/noun';
import type { Arranging } from './arranging';

/** What the log is told of people who handle cases from now on: a case counts as changed for those alone who may know of it. */
export async function tellOfNewHandlers(
  { tx, now, newId }: Arranging,
  grants: readonly RoleGrantRow[],
): Promise<readonly NewEvent[]> {
  const handling = grants.filter(({ capacity }) => HANDLING_CAPACITIES.includes(capacity));
  const about = { noun: nounNamed('Handler')!, field: 'since' };
  await noteForThoseWhoKnow(
    tx,
    now,
    about,
    handling.map(({ id }) => id),
  );
  return handling.map(({ id, caseId, clause }) => ({
    id: newId(`event HANDLER_APPOINTED ${id}`),
    kind: 'HANDLER_APPOINTED',
    subjectId: id,
    clause,
    caseId,
  }));
}
