import type { Transaction } from '../database/database';
import type { Happening } from '../procedures/happening';

export interface NewEvent {
  readonly id: string;
  readonly kind: Happening;
  readonly subjectId: string;
  readonly clause: string;
  /** The case it belongs to, where that is not the case of the act. */
  readonly caseId?: string;
}

const COLUMNS = 'position, id, caseId, kind, subjectId, actorId, clause, at';

/**
 * Leaves the events of one act to be appended at the next positions. They are the last that is sent, together with the
 * commit, and nothing is locked after them: so the order of positions is the order of commits and has no gaps.
 */
export function appendEvents(
  tx: Transaction,
  act: { caseId: string | null; actorId: string | null; now: string },
  events: readonly NewEvent[],
): void {
  const { actorId, now: at } = act;
  tx.tell('log');
  tx.leave({ sql: 'UPDATE log_head SET position = position + ? WHERE id = 1', parameters: [events.length] });
  const place = '((SELECT position FROM log_head WHERE id = 1) - ?, ?, ?, ?, ?, ?, ?, ?)';
  tx.leave({
    sql: `INSERT INTO events (${COLUMNS}) VALUES ${events.map(() => place).join(', ')}`,
    parameters: events.flatMap(({ id, kind, subjectId, clause, caseId = act.caseId }, index) => [
      events.length - 1 - index,
      ...[id, caseId, kind, subjectId, actorId, clause, at],
    ]),
  });
}
