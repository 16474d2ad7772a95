import { Temporal } from 'temporal-polyfill';
import { IsNull } from 'typeorm';
import { dayOf, lastDay } from '../procedures/calendar';
import { ClockRow } from './clock.row';
import type { Hand } from './hand';

/** Starts the clocks that this act starts and meets those it meets, as the procedure says. */
export async function startAndMeetClocks(hand: Hand): Promise<void> {
  const { procedure, act } = hand.given;
  for (const { clock, clause, period, startedBy, metBy, ofProceedings } of procedure.clocks) {
    if (metBy === act)
      await hand.tx.update(ClockRow, { caseId: hand.theCase.id, kind: clock, metAt: IsNull() }, { metAt: hand.now });
    if (startedBy !== act) continue;
    // No procedure has a clock of working days yet; when one does, the days off come from the editable calendar
    const dueOn = lastDay(dayOf(hand.now), period, new Set()).toString();
    await hand.tx.insert(ClockRow, {
      id: hand.newId(`clock ${clock}`),
      caseId: hand.theCase.id,
      kind: clock,
      ofProceedings,
      startedAt: hand.now,
      dueOn,
      metAt: null,
      clause,
    });
  }
}

/** Whether a day has passed in London at an instant. */
export const hasPassed = (day: string, now: string): boolean =>
  Temporal.PlainDate.compare(dayOf(now), Temporal.PlainDate.from(day)) > 0;
