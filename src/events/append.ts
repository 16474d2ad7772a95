import type { Dialect } from '../database/dialect';
import type { Transaction } from '../database/database';
import type { Happening } from '../procedures/happening';
import { EventRow } from './event.row';

export interface NewEvent {
  readonly id: string;
  readonly kind: Happening;
  readonly subjectId: string;
  readonly clause: string;
  /** The case it belongs to, where that is not the case of the act. */
  readonly caseId?: string;
}

/**
 * Appends the events of one act at the next positions. The positions are taken last in a transaction and nothing is
 * locked after them, so that the order of positions is the order of commits and has no gaps.
 */
export async function appendEvents(
  tx: Transaction,
  dialect: Dialect,
  act: { caseId: string | null; actorId: string | null; now: string },
  events: readonly NewEvent[],
): Promise<void> {
  const last = await dialect.takePositions(tx, events.length);
  const first = last - events.length + 1;
  const { caseId, actorId, now: at } = act;
  await tx.insert(
    EventRow,
    events.map((event, index) => ({ caseId, ...event, position: first + index, actorId, at })),
  );
}
