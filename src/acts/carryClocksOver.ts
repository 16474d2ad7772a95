import { ClockChangeRow, ClockRow } from './clock.row';
import { heldDaysOff } from './clocks';
import { closeTasksAboutClocks } from './clockTasks';
import { keptAs, timesOf } from './clockTimes';
import type { Hand } from './hand';
import { runningClocks } from './runningClocks';

/** Under another procedure a time limit that it knows too has its period there, from when it started; any other is over. */
export async function carryClocksOver(hand: Hand): Promise<void> {
  const { tx, now, procedure } = hand;
  for (const clock of await runningClocks(hand)) {
    await closeTasksAboutClocks(hand, clock.kind);
    const rule = procedure.clocks.find(({ clock: kind }) => kind === clock.kind);
    if (!rule) {
      await tx.update(ClockRow, { id: clock.id }, { metAt: now, wakesOn: null });
      continue;
    }
    const { startedAt, dueOn, wakesOn } = clock;
    const carried = { ...keptAs(rule.period), startedAt, dueOn, wakesOn };
    const changes = await tx.find(ClockChangeRow, { where: { clockId: clock.id }, order: { at: 'ASC' } });
    const daysOff = await heldDaysOff(hand, carried);
    const { clause, dueSoon: warning } = rule;
    const times = timesOf(carried, { changes, daysOff, now, warning });
    await tx.update(ClockRow, { id: clock.id }, { unit: carried.unit, count: carried.count, clause, ...times });
    if (times.dueOn !== dueOn) hand.happened('CLOCK_RECOMPUTED', clock.id);
  }
}
