import { Temporal } from 'temporal-polyfill';
import type { ClockRow } from '../acts/clock.row';
import { hasPassed } from '../acts/clockTimes';
import { type Transaction, within } from '../database/database';
import { appendEvents } from '../events/append';
import { dayOf } from '../procedures/calendar';
import type { Cloister } from '../reading/cloister';
import { clock } from './clock';
import { noteForThoseWhoKnow } from '../acts/noteForThoseWhoKnow';
import { tellWhoeverLeads } from './tellWhoeverLeads';

/** Clocks looked for at once. */
const AT_ONCE = 200;

/**
 * Tells of clocks that are due soon or overdue, each once for its last day; answers how many there were. It tells of one
 * that stands still as well: that it does is not for everybody who sees when it is due. Safe on several nodes at once.
 */
export async function sweepClocks(cloister: Cloister): Promise<number> {
  const { database } = cloister;
  const now = cloister.clock.now();
  const waking = await database.query<{ id: string; caseId: string }>(
    `SELECT id, caseId FROM clocks WHERE wakesOn <= ? ORDER BY wakesOn, id LIMIT ${String(AT_ONCE)}`,
    [dayOf(now).toString()],
  );
  for (const { id, caseId } of waking)
    await database.transaction(async (tx) => {
      await tx.query(`SELECT id FROM cases WHERE id = ?${database.dialect.forUpdate}`, [caseId]);
      await tell(tx, cloister, id, now);
    });
  return waking.length;
}

async function tell(tx: Transaction, { database, ids }: Cloister, id: string, now: string): Promise<void> {
  const [row] = await within(tx).query<ClockRow>(`SELECT * FROM clocks WHERE id = ?${database.dialect.forUpdate}`, [
    id,
  ]);
  // Another node, or an act, came first
  if (!row || row.wakesOn === null || row.wakesOn > dayOf(now).toString()) return;
  const over = hasPassed(row.dueOn, now);
  const wakesOn = over ? null : Temporal.PlainDate.from(row.dueOn).add({ days: 1 }).toString();
  await tx.query('UPDATE clocks SET wakesOn = ? WHERE id = ?', [wakesOn, id]);
  await noteForThoseWhoKnow(tx, now, { noun: clock, field: 'dueOn' }, [id]);
  const kind = over ? 'CLOCK_OVERDUE' : 'CLOCK_DUE_SOON';
  const event = { id: ids.uuid(`${kind} ${id} ${row.dueOn}`), kind, subjectId: id, clause: row.clause } as const;
  const tasks = await tellWhoeverLeads(tx, row, { kind, now, ids });
  appendEvents(tx, { caseId: row.caseId, actorId: null, now }, [event, ...tasks]);
}
