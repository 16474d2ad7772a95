import { hasPassed } from '../acts/clocks';
import { Case } from '../cases/case';
import { clockPolicy, extensionPolicy } from '../policy/record.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime, PlainDate } from '../reading/scalars';

@SeenType('A time limit. It counts from the day after it starts and ends with its last day in London (A.10).')
export class Clock extends Node {
  @Shown(() => String, 'Which one: PROCEEDINGS is the aim of six weeks from receipt.')
  readonly kind!: string | null;

  @Shown(() => DateTime, 'When it started.')
  readonly startedAt!: string | null;

  @Shown(() => PlainDate, 'Its last day, with all extensions.')
  readonly dueOn!: string | null;

  @Shown(() => DateTime, 'When it was met.')
  readonly metAt!: string | null;

  @Derived(() => Boolean, 'Whether its last day has passed and it is not met.')
  readonly overdue!: boolean | null;

  @Shown(() => String, 'The clause that sets it.')
  readonly clause!: string | null;
}

@SeenType('Why a time limit was extended (A.10). The parties get it as a notice.')
export class Extension extends Node {
  @Shown(() => String, 'The reason.')
  readonly reason!: string | null;

  @Shown(() => PlainDate, 'The last day it was moved to.')
  readonly dueOn!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly extendedAt!: string | null;
}

export const clock = noun({
  policy: clockPolicy,
  seen: Clock,
  columns: 'k.id, k.caseId, k.kind, k.startedAt, k.dueOn, k.metAt, k.clause, k.ofProceedings AS OF_PROCEEDINGS',
  from: 'clocks k ON k.caseId = s.caseId',
  keys: { id: 'k.id', caseId: 'k.caseId' },
  order: 'k.startedAt, k.id',
  derived: { overdue: { from: (row) => row['metAt'] === null && hasPassed(row['dueOn'] as string, row.now) } },
});

export const extension = noun({
  policy: extensionPolicy,
  seen: Extension,
  columns: 'e.id, e.caseId, e.clockId, e.reason, e.dueOn, e.extendedAt',
  from: 'extensions e ON e.caseId = s.caseId',
  keys: { id: 'e.id', clockId: 'e.clockId' },
  order: 'e.extendedAt, e.id',
});

export const clocksOfCase = edgeToMany(() => Case, 'clocks', clock, 'caseId', 'The time limits you may know of.');

export const extensionsOfClock = edgeToMany(() => Clock, 'extensions', extension, 'clockId', 'Why it was extended.');
