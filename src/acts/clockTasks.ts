import { within } from '../database/database';
import type { Hand } from './hand';
import { finishTask } from './openTask';

/** What there is to do when the last day of a time limit comes near, and when it has passed. */
export const CLOCK_TASKS = ['CLOCK_DUE_SOON', 'CLOCK_OVERDUE'] as const;

/** Closes what was to be done about the clocks of a kind in the case in hand: they are met, or have longer. */
export async function closeTasksAboutClocks(hand: Hand, kind: string): Promise<void> {
  const about = await within(hand.tx).query<{ id: string }>(
    `SELECT k.id FROM tasks k JOIN clocks l ON l.id = k.aboutId
     WHERE k.caseId = ? AND k.status = 'OPEN' AND k.kind IN (${CLOCK_TASKS.map(() => '?').join(', ')}) AND l.kind = ?`,
    [hand.theCase.id, ...CLOCK_TASKS, kind],
  );
  for (const { id } of about) await finishTask(hand, id, null);
}
