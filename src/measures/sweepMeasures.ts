import { addresseeAmong } from '../acts/addressee';
import { noteForThoseWhoKnow } from '../acts/noteForThoseWhoKnow';
import { TaskRow } from '../acts/task.row';
import type { Transaction } from '../database/database';
import { appendEvents, type NewEvent } from '../events/append';
import { RoleGrantRow } from '../grants/roleGrant.row';
import { inForce } from '../grants/sight';
import { HAPPENINGS } from '../procedures/happening';
import type { Clause } from '../procedures/procedure';
import type { Cloister } from '../reading/cloister';
import { nounNamed } from '../reading/noun';
import { interimMeasure } from './measure';
import { InterimMeasureRow } from '../cases/interimMeasure.row';

/** Measures looked for at once. */
const AT_ONCE = 200;

/** What whoever leads is given to do about a measure that was to be looked at again. */
export const REVIEW_OVERDUE = 'MEASURE_REVIEW_OVERDUE';

/** Tells of measures whose review is overdue, or that ended with their last day; answers how many. Safe on several nodes at once. */
export async function sweepMeasures({ database, clock, ids }: Cloister): Promise<number> {
  const now = clock.now();
  const waking = await database.query<{ id: string; caseId: string }>(
    `SELECT id, caseId FROM interim_measures WHERE wakesAt <= ? ORDER BY wakesAt, id LIMIT ${String(AT_ONCE)}`,
    [now],
  );
  for (const { id, caseId } of waking)
    await database.transaction(async (tx) => {
      await tx.query(`SELECT id FROM cases WHERE id = ?${database.dialect.forUpdate}`, [caseId]);
      const measure = await tx.findOneByOrFail(InterimMeasureRow, { id });
      // Another node, or an act, may have come first
      if (measure.wakesAt !== null && measure.wakesAt <= now) await tell(tx, measure, { now, ids });
    });
  return waking.length;
}

type At = { readonly now: string } & Pick<Cloister, 'ids'>;

async function tell(tx: Transaction, measure: InterimMeasureRow, at: At): Promise<void> {
  const { id, caseId, endsAt, reviewOn, clause } = measure;
  const { now, ids } = at;
  const isOver = endsAt !== null && endsAt <= now;
  const kind = isOver ? 'MEASURE_ENDED' : REVIEW_OVERDUE;
  await tx.update(InterimMeasureRow, { id }, { wakesAt: isOver ? null : endsAt });
  await noteForThoseWhoKnow(tx, now, { noun: interimMeasure, field: HAPPENINGS[kind].field }, [id]);
  const event: NewEvent = { id: ids.uuid(`${kind} ${id} ${reviewOn}`), kind, subjectId: id, clause };
  appendEvents(tx, { caseId, actorId: null, now }, [event, ...(isOver ? [] : [await askToReview(tx, measure, at)])]);
}

/** Whoever leads has something to do about it. */
async function askToReview(tx: Transaction, measure: InterimMeasureRow, { now, ids }: At): Promise<NewEvent> {
  const { id: aboutId, caseId, clause, reviewOn } = measure;
  const grants = await tx.findBy(RoleGrantRow, { caseId });
  const held = grants.filter((grant) => inForce(grant, now)).map(({ capacity }) => capacity);
  const id = ids.uuid(`task ${REVIEW_OVERDUE} ${aboutId} ${reviewOn}`);
  const says = `An interim measure was to be looked at again by ${reviewOn}: review it, or end it.`;
  await tx.insert(TaskRow, {
    ...{ id, caseId, kind: REVIEW_OVERDUE, says, clause: clause as Clause, aboutId },
    addressedTo: addresseeAmong(held, 'CASE_LEAD'),
    ...{ status: 'OPEN', openedAt: now, doneAt: null, result: null },
  });
  await noteForThoseWhoKnow(tx, now, { noun: nounNamed('Task')!, field: 'says' }, [id]);
  return { id: ids.uuid(`TASK_OPENED ${id}`), kind: 'TASK_OPENED', subjectId: id, clause };
}
