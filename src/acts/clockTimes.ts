import { Temporal } from 'temporal-polyfill';
import { type DaysOff, dayOf } from '../procedures/calendar';
import { type ClockChange, dueDay, soonDay, wakingDay } from '../procedures/due';
import type { Period, Warning } from '../procedures/procedure';
import type { ClockRow } from './clock.row';

/** A clock's period in the words of the procedures. */
export const periodOf = ({ unit, count }: Pick<ClockRow, 'unit' | 'count'>): Period =>
  ({ [unit]: count }) as unknown as Period;

/** How a clock keeps its period. */
export function keptAs(period: Period): Pick<ClockRow, 'unit' | 'count'> {
  const [[unit, count]] = Object.entries(period) as [[ClockRow['unit'], number]];
  return { unit, count };
}

type Timed = Pick<ClockRow, 'unit' | 'count' | 'startedAt' | 'dueOn' | 'wakesOn'>;

/** Where a clock stands at an instant after all that happened to it: its last day, and when it has something to say. */
export function timesOf(
  clock: Timed,
  { changes, daysOff, now, warning }: At,
): { readonly dueOn: string; readonly wakesOn: string } {
  const period = periodOf(clock);
  const due = dueDay({ startedAt: clock.startedAt, period, changes }, daysOff);
  // One that said that it is due soon waits for the day after its last, or has said all there is
  const saidSoon = clock.wakesOn === null || clock.wakesOn > clock.dueOn;
  const waking = wakingDay(due, soonDay(due, period, daysOff, warning), dayOf(now), saidSoon);
  return { dueOn: due.toString(), wakesOn: waking.toString() };
}

interface At {
  readonly changes: readonly ClockChange[];
  readonly daysOff: DaysOff;
  readonly now: string;
  readonly warning?: Warning | undefined;
}

/** Whether a day has passed in London at an instant. */
export const hasPassed = (day: string, now: string): boolean =>
  Temporal.PlainDate.compare(dayOf(now), Temporal.PlainDate.from(day)) > 0;
