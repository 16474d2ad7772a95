import { Temporal } from 'temporal-polyfill';
import type { Period } from './procedure';

/** The college lives by London time: a day begins and ends there, whatever the clocks of the machine say. */
export const ZONE = 'Europe/London';

/** Days on which the college does not work, each with its name. Saturdays and Sundays are off without being listed. */
export type DaysOff = ReadonlyMap<string, string>;

/** The day in London on which an instant (ISO 8601, UTC) falls. */
export const dayOf = (instant: string): Temporal.PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate();

/** The instant (ISO 8601, UTC) at which a day is over in London. */
export const endOfDay = (day: string | Temporal.PlainDate): string =>
  new Date(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(ZONE).epochMilliseconds).toISOString();

export const isWorkingDay = (day: Temporal.PlainDate, daysOff: DaysOff): boolean =>
  day.dayOfWeek <= 5 && !daysOff.has(day.toString());

/** This day, or the first working day after it. */
export function workingDayFrom(day: Temporal.PlainDate, daysOff: DaysOff): Temporal.PlainDate {
  let first = day;
  while (!isWorkingDay(first, daysOff)) first = first.add({ days: 1 });
  return first;
}

/** The working day that comes so many working days after a day, or before it where the number is negative. */
export function workingDaysFrom(day: Temporal.PlainDate, count: number, daysOff: DaysOff): Temporal.PlainDate {
  let last = day;
  for (let left = Math.abs(count); left > 0;) {
    last = last.add({ days: Math.sign(count) });
    if (isWorkingDay(last, daysOff)) left -= 1;
  }
  return last;
}

/** How many working days there are after one day, up to another and with it. */
export function workingDaysBetween(from: Temporal.PlainDate, until: Temporal.PlainDate, daysOff: DaysOff): number {
  let count = 0;
  for (let day = from.add({ days: 1 }); Temporal.PlainDate.compare(day, until) <= 0; day = day.add({ days: 1 }))
    if (isWorkingDay(day, daysOff)) count += 1;
  return count;
}

/** The last day of a period that starts on a day and counts from the next one. `daysOff` matter to working days alone. */
export const lastDay = (start: Temporal.PlainDate, period: Period, daysOff: DaysOff): Temporal.PlainDate =>
  'workingDays' in period ? workingDaysFrom(start, period.workingDays, daysOff) : start.add(period);
