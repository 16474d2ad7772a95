import type { Database } from '../database/database';
import { RoleGrantRow } from './roleGrant.row';
import { sightFrom } from './sight';
import { SightRow } from './sight.row';

/**
 * Adds up again the sights in which a grant has begun or ended by itself. Reading does not wait for it: until then
 * what was about to end counts for nothing, and what was about to begin has not begun. Safe on several nodes at once.
 */
export async function sweepSights(database: Database, now: string): Promise<number> {
  const due = await database.query<{ id: number; caseId: string; personId: string }>(
    'SELECT id, caseId, personId FROM sights WHERE changesAt <= ? ORDER BY changesAt, id LIMIT 500',
    [now],
  );
  for (const { id, caseId, personId } of due)
    await database.transaction(async (tx) => {
      await tx.query(`SELECT id FROM cases WHERE id = ?${database.dialect.forUpdate}`, [caseId]);
      const grants = await tx.findBy(RoleGrantRow, { caseId, personId });
      await tx.update(SightRow, { id }, { ...sightFrom(grants, now) });
    });
  return due.length;
}
