import { hasPassed } from '../acts/clockTimes';
import type { ClockRow } from '../acts/clock.row';
import { Case } from '../cases/case';
import { clockPolicy } from '../policy/clock.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime, PlainDate } from '../reading/scalars';

@SeenType('A time limit. It counts from the day after it starts and ends with its last day in London (A.10).')
export class Clock extends Node {
  @Shown(() => String, 'Which one: PROCEEDINGS is the aim of six weeks from receipt.')
  readonly kind!: string | null;

  @Derived(() => String, 'How long it is, such as “6 weeks” or “20 working days”.')
  readonly period!: string | null;

  @Shown(() => DateTime, 'When it started.')
  readonly startedAt!: string | null;

  @Shown(() => PlainDate, 'Its last day, as far as it was moved until now.')
  readonly dueOn!: string | null;

  @Shown(() => DateTime, 'When it was met.')
  readonly metAt!: string | null;

  @Derived(() => Boolean, 'Whether its last day has passed and it is not met.')
  readonly overdue!: boolean | null;

  @Shown(() => String, 'The clause that sets it.')
  readonly clause!: string | null;
}

/** A clock’s own columns, and the words of what it measures: the same for its explanation. */
export const CLOCK_COLUMNS = `k.id, k.caseId, k.kind, k.unit, k.count, k.startedAt, k.dueOn, k.metAt, k.clause,
  (k.measures = 'PROCEEDINGS') AS OF_PROCEEDINGS, (k.measures = 'COMPLAINANT') AS OF_COMPLAINANT, (k.measures = 'RESPONDENT') AS OF_RESPONDENT,
  (k.measures = 'MEDIATION') AS OF_MEDIATION, (k.measures <> 'MEDIATION') AS BESIDE_MEDIATION`;

const UNITS = { weeks: ['week', 'weeks'], months: ['month', 'months'], workingDays: ['working day', 'working days'] };

function inWords({ unit, count }: Pick<ClockRow, 'unit' | 'count'>): string {
  const [one, several] = UNITS[unit] as [string, string];
  return `${String(count)} ${count === 1 ? one : several}`;
}

export const clock = noun({
  policy: clockPolicy,
  seen: Clock,
  columns: CLOCK_COLUMNS,
  from: 'clocks k ON k.caseId = s.caseId',
  keys: { id: 'k.id', caseId: 'k.caseId' },
  order: 'k.startedAt, k.id',
  derived: {
    period: { from: (row) => inWords(row as unknown as ClockRow) },
    overdue: { from: (row) => row['metAt'] === null && hasPassed(row['dueOn'] as string, row.now) },
  },
});

export const clocksOfCase = edgeToMany(() => Case, 'clocks', clock, 'caseId', 'The time limits you may know of.');
