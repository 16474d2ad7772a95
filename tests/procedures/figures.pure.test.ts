import fc from 'fast-check';
import {
  ABOUT,
  COUNTED,
  type CountedCase,
  figuresOf,
  rounded,
  stageCounted,
  tellsNoMore,
} from '../../src/procedures/figures';
import { factBits } from '../../src/procedures/fact';

const [annexeA, annexeB] = COUNTED as [(typeof COUNTED)[0], (typeof COUNTED)[0]];

const some = (count: number, more: Partial<CountedCase> = {}): CountedCase[] =>
  Array.from({ length: count }, () => ({
    stage: 'DETERMINATION',
    outcomes: ['RESOLUTION'],
    complainant: 'SUPPORT_STAFF',
    respondent: 'ACADEMIC_STAFF',
    ...more,
  }));

test('A.28, B.36: statistics are kept of the procedures that say so', () => {
  expect(COUNTED.map(({ id }) => id)).toEqual(['ANNEXE_A', 'ANNEXE_B']);
});

test('A.28: every count is rounded to the nearest five, so that 0, 1 and 2 are 0', () => {
  expect([0, 1, 2, 3, 4, 5, 7, 8, 12, 13].map(rounded)).toEqual([0, 0, 0, 5, 5, 5, 5, 10, 10, 15]);
  expect(figuresOf(annexeA, 'ALL', some(2)).cases).toBe(0);
  expect(figuresOf(annexeA, 'ALL', some(3)).cases).toBe(5);
});

test('A.28: percentages of groups under 22.5 are left out, and others follow from the rounded counts', () => {
  const percent = (count: number) => figuresOf(annexeA, 'ALL', some(count)).byStage!.map((one) => one.percent);
  expect(percent(22)).toEqual([null, null]);
  expect(percent(23)).toEqual([100, 0]);
  const mixed = [...some(17), ...some(8, { stage: 'CONSIDERATION' })];
  expect(figuresOf(annexeA, 'ALL', mixed).byStage).toEqual([
    { of: 'DETERMINATION', count: 15, percent: 60 },
    { of: 'CONSIDERATION', count: 10, percent: 40 },
  ]);
});

test('A.28: by the kind of person on either side, each counted as what they are', () => {
  const figures = figuresOf(annexeA, 'ALL', some(5));
  const counted = (kinds: typeof figures.byComplainant) => kinds!.filter(({ count }) => count > 0).map(({ of }) => of);
  expect(counted(figures.byComplainant)).toEqual(['SUPPORT_STAFF']);
  expect(counted(figures.byRespondent)).toEqual(['ACADEMIC_STAFF']);
});

test('A.28: a breakdown from which more would follow than from its counts is left out, with all of it', () => {
  // Two and two of five: without the total each would be anything up to two
  const cases = [...some(2), ...some(2, { stage: 'CONSIDERATION' })];
  const figures = figuresOf(annexeA, 'ALL', cases);
  expect(figures).toMatchObject({ cases: 5, byStage: null });
  expect(figures.byRespondent).toContainEqual({ of: 'ACADEMIC_STAFF', count: 5, percent: null });
  expect(tellsNoMore(5, [0, 0], true)).toBe(false);
  expect(tellsNoMore(5, [5, 5], true)).toBe(false);
  expect(tellsNoMore(5, [5, 0], true)).toBe(true);
  expect(tellsNoMore(10, [5, 5], true)).toBe(true);
});

test('A.28: what is listed is the same whatever there was', () => {
  const listed = (cases: readonly CountedCase[]) => figuresOf(annexeA, 'ALL', cases).byOutcome?.map(({ of }) => of);
  expect(listed([])).toEqual(listed(some(5)));
  expect(figuresOf(annexeB, 'STUDENTS', []).byComplainant!.map(({ of }) => of)).toEqual(['STUDENT', 'NOBODY']);
});

test('A.28: nothing follows from what is published that does not follow from each count alone', () => {
  const counts = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(counts, (truth) => {
      const shown = truth.map(rounded);
      const total = rounded(truth.reduce((all, one) => all + one, 0));
      if (!tellsNoMore(total, shown, true)) return;
      const possible = combinations(shown.map(behind)).filter(
        (values) => rounded(values.reduce((all, one) => all + one, 0)) === total,
      );
      shown.forEach((count, index) => {
        expect([...new Set(possible.map((values) => values[index]))].sort()).toEqual(behind(count).sort());
      });
      const totals = new Set(possible.map((values) => values.reduce((all, one) => all + one, 0)));
      expect([...totals].sort()).toEqual(behind(total).sort());
    }),
    { numRuns: 300 },
  );
});

test.each([true, false])(
  'A.28: a breakdown is left out when more follows from it, and only then; each counted once: %s',
  (once) => {
    const shown = [0, 5, 10, 15];
    const lists = [1, 2, 3].flatMap((length) => combinations(Array.from({ length }, () => shown)));
    for (const counts of lists)
      for (const total of [...shown, 20, 25]) {
        // Every case is in one of the counts, or in several where they can be combined
        const together = combinations([...counts, total].map(behind)).filter((values) => {
          const [sum, all] = [values.slice(0, -1).reduce((one, other) => one + other, 0), values.at(-1)!];
          return once ? sum === all : all <= sum && values.every((one) => one <= all);
        });
        if (together.length === 0) continue;
        const follows = [...counts, total].some(
          (count, index) => new Set(together.map((values) => values[index])).size < behind(count).length,
        );
        expect({ counts, total, shown: tellsNoMore(total, counts, once) }).toEqual({ counts, total, shown: !follows });
      }
  },
);

test('A.28, B.36: what can be listed is what the procedure knows, of everybody or of students', () => {
  expect(ABOUT).toEqual(['ALL', 'STUDENTS']);
  const of = (procedure: typeof annexeA, about: (typeof ABOUT)[number]) => {
    const { byStage, byComplainant } = figuresOf(procedure, about, []);
    return [byStage, byComplainant].map((figures) => figures!.map((one) => one.of).sort());
  };
  const [stagesA, stagesB] = [
    ['CONSIDERATION', 'DETERMINATION'],
    ['CONSIDERATION', 'ENQUIRY', 'SUPPORT'],
  ];
  const everybody = ['ACADEMIC_STAFF', 'EXTERNAL', 'NOBODY', 'STUDENT', 'SUPPORT_STAFF', 'UNIVERSITY_STAFF'];
  expect(of(annexeA, 'ALL')).toEqual([stagesA, everybody]);
  expect(of(annexeA, 'STUDENTS')).toEqual([stagesA, ['NOBODY', 'STUDENT']]);
  expect(of(annexeB, 'ALL')).toEqual([stagesB, ['NOBODY', 'STUDENT']]);
});

test('A.21, B.22: a case without an outcome counts as one without; several count each, where they can be combined', () => {
  const outcome = (procedure: typeof annexeA, cases: readonly CountedCase[], of: string) =>
    figuresOf(procedure, 'ALL', cases).byOutcome?.find((one) => one.of === of)?.count;
  expect(outcome(annexeA, some(5, { outcomes: [] }), 'NONE')).toBe(5);
  expect(outcome(annexeA, some(5), 'NONE')).toBe(0);
  expect(outcome(annexeA, some(5), 'RESOLUTION')).toBe(5);
  // Three and three are six, shown as five: that each is one of six would follow where each case has one outcome
  const three = (outcomes: readonly string[], stage = 'CONSIDERATION') => some(3, { outcomes, stage });
  expect(outcome(annexeA, [...three(['RESOLUTION']), ...three(['NO_FURTHER_ACTION'])], 'RESOLUTION')).toBeUndefined();
  const both = ['COLLEGE_ACTION', 'REFERRAL_TO_SUPPORT'];
  expect(outcome(annexeB, some(5, { outcomes: both }), 'COLLEGE_ACTION')).toBe(5);
  const inTwoStages = figuresOf(annexeB, 'ALL', [...three(both), ...three(both, 'ENQUIRY')]);
  expect(inTwoStages).toMatchObject({ cases: 5, byStage: null });
});

/** Everything that is shown as this count. */
const behind = (count: number): number[] =>
  [-2, -1, 0, 1, 2].map((more) => count + more).filter((one) => one >= 0 && rounded(one) === count);

const combinations = (of: readonly (readonly number[])[]): number[][] =>
  of.reduce<number[][]>((all, values) => all.flatMap((one) => values.map((value) => [...one, value])), [[]]);

test('B.36: a case counts at the stage at which it was decided, or closed without an outcome', () => {
  expect(stageCounted(annexeB, 0, 'SUPPORT')).toBe('SUPPORT');
  expect(stageCounted(annexeB, 0, null)).toBe('ENQUIRY');
  expect(stageCounted(annexeA, 0, 'RECEIVED')).toBe('DETERMINATION');
  expect(stageCounted(annexeB, factBits(['OUTCOME_ISSUED']), 'CONCLUDED')).toBe('ENQUIRY');
  expect(stageCounted(annexeB, factBits(['OUTCOME_ISSUED', 'REPORT_SUBMITTED']), null)).toBe('CONSIDERATION');
});
