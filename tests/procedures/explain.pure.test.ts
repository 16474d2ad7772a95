import { explain } from '../../src/procedures/explain';
import type { ClockInHand } from '../../src/procedures/explain';

// How a last day is explained, day by day. That a clock stood still tells of the police: it is for those who may know (A.3, B.29)

const noon = (day: string) => `2026-${day}T12:00:00.000Z`;
const OFF = new Map([['2026-04-03', 'Good Friday']]);

const clock = (of: Partial<ClockInHand>): ClockInHand => ({
  startedAt: noon('03-27'),
  period: { workingDays: 5 },
  changes: [],
  dueOn: '2026-04-07',
  metAt: null,
  ...of,
});

const told = (of: ClockInHand, knowsOfPauses: boolean): string[] =>
  explain(of, OFF, knowsOfPauses).map(
    ({ what, from, until, days, says }) => `${what} ${from.slice(5)} ${until.slice(5)} ${String(days)} ${says}`,
  );

const STARTED = 'STARTED 03-27 03-27 0 It started; the next day is the first that counts.';
const A_WEEK = [
  'SKIPPED 03-28 03-29 2 Weekend.',
  'COUNTED 03-30 04-02 4 Working days.',
  'SKIPPED 04-03 04-03 1 Good Friday',
];

test('IT.8: the days that count, the weekends and each day off by its name, from the day after its start to its last', () => {
  const all = [STARTED, ...A_WEEK, 'SKIPPED 04-04 04-05 2 Weekend.', 'COUNTED 04-06 04-07 2 Working days.'];
  expect(told(clock({}), false)).toEqual(all);
  expect(told(clock({}), true)).toEqual(all);
});

test('A.10: of calendar time every day counts', () => {
  const weeks = clock({ period: { weeks: 1 }, dueOn: '2026-04-03' });
  expect(told(weeks, false)).toEqual([STARTED, 'COUNTED 03-28 04-03 7 Days.']);
});

test('IT.8: what was met in time counts no further, and what was met late says when', () => {
  expect(told(clock({ metAt: noon('03-31') }), false)).toEqual([
    STARTED,
    'SKIPPED 03-28 03-29 2 Weekend.',
    'COUNTED 03-30 03-31 2 Working days.',
    'MET 03-31 03-31 0 It was met.',
  ]);
  const late = told(clock({ period: { weeks: 1 }, dueOn: '2026-04-03', metAt: noon('04-10') }), false);
  expect(late).toEqual([STARTED, 'COUNTED 03-28 04-03 7 Days.', 'MET 04-10 04-10 0 It was met.']);
  const nextDay = told(clock({ period: { weeks: 1 }, dueOn: '2026-04-03', metAt: noon('04-04') }), false);
  expect(nextDay.at(-1)).toBe('MET 04-04 04-04 0 It was met.');
  // On its last day is in time, and said once
  const onTheDay = told(clock({ period: { weeks: 1 }, dueOn: '2026-04-03', metAt: noon('04-03') }), false);
  expect(onTheDay).toEqual([STARTED, 'COUNTED 03-28 04-03 7 Days.', 'MET 04-03 04-03 0 It was met.']);
});

describe('A.3, B.29: a clock that stood still', () => {
  const paused = clock({
    period: { weeks: 1 },
    dueOn: '2026-04-06',
    changes: [
      { kind: 'PAUSED', at: noon('03-30'), dueOn: '2026-04-03' },
      { kind: 'RESUMED', at: noon('04-02'), dueOn: '2026-04-06' },
    ],
  });

  test('is explained as that to those who may know', () => {
    expect(told(paused, true)).toEqual([
      STARTED,
      'COUNTED 03-28 03-30 3 Days.',
      'STOPPED 03-31 04-02 3 It stood still.',
      'COUNTED 04-03 04-06 4 Days.',
    ]);
  });

  test('was moved, for others: they are told what its last day is, and not why', () => {
    expect(told(paused, false)).toEqual([
      STARTED,
      'COUNTED 03-28 04-02 6 Days.',
      'MOVED 04-02 04-02 0 The last day was moved to 2026-04-06.',
      'COUNTED 04-03 04-06 4 Days.',
    ]);
  });

  test('stands still still, as long as nobody lets it go on', () => {
    const standing = { ...paused, dueOn: '2026-04-03', changes: paused.changes.slice(0, 1) };
    expect(told(standing, true)).toEqual([
      STARTED,
      'COUNTED 03-28 03-30 3 Days.',
      'STOPPED 03-31 04-03 4 It stood still.',
    ]);
    expect(told(standing, false)).toEqual([STARTED, 'COUNTED 03-28 04-03 7 Days.']);
  });

  test('twice is told as twice, each until it went on', () => {
    const twice = clock({
      period: { weeks: 1 },
      dueOn: '2026-04-07',
      changes: [
        { kind: 'PAUSED', at: noon('03-28'), dueOn: '2026-04-03' },
        { kind: 'RESUMED', at: noon('03-30'), dueOn: '2026-04-05' },
        { kind: 'PAUSED', at: noon('04-01'), dueOn: '2026-04-05' },
        { kind: 'RESUMED', at: noon('04-03'), dueOn: '2026-04-07' },
      ],
    });
    expect(told(twice, true)).toEqual([
      STARTED,
      'COUNTED 03-28 03-28 1 Days.',
      'STOPPED 03-29 03-30 2 It stood still.',
      'COUNTED 03-31 04-01 2 Days.',
      'STOPPED 04-02 04-03 2 It stood still.',
      'COUNTED 04-04 04-07 4 Days.',
    ]);
  });

  test('and went on the same day has not moved, and nothing is said of it', () => {
    const asBefore = {
      ...paused,
      dueOn: '2026-04-03',
      changes: paused.changes.map(({ kind }) => ({ kind, at: noon('03-30'), dueOn: '2026-04-03' })),
    };
    for (const knows of [true, false]) expect(told(asBefore, knows)).toEqual([STARTED, 'COUNTED 03-28 04-03 7 Days.']);
  });
});

describe('A.10, B.19: an extension', () => {
  const extended = clock({
    period: { weeks: 1 },
    dueOn: '2026-04-08',
    changes: [{ kind: 'EXTENDED', at: noon('04-01'), dueOn: '2026-04-08' }],
  });

  test('is said on the day it was decided; to others than those who may know of reasons, the day was moved', () => {
    const [before, after] = ['COUNTED 03-28 04-01 5 Days.', 'COUNTED 04-02 04-08 7 Days.'];
    expect(told(extended, true)).toEqual([
      STARTED,
      before,
      'EXTENDED 04-01 04-01 0 It was extended to 2026-04-08.',
      after,
    ]);
    expect(told(extended, false)).toEqual([
      STARTED,
      before,
      'MOVED 04-01 04-01 0 The last day was moved to 2026-04-08.',
      after,
    ]);
  });
});

test('A.6: a calendar that was changed is said to everybody', () => {
  const recounted = clock({
    dueOn: '2026-04-07',
    changes: [{ kind: 'RECOMPUTED', at: noon('03-30'), dueOn: '2026-04-07' }],
  });
  for (const knows of [true, false])
    expect(told(recounted, knows)).toEqual([
      STARTED,
      'SKIPPED 03-28 03-29 2 Weekend.',
      'COUNTED 03-30 03-30 1 Working days.',
      'RECOMPUTED 03-30 03-30 0 The calendar was changed: the last day is 2026-04-07.',
      'COUNTED 03-31 04-02 3 Working days.',
      'SKIPPED 04-03 04-03 1 Good Friday',
      'SKIPPED 04-04 04-05 2 Weekend.',
      'COUNTED 04-06 04-07 2 Working days.',
    ]);
});
