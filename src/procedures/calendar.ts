import { Temporal } from 'temporal-polyfill';
import type { Period } from './procedure';

/** The college lives by London time: a day begins and ends there, whatever the clocks of the machine say. */
export const ZONE = 'Europe/London';

/** The day in London on which an instant (ISO 8601, UTC) falls. */
export const dayOf = (instant: string): Temporal.PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate();

/** The last day of a period that starts on a day and counts from the next one. `daysOff` matter to working days alone. */
export function lastDay(start: Temporal.PlainDate, period: Period, daysOff: ReadonlySet<string>): Temporal.PlainDate {
  if ('weeks' in period) return start.add({ weeks: period.weeks });
  if ('months' in period) return start.add({ months: period.months });
  let day = start;
  for (let left = period.workingDays; left > 0;) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek <= 5 && !daysOff.has(day.toString())) left -= 1;
  }
  return day;
}
