import type { Clause } from '../procedures/procedure';
import { type Addressee, addresseeAmong } from './addressee';
import type { Hand } from './hand';
import { TaskRow } from './task.row';

/** Something to be done. Whoever leads or oversees the case reads `says`, so it names nobody whom they may not know of. */
export interface NewTask {
  readonly kind: string;
  readonly says: string;
  readonly addressedTo: Addressee;
  readonly clause: Clause;
  /** The stored id of what it is about, so that one task is told from another of its kind. */
  readonly aboutId?: string;
}

/** Gives those who handle the case in hand something to do, unless the same is open already. */
export async function openTask(hand: Hand, { kind, says, addressedTo, clause, aboutId }: NewTask): Promise<void> {
  const { tx, now, theCase } = hand;
  const open = await tx.findBy(TaskRow, { caseId: theCase.id, kind, status: 'OPEN' });
  if (open.some((one) => one.aboutId === (aboutId ?? null))) return;
  const held = (await hand.grants()).active().map(({ capacity }) => capacity);
  const id = hand.newId(`task ${kind} ${aboutId ?? ''}`);
  await tx.insert(TaskRow, {
    id,
    caseId: theCase.id,
    kind,
    says,
    addressedTo: addresseeAmong(held, addressedTo),
    clause,
    aboutId: aboutId ?? null,
    status: 'OPEN',
    openedAt: now,
    doneAt: null,
    result: null,
  });
  hand.happened('TASK_OPENED', id, clause);
}

/** Closes the open tasks of a kind, or those of it that are about one thing: what they asked for is done. */
export async function closeTasks(hand: Hand, kind: string, aboutId?: string): Promise<void> {
  const about = aboutId === undefined ? {} : { aboutId };
  const open = await hand.tx.findBy(TaskRow, { caseId: hand.theCase.id, kind, status: 'OPEN', ...about });
  for (const { id } of open) await finishTask(hand, id, null);
}

/** Closes one task, with what came of it. */
export async function finishTask(hand: Hand, id: string, result: string | null): Promise<void> {
  await hand.tx.update(TaskRow, { id }, { status: 'DONE', doneAt: hand.now, result });
  hand.happened('TASK_DONE', id);
}
