import { Temporal } from 'temporal-polyfill';
import { type DaysOff, dayOf, lastDay, workingDayFrom, workingDaysBetween, workingDaysFrom } from './calendar';
import type { Period, Warning } from './procedure';

/** What moves the last day of a clock, in the order in which it happened. */
export interface ClockChange {
  readonly kind: 'EXTENDED' | 'PAUSED' | 'RESUMED' | 'RECOMPUTED';
  readonly at: string;
  /** Its last day from then on. */
  readonly dueOn: string;
}

export interface ClockCourse {
  readonly startedAt: string;
  readonly period: Period;
  readonly changes: readonly ClockChange[];
}

type Day = Temporal.PlainDate;

const isBefore = (one: Day, other: Day): boolean => Temporal.PlainDate.compare(one, other) < 0;

/**
 * The last day of a clock, worked out from all that happened to it. The day it is stopped on still counts and the day it
 * goes on does not, as with its start; one that was over when it was stopped stays over. An extension is to a day that
 * was named: a clock of working days moves from it only when it has become a day off.
 */
export function dueDay({ startedAt, period, changes }: ClockCourse, daysOff: DaysOff): Day {
  const working = 'workingDays' in period;
  const later = (from: Day, since: Day, due: Day): Day =>
    working
      ? workingDaysFrom(from, workingDaysBetween(since, due, daysOff), daysOff)
      : from.add({ days: since.until(due).days });

  let due = lastDay(dayOf(startedAt), period, daysOff);
  let stopped: Day | undefined;
  for (const { kind, at, dueOn } of changes) {
    const day = dayOf(at);
    if (kind === 'PAUSED') stopped = day;
    if (kind === 'EXTENDED') {
      due = working ? workingDayFrom(Temporal.PlainDate.from(dueOn), daysOff) : Temporal.PlainDate.from(dueOn);
      stopped &&= day;
    }
    if (kind === 'RESUMED') {
      if (stopped && isBefore(stopped, due)) due = later(day, stopped, due);
      stopped = undefined;
    }
  }
  return due;
}

const usualWarning = (period: Period): Warning => ('workingDays' in period ? { workingDays: 2 } : { days: 7 });

/** The day from which a clock is due soon. */
export function soonDay(due: Day, period: Period, daysOff: DaysOff, warning = usualWarning(period)): Day {
  return 'workingDays' in warning ? workingDaysFrom(due, -warning.workingDays, daysOff) : due.subtract(warning);
}

/**
 * The day on which there is next something to say of a clock: that it is due soon, then on the day after its last that
 * it is overdue. That it is due soon is not said twice because its last day moved a little.
 */
export const wakingDay = (due: Day, soon: Day, today: Day, saidSoon: boolean): Day =>
  saidSoon && !isBefore(today, soon) ? due.add({ days: 1 }) : soon;
