import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayOf, isWorkingDay, workingDaysBetween } from '../../src/procedures/calendar';
import { type ClockChange, dueDay, soonDay, wakingDay } from '../../src/procedures/due';
import type { Period } from '../../src/procedures/procedure';

type Day = Temporal.PlainDate;

const LONDON = 'Europe/London';
const plain = (text: string) => Temporal.PlainDate.from(text);
const noon = (day: string) => `${day}T12:00:00.000Z`;

/** A moment of any day of twenty years, in London; often about midnight, the changes of the clocks, and the ends of months. */
const instants = fc
  .oneof(
    fc.record({ day: fc.integer({ min: 0, max: 7_300 }), minute: fc.integer({ min: 0, max: 1_439 }) }),
    fc.record({ day: fc.integer({ min: 0, max: 7_300 }), minute: fc.constantFrom(0, 1, 59, 60, 61, 1_380, 1_439) }),
  )
  .map(({ day, minute }) =>
    plain('2020-01-01')
      .add({ days: day })
      .toZonedDateTime({ timeZone: LONDON })
      .add({ minutes: minute })
      .toInstant()
      .toString({ smallestUnit: 'millisecond' }),
  );

/** Closed days anywhere, and stretches of them as a college has at Christmas. */
const calendars = fc
  .array(fc.record({ from: fc.integer({ min: 0, max: 7_900 }), days: fc.integer({ min: 1, max: 12 }) }), {
    maxLength: 60,
  })
  .map((closures) => {
    const days = closures.flatMap(({ from, days: count }) => Array.from({ length: count }, (_, index) => from + index));
    return new Map(days.map((day) => [plain('2020-01-01').add({ days: day }).toString(), 'Closed']));
  });

/** What happens to a clock, at growing times after its start. */
const courses = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 40 }),
    kind: fc.constantFrom('PAUSED', 'RESUMED', 'EXTENDED'),
    by: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 6 },
);

function changesOf(startedAt: string, course: readonly { after: number; kind: string; by: number }[]): ClockChange[] {
  let day = dayOf(startedAt);
  return course.map(({ after, kind, by }) => {
    day = day.add({ days: after });
    return { kind: kind as ClockChange['kind'], at: noon(day.toString()), dueOn: day.add({ days: by }).toString() };
  });
}

const workingPeriods = fc.integer({ min: 1, max: 60 }).map((workingDays) => ({ workingDays }));
const calendarPeriods: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: 1, max: 26 }).map((weeks) => ({ weeks })),
  fc.integer({ min: 1, max: 24 }).map((months) => ({ months })),
);

describe('A clock of working days', () => {
  test('never ends on a day off, whatever happens to it', () => {
    fc.assert(
      fc.property(instants, workingPeriods, calendars, courses, (startedAt, period, daysOff, course) => {
        const due = dueDay({ startedAt, period, changes: changesOf(startedAt, course) }, daysOff);
        expect(isWorkingDay(due, daysOff)).toBe(true);
        expect(due.dayOfWeek).toBeLessThan(6);
        expect(daysOff.has(due.toString())).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('has as many working days as it says, from the day after its start to its last', () => {
    fc.assert(
      fc.property(instants, workingPeriods, calendars, (startedAt, period, daysOff) => {
        const due = dueDay({ startedAt, period, changes: [] }, daysOff);
        let counted = 0;
        for (let day = dayOf(startedAt); !day.equals(due);) {
          day = day.add({ days: 1 });
          if (day.dayOfWeek < 6 && !daysOff.has(day.toString())) counted += 1;
        }
        expect(counted).toBe(period.workingDays);
      }),
      { numRuns: 300 },
    );
  });

  test('ends no earlier for one more day off', () => {
    fc.assert(
      fc.property(
        instants,
        workingPeriods,
        calendars,
        fc.integer({ min: 1, max: 90 }),
        (startedAt, period, daysOff, after) => {
          const off = dayOf(startedAt).add({ days: after }).toString();
          const due = (calendar: ReadonlyMap<string, string>) => dueDay({ startedAt, period, changes: [] }, calendar);
          const [before, then] = [due(daysOff), due(new Map([...daysOff, [off, 'Closed too']]))];
          expect(Temporal.PlainDate.compare(before, then)).toBeLessThanOrEqual(0);
          if (off > before.toString()) expect(then.equals(before)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('has after a stop as many working days left as before it', () => {
    fc.assert(
      fc.property(
        instants,
        workingPeriods,
        calendars,
        fc.nat(60),
        fc.nat(60),
        (startedAt, period, daysOff, first, then) => {
          const stopped = dayOf(startedAt).add({ days: first });
          const resumed = stopped.add({ days: then });
          const changes = [
            { kind: 'PAUSED' as const, at: noon(stopped.toString()), dueOn: '' },
            { kind: 'RESUMED' as const, at: noon(resumed.toString()), dueOn: '' },
          ];
          const before = dueDay({ startedAt, period, changes: [] }, daysOff);
          const after = dueDay({ startedAt, period, changes }, daysOff);
          if (Temporal.PlainDate.compare(stopped, before) >= 0) expect(after.equals(before)).toBe(true);
          else expect(workingDaysBetween(resumed, after, daysOff)).toBe(workingDaysBetween(stopped, before, daysOff));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('A clock of calendar time', () => {
  test('ends on its day whatever that is, and days off change nothing', () => {
    fc.assert(
      fc.property(instants, calendarPeriods, calendars, courses, (startedAt, period, daysOff, course) => {
        const changes = changesOf(startedAt, course);
        expect(
          dueDay({ startedAt, period, changes }, daysOff).equals(dueDay({ startedAt, period, changes }, new Map())),
        ).toBe(true);
        const start = dayOf(startedAt);
        const undisturbed = dueDay({ startedAt, period, changes: [] }, daysOff);
        if ('weeks' in period) expect(start.until(undisturbed).days).toBe(period.weeks * 7);
        else if ('months' in period) expect([start.day, undisturbed.daysInMonth]).toContain(undisturbed.day);
      }),
      { numRuns: 300 },
    );
  });

  test('is later by the days that it stood still', () => {
    fc.assert(
      fc.property(instants, calendarPeriods, fc.nat(10), fc.nat(400), (startedAt, period, first, then) => {
        const stopped = dayOf(startedAt).add({ days: Math.min(first, 6) });
        const changes = [
          { kind: 'PAUSED' as const, at: noon(stopped.toString()), dueOn: '' },
          { kind: 'RESUMED' as const, at: noon(stopped.add({ days: then }).toString()), dueOn: '' },
        ];
        const due = (which: ClockChange[]) => dueDay({ startedAt, period, changes: which }, new Map());
        expect(due([]).until(due(changes)).days).toBe(then);
      }),
      { numRuns: 200 },
    );
  });
});

test('The day of a start is the day in London, to the millisecond', () => {
  fc.assert(
    fc.property(instants, (instant) => {
      const day = dayOf(instant);
      const at = (one: Day) => one.toZonedDateTime({ timeZone: LONDON }).epochMilliseconds;
      expect(at(day)).toBeLessThanOrEqual(Date.parse(instant));
      expect(at(day.add({ days: 1 }))).toBeGreaterThan(Date.parse(instant));
    }),
    { numRuns: 500 },
  );
});

describe('Examples', () => {
  const due = (startedAt: string, period: Period, changes: ClockChange[] = [], off: string[] = []) =>
    dueDay({ startedAt, period, changes }, new Map(off.map((one) => [one, 'Off']))).toString();

  test.each([
    ['one month from the 31st of January (B.19)', '2026-01-31T12:00:00Z', { months: 1 }, '2026-02-28'],
    ['… in a leap year', '2028-01-31T12:00:00Z', { months: 1 }, '2028-02-29'],
    ['a month from a leap day', '2028-02-29T12:00:00Z', { months: 1 }, '2028-03-29'],
    ['a quarter past midnight in London in summer is the next day', '2026-06-30T23:15:00Z', { weeks: 1 }, '2026-07-08'],
    ['a quarter past midnight in London in winter', '2026-01-31T00:15:00Z', { weeks: 1 }, '2026-02-07'],
    ['six weeks end on Christmas Day if they do (A.10)', '2026-11-13T12:00:00Z', { weeks: 6 }, '2026-12-25'],
    ['three months over the end of a year (A.23)', '2026-11-30T12:00:00Z', { months: 3 }, '2027-02-28'],
    [
      'five working days over the change of the clocks (IT.8)',
      '2026-03-27T23:30:00Z',
      { workingDays: 5 },
      '2026-04-03',
    ],
  ] as const)('%s', (_, startedAt, period, expected) => {
    expect(due(startedAt, period)).toBe(expected);
  });

  test('an extension of working days to a day that then becomes a day off ends on the next working day', () => {
    const changes = [{ kind: 'EXTENDED' as const, at: noon('2026-02-10'), dueOn: '2026-03-06' }];
    expect(due(noon('2026-02-02'), { workingDays: 20 }, changes)).toBe('2026-03-06');
    expect(due(noon('2026-02-02'), { workingDays: 20 }, changes, ['2026-03-06'])).toBe('2026-03-09');
    // Other days off do not move a day that was named
    expect(due(noon('2026-02-02'), { workingDays: 20 }, changes, ['2026-03-05'])).toBe('2026-03-06');
  });

  test('an extension of calendar time to a day off ends on that day', () => {
    const changes = [{ kind: 'EXTENDED' as const, at: noon('2026-02-10'), dueOn: '2026-04-04' }];
    expect(due(noon('2026-02-02'), { weeks: 6 }, changes, ['2026-04-03'])).toBe('2026-04-04');
  });

  test('A.3: what was extended while it stood still has what was left from then, and goes on once', () => {
    const stopped = { kind: 'PAUSED' as const, at: noon('2026-03-04'), dueOn: '2026-03-09' };
    const extended = { kind: 'EXTENDED' as const, at: noon('2026-03-06'), dueOn: '2026-03-20' };
    const goesOn = (day: string) => ({ kind: 'RESUMED' as const, at: noon(day), dueOn: '' });
    const week = (changes: ClockChange[]) => due(noon('2026-03-02'), { weeks: 1 }, changes);
    expect(week([stopped, extended, goesOn('2026-03-10')])).toBe('2026-03-24');
    expect(week([stopped, goesOn('2026-03-06')])).toBe('2026-03-11');
    expect(week([stopped, goesOn('2026-03-06'), goesOn('2026-03-08')])).toBe('2026-03-11');
  });

  test('it is due soon seven days before, or two working days, or as its rule says', () => {
    const soon = (day: string, period: Period, off: string[] = []) =>
      soonDay(plain(day), period, new Map(off.map((one) => [one, 'Off']))).toString();
    expect(soon('2026-03-16', { weeks: 6 })).toBe('2026-03-09');
    expect(soon('2026-03-16', { workingDays: 20 })).toBe('2026-03-12');
    expect(soon('2026-03-16', { workingDays: 20 }, ['2026-03-13'])).toBe('2026-03-11');
    expect(soonDay(plain('2026-03-16'), { months: 1 }, new Map(), { days: 3 }).toString()).toBe('2026-03-13');
  });

  test('that it is due soon is not said again because its last day moved a little, but where it moved far', () => {
    const waking = (dueOn: string, soonOn: string, said: boolean) =>
      wakingDay(plain(dueOn), plain(soonOn), plain('2026-03-10'), said).toString();
    expect(waking('2026-03-16', '2026-03-12', false)).toBe('2026-03-12');
    expect(waking('2026-03-11', '2026-03-09', true)).toBe('2026-03-12');
    expect(waking('2026-03-11', '2026-03-09', false)).toBe('2026-03-09');
    expect(waking('2026-03-31', '2026-03-24', true)).toBe('2026-03-24');
  });
});
