import { noteForThoseWhoKnow } from '../acts/noteForThoseWhoKnow';
import { type Transaction, within } from '../database/database';
import { appendEvents } from '../events/append';
import { dayOf } from '../procedures/calendar';
import type { Cloister } from '../reading/cloister';
import { deferral } from './deferral';
import { DeferralRow } from './disclosure.row';

const AT_ONCE = 100;

/** Tells whoever leads of each deferral whose day of review has passed, once for that day. Safe on several nodes at once. */
export async function sweepDeferrals(cloister: Cloister): Promise<number> {
  const { database, clock } = cloister;
  const now = clock.now();
  const due = await database.query<{ id: string; caseId: string }>(
    `SELECT id, caseId FROM deferrals WHERE ${IS_DUE} ORDER BY reviewOn, id LIMIT ${String(AT_ONCE)}`,
    [dayOf(now).toString()],
  );
  for (const { id, caseId } of due)
    await database.transaction(async (tx) => {
      await tx.query(`SELECT id FROM cases WHERE id = ?${database.dialect.forUpdate}`, [caseId]);
      await tell(tx, cloister, { id, caseId, now });
    });
  return due.length;
}

const IS_DUE = 'endedAt IS NULL AND reviewOn < ? AND (toldFor IS NULL OR toldFor <> reviewOn)';

async function tell(
  tx: Transaction,
  { ids }: Cloister,
  { id, caseId, now }: { id: string; caseId: string; now: string },
): Promise<void> {
  const sql = `SELECT reviewOn FROM deferrals WHERE id = ? AND ${IS_DUE}`;
  const [row] = await within(tx).query<{ reviewOn: string }>(sql, [id, dayOf(now).toString()]);
  // Another node, or an act, came first
  if (!row) return;
  await tx.update(DeferralRow, { id }, { toldFor: row.reviewOn });
  await noteForThoseWhoKnow(tx, now, { noun: deferral, field: 'reviewOverdue' }, [id]);
  const event = {
    id: ids.uuid(`DEFERRAL_REVIEW_PASSED ${id} ${row.reviewOn}`),
    subjectId: id,
    clause: 'A.24',
  } as const;
  appendEvents(tx, { caseId, actorId: null, now }, [{ ...event, kind: 'DEFERRAL_REVIEW_PASSED' }]);
}
