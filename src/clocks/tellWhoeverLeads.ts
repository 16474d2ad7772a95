import type { ClockRow } from '../acts/clock.row';
import { CLOCK_TASKS } from '../acts/clockTasks';
import { addresseeAmong } from '../acts/addressee';
import { TaskRow } from '../acts/task.row';
import { In } from 'typeorm';
import type { Transaction } from '../database/database';
import type { NewEvent } from '../events/append';
import { RoleGrantRow } from '../grants/roleGrant.row';
import { inForce } from '../grants/sight';
import type { Ids } from '../reading/cloister';
import { nounNamed } from '../reading/noun';
import { noteForThoseWhoKnow } from '../acts/noteForThoseWhoKnow';

interface Telling {
  readonly kind: (typeof CLOCK_TASKS)[number];
  readonly now: string;
  readonly ids: Ids;
}

const SAYS = {
  CLOCK_DUE_SOON: ({ kind, dueOn }: ClockRow) => `The time limit ${kind} ends on ${dueOn}: meet it, or extend it.`,
  CLOCK_OVERDUE: ({ kind, dueOn }: ClockRow) =>
    `The last day of the time limit ${kind}, ${dueOn}, has passed: meet it, or extend it.`,
};

/** Gives whoever leads something to do about a clock in place of what it said before; what a party has time for is theirs alone. */
export async function tellWhoeverLeads(tx: Transaction, clock: ClockRow, telling: Telling): Promise<NewEvent[]> {
  if (['COMPLAINANT', 'RESPONDENT'].includes(clock.measures)) return [];
  const { kind, now, ids } = telling;
  const { caseId, clause, id: aboutId, dueOn } = clock;
  const before = await tx.findBy(TaskRow, { caseId, aboutId, status: 'OPEN', kind: In([...CLOCK_TASKS]) });
  const doneIds = before.map(({ id }) => id);
  if (doneIds.length > 0) await tx.update(TaskRow, { id: In(doneIds) }, { status: 'DONE', doneAt: now });
  const grants = await tx.findBy(RoleGrantRow, { caseId });
  const held = grants.filter((grant) => inForce(grant, now)).map(({ capacity }) => capacity);
  const id = ids.uuid(`task ${kind} ${aboutId} ${dueOn}`);
  const stands = { status: 'OPEN' as const, openedAt: now, doneAt: null, result: null };
  const task = { id, caseId, kind, says: SAYS[kind](clock), clause: clause as TaskRow['clause'], aboutId };
  await tx.insert(TaskRow, { ...task, addressedTo: addresseeAmong(held, 'CASE_LEAD'), ...stands });
  await noteForThoseWhoKnow(tx, now, { noun: nounNamed('Task')!, field: 'says' }, [id, ...doneIds]);
  const event = (what: 'TASK_OPENED' | 'TASK_DONE', subjectId: string): NewEvent => ({
    id: ids.uuid(`${what} ${subjectId} ${kind}`),
    kind: what,
    subjectId,
    clause,
  });
  return [...doneIds.map((one) => event('TASK_DONE', one)), event('TASK_OPENED', id)];
}
