import { Field, ObjectType } from 'type-graphql';
import type { ClockChangeRow, ClockRow } from '../acts/clock.row';
import { periodOf } from '../acts/clockTimes';
import type { Reader } from '../database/database';
import { clockExplanationPolicy } from '../policy/clock.policy';
import type { DaysOff } from '../procedures/calendar';
import { explain } from '../procedures/explain';
import { Node, Seen } from '../reading/door';
import { edgeToOne } from '../reading/edge';
import { Derived, SeenType } from '../reading/fields';
import { noun, type Row } from '../reading/noun';
import { DateTime, PlainDate } from '../reading/scalars';
import { Clock, CLOCK_COLUMNS } from './clock';

@ObjectType({ description: 'One step in how the last day of a time limit was counted.' })
export class ClockLine extends Seen {
  @Field(() => String, {
    description:
      'STARTED, COUNTED, SKIPPED (a weekend or a day off), STOPPED (it stood still), MOVED, EXTENDED, RECOMPUTED (the calendar was changed) or MET.',
  })
  readonly what!: string;

  @Field(() => PlainDate, { description: 'Its first day.' })
  readonly from!: string;

  @Field(() => PlainDate, { description: 'Its last day.' })
  readonly until!: string;

  @Field(() => Number, { description: 'How many days of the calendar it takes; 0 for what happened on a day.' })
  readonly days!: number;

  @Field(() => String, { description: 'In words; the name of a day off.' })
  readonly says!: string;
}

@ObjectType({ description: 'A time in which a time limit stood still, and why (A.3).' })
export class ClockPause extends Seen {
  @Field(() => DateTime, { description: 'Since when.' })
  readonly from!: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when; null while it stands still.' })
  readonly until!: string | null;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

@SeenType(
  'How the last day of a time limit was counted, as far as you may know: days counted and skipped, and what moved it (A.10).',
)
export class ClockExplanation extends Node {
  @Derived(() => [ClockLine], 'Step by step, from its start to its last day.')
  readonly lines!: readonly ClockLine[] | null;

  @Derived(() => [ClockPause], 'When it stood still, and why (A.3).')
  readonly pauses!: readonly ClockPause[] | null;
}

type Counted = Pick<ClockRow, 'unit' | 'count' | 'startedAt' | 'dueOn' | 'metAt'>;

type Complete = Row & Counted & { changes: readonly ClockChangeRow[]; daysOff: DaysOff };

interface InCalendar {
  readonly date: string;
  readonly name: string;
  readonly addedAt: string;
  readonly removedAt: string | null;
}

/** Brings what happened to the clocks, and the calendar they are counted by: as it is, or as it was when they were met. */
async function complete(source: Reader, _: unknown, rows: readonly Row[]): Promise<Row[]> {
  if (rows.length === 0) return [];
  const places = rows.map(() => '?').join(', ');
  const changes = await source.query<ClockChangeRow>(
    `SELECT * FROM clock_changes WHERE clockId IN (${places}) ORDER BY at, id`,
    rows.map(({ id }) => id),
  );
  const days = await source.query<InCalendar>('SELECT date, name, addedAt, removedAt FROM days_off');
  return (rows as readonly (Row & Counted)[]).map((row) => {
    const off = days.filter(({ addedAt, removedAt }) =>
      row.metAt === null ? removedAt === null : addedAt <= row.metAt && (removedAt === null || removedAt > row.metAt),
    );
    return {
      ...row,
      changes: changes.filter(({ clockId }) => clockId === row.id),
      daysOff: new Map(off.map(({ date, name }) => [date, name])),
    };
  });
}

export const clockExplanation = noun({
  policy: clockExplanationPolicy,
  seen: ClockExplanation,
  columns: CLOCK_COLUMNS,
  from: 'clocks k ON k.caseId = s.caseId',
  keys: { id: 'k.id' },
  order: 'k.id',
  complete,
  derived: {
    lines: {
      as: ClockLine,
      from: (row, mask) => {
        const { daysOff, ...clock } = row as unknown as Complete;
        return explain({ ...clock, period: periodOf(clock) }, daysOff, mask.open.has('pauses'));
      },
    },
    pauses: { as: ClockPause, from: (row) => pausesIn((row as unknown as Complete).changes) },
  },
});

const pausesIn = (changes: readonly ClockChangeRow[]) =>
  changes
    .filter(({ kind }) => kind === 'PAUSED')
    .map(({ at: from, reason }) => ({
      from,
      until: changes.find(({ kind, at }) => kind === 'RESUMED' && at >= from)?.at ?? null,
      reason,
    }));

export const explanationOfClock = edgeToOne(
  () => Clock,
  'explanation',
  clockExplanation,
  'id',
  'How its last day was counted.',
);
