import { Arg, Ctx, Int } from 'type-graphql';
import { AvailableAction, availableActionsOn } from '../acts/availableActions';
import { administrates } from '../people/person';
import { dayOffPolicy } from '../policy/calendar.policy';
import { UserInputError } from '../reading/argument';
import type { Context } from '../reading/cloister';
import { Node } from '../reading/door';
import { enumOf } from '../reading/enums';
import { Asking, Asks, Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime, PlainDate } from '../reading/scalars';

export const DayOffKind = enumOf('DayOffKind', 'Why the college does not work on a day.', {
  BANK_HOLIDAY: 'A bank holiday of England.',
  CLOSURE: 'The college is closed.',
});

@SeenType(
  'A day on which the college does not work, beside Saturdays and Sundays. Time limits of working days skip it (A.6, IT.8).',
)
export class DayOff extends Node {
  @Shown(() => PlainDate, 'The day.')
  readonly date!: string | null;

  @Shown(() => DayOffKind, 'Why the college does not work.')
  readonly kind!: string | null;

  @Shown(() => String, 'What the day is called.')
  readonly name!: string | null;

  @Shown(() => DateTime, 'Since when it is in the calendar.')
  readonly addedAt!: string | null;

  @Shown(() => DateTime, 'When it was made a working day again; null while it is off.')
  readonly removedAt!: string | null;

  @Derived(() => [AvailableAction], 'What you can do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

/** Reached without sight of a case: there is one for each person who is signed in. */
export const dayOff = noun({
  policy: dayOffPolicy,
  seen: DayOff,
  columns: `d.id, NULL AS caseId, d.date, d.kind, d.name, d.addedAt, d.removedAt,
    CASE WHEN d.removedAt IS NULL THEN 'IN_FORCE' ELSE 'REMOVED' END AS status, CASE WHEN d.removedAt IS NULL THEN SUBSTR(d.date, 1, 4) END AS year,
    'COLLEGE' AS \`procedure\`, 1 AS procedureVersion, 0 AS facts, 1 AS SIGNED_IN, ${administrates('v.id')} AS ADMINISTRATOR`,
  from: 'days_off d JOIN people v',
  viewerColumn: 'v.id',
  keys: { id: 'd.id', year: 'CASE WHEN d.removedAt IS NULL THEN SUBSTR(d.date, 1, 4) END' },
  order: 'd.date, d.id',
  derived: { availableActions: availableActionsOn('DayOff') },
});

@Asking()
export class Calendar {
  @Asks(
    () => [DayOff],
    'The days of a year on which the college does not work, beside Saturdays and Sundays (A.6, IT.8). For everybody who is signed in.',
    false,
  )
  async daysOff(
    @Arg('year', () => Int, { description: 'Four digits, such as 2026.' }) year: number,
    @Ctx() { viewer }: Context,
  ): Promise<readonly DayOff[]> {
    if (year < 1000 || year > 9999) throw new UserInputError('"year" has four digits.');
    return viewer.many(dayOff, 'year', String(year));
  }
}
