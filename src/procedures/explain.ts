import { Temporal } from 'temporal-polyfill';
import { type DaysOff, dayOf, isWorkingDay } from './calendar';
import type { ClockCourse } from './due';

/** One step in how a last day was counted. */
export interface ClockLine {
  readonly what: 'STARTED' | 'COUNTED' | 'SKIPPED' | 'STOPPED' | 'MOVED' | 'EXTENDED' | 'RECOMPUTED' | 'MET';
  readonly from: string;
  readonly until: string;
  /** How many days of the calendar it is about; 0 where it is about one moment. */
  readonly days: number;
  readonly says: string;
}

export interface ClockInHand extends ClockCourse {
  readonly dueOn: string;
  readonly metAt: string | null;
}

type Day = Temporal.PlainDate;

/** How the last day of a clock was counted: what happened, and between that each run of days, counted or skipped. */
export function explain(clock: ClockInHand, daysOff: DaysOff, knowsOfPauses: boolean): ClockLine[] {
  const moments = momentsOf(clock, knowsOfPauses);
  const kindOf = kindOfDays(clock, daysOff, knowsOfPauses);
  const lines: ClockLine[] = [];
  const start = dayOf(clock.startedAt);
  const met = clock.metAt === null ? null : dayOf(clock.metAt).toString();
  for (let day = start; ; day = day.add({ days: 1 })) {
    const on = day.toString();
    const over = on > clock.dueOn || (met !== null && on > met);
    if (!over && day !== start) append(lines, on, kindOf(day));
    lines.push(...moments.filter((one) => (over ? one.from >= on : one.from === on)));
    if (over) return lines;
  }
}

/** One more day: it goes on the run of days before it, if that is of the same kind. */
function append(lines: ClockLine[], on: string, { what, says }: Pick<ClockLine, 'what' | 'says'>): void {
  const last = lines.at(-1);
  if (last?.says === says) lines.splice(-1, 1, { ...last, until: on, days: last.days + 1 });
  else lines.push({ what, from: on, until: on, days: 1, says });
}

/** What happened to the clock. To whoever may not know that it stood still, it was moved, by that as by an extension. */
function momentsOf({ startedAt, changes, metAt }: ClockInHand, knowsOfPauses: boolean): ClockLine[] {
  const at = (what: ClockLine['what'], instant: string, says: string): ClockLine => {
    const day = dayOf(instant).toString();
    return { what, from: day, until: day, days: 0, says };
  };
  const told = changes.flatMap(({ kind, at: when, dueOn }, index) => {
    const moved = index === 0 || changes[index - 1]!.dueOn !== dueOn;
    if (kind === 'RECOMPUTED') return [at(kind, when, `The calendar was changed: the last day is ${dueOn}.`)];
    if (!knowsOfPauses)
      return kind !== 'PAUSED' && moved ? [at('MOVED', when, `The last day was moved to ${dueOn}.`)] : [];
    return kind === 'EXTENDED' ? [at(kind, when, `It was extended to ${dueOn}.`)] : [];
  });
  return [
    at('STARTED', startedAt, 'It started; the next day is the first that counts.'),
    ...told,
    ...(metAt === null ? [] : [at('MET', metAt, 'It was met.')]),
  ];
}

function kindOfDays({ period, changes }: ClockInHand, daysOff: DaysOff, knowsOfPauses: boolean) {
  const working = 'workingDays' in period;
  const stops = changes
    .filter(({ kind }) => kind === 'PAUSED')
    .map(({ at }) => ({
      after: dayOf(at).toString(),
      until: resumedAfter(changes, at),
    }));
  return (day: Day): Pick<ClockLine, 'what' | 'says'> => {
    const on = day.toString();
    if (knowsOfPauses && stops.some(({ after, until }) => on > after && (until === null || on <= until)))
      return { what: 'STOPPED', says: 'It stood still.' };
    if (!working || isWorkingDay(day, daysOff)) return { what: 'COUNTED', says: working ? 'Working days.' : 'Days.' };
    return { what: 'SKIPPED', says: daysOff.get(on) ?? 'Weekend.' };
  };
}

const resumedAfter = (changes: ClockInHand['changes'], paused: string): string | null => {
  const resumed = changes.find(({ kind, at }) => kind === 'RESUMED' && at >= paused);
  return resumed ? dayOf(resumed.at).toString() : null;
};
