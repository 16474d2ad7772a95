import { dayOf, lastDay } from '../../src/procedures/calendar';
import { currentVersion } from '../../src/procedures/procedures';

// What Annexe B says besides who does what: its words as they are in the source

const { begins, wanted, promptly, respondents, approachable, stages, clocks, outcomes, companions, ...rest } =
  currentVersion('ANNEXE_B');

describe('B.19: the aim is to conclude within one month', () => {
  const [clock, ...others] = clocks;

  test('there is no other clock on the proceedings', () => {
    expect(others.filter(({ measures }) => measures === 'PROCEEDINGS')).toEqual([]);
  });

  test('B.11: a mediation has twenty working days from the initial meetings', () => {
    const [mediation, ...more] = others.filter(({ measures }) => measures === 'MEDIATION');
    expect(more).toEqual([]);
    expect(mediation).toMatchObject({ clause: 'B.11', period: { workingDays: 20 }, startedBy: 'MEDIATION_BEGUN' });
  });

  test.each([
    ['2026-01-31T10:00:00.000Z', '2026-02-28'],
    ['2026-12-07T10:00:00.000Z', '2027-01-07'],
  ])('received at %s, it is to end by %s', (received, by) => {
    expect(lastDay(dayOf(received), clock!.period, new Map()).toString()).toBe(by);
  });

  test('from the complaint in writing until both are told the outcome, and both see it', () => {
    const { startedBy, metBy, measures } = clock!;
    expect([startedBy, metBy, measures]).toEqual(['RECEIVED', ['decideOutcome', 'CLOSED'], 'PROCEEDINGS']);
  });
});

test('B.23: the complainant has a time for an appeal; a student of either side the letter, and three months for the OIA', () => {
  const afterwards = clocks.filter(({ measures }) => !['PROCEEDINGS', 'MEDIATION'].includes(measures));
  expect(afterwards.map(({ clock, clause, period, measures }) => [clock, clause, period, measures])).toEqual([
    ['APPEAL_BY_COMPLAINANT', 'B.23', { weeks: 4 }, 'COMPLAINANT'],
    ['COMPLETION_LETTER', 'B.23', { weeks: 8 }, 'STEP'],
    ['COMPLETION_LETTER_TO_COMPLAINANT', 'B.23', { weeks: 4 }, 'STEP'],
    ['COMPLETION_LETTER_TO_RESPONDENT', 'B.23', { weeks: 4 }, 'STEP'],
    ['OIA_BY_COMPLAINANT', 'B.23', { months: 3 }, 'COMPLAINANT'],
    ['OIA_BY_RESPONDENT', 'B.23', { months: 3 }, 'RESPONDENT'],
  ]);
});

describe('B.22: an investigation may result in', () => {
  test('discipline, action in college or by a department, referral to support or the University, none, or rarely against the complainant', () => {
    expect(Object.fromEntries(outcomes.map(({ outcome, needsBadFaith = false }) => [outcome, needsBadFaith]))).toEqual({
      DISCIPLINARY_PROCEEDINGS: false,
      COLLEGE_ACTION: false,
      DEPARTMENT_ACTION: false,
      REFERRAL_TO_SUPPORT: false,
      REFERRAL_TO_UNIVERSITY: false,
      NO_FURTHER_ACTION: false,
      DISCIPLINE_OF_COMPLAINANT: true,
    });
    expect(outcomes.some(({ needsMonitoring }) => needsMonitoring)).toBe(false);
    expect(rest.combinesOutcomes).toBe(true);
  });
});

test('B.18: accompanied by a student member, the welfare team, a senior member or the Student Advice Service, and by no union', () => {
  expect(companions.map((one) => [one.kind, one.for, one.needsReason ?? false])).toEqual([
    ['STUDENT_MEMBER', 'ANYONE', false],
    ['WELFARE_TEAM', 'ANYONE', false],
    ['SENIOR_MEMBER', 'ANYONE', false],
    ['STUDENT_ADVICE_SERVICE', 'ANYONE', false],
    ['REASONABLE_ADJUSTMENT', 'ANYONE', true],
  ]);
});

test('B.15, B.18: the Senior Dean leads stage 3, and whoever they appoint decides; at stage 2 the Acting Head of Welfare does (B.10)', () => {
  const leads = Object.fromEntries(Object.entries(stages).map(([stage, { lead = null }]) => [stage, lead]));
  expect(leads).toEqual({
    INFORMAL: null,
    SUPPORT: 'HEAD_OF_WELFARE',
    RECEIVED: 'SENIOR_DEAN',
    ENQUIRY: 'SENIOR_DEAN',
    INVESTIGATION: 'SENIOR_DEAN',
    CONSIDERATION: 'SENIOR_DEAN',
    CONCLUDED: 'SENIOR_DEAN',
    CLOSED: 'SENIOR_DEAN',
  });
  expect(rest.overseer).toBeUndefined();
  expect(rest.investigatorDecides).toBe(true);
});

test('B.1: a student is complained of by a student', () => {
  expect(respondents).toEqual({ STUDENT: 'STUDENT' });
});

test('B.4: it begins with a talk, with the Acting Head of Welfare, or with the Senior Dean, of whose case welfare is aware (B.3)', () => {
  expect(begins.map(({ at, informally, gives }) => [at, informally, gives])).toEqual([
    ['INFORMAL', true, ['ADVISER']],
    ['SUPPORT', true, ['WELFARE', 'CHARGE']],
    ['RECEIVED', false, ['CHARGE', 'WELFARE']],
  ]);
  // B.7, B.8: a Harassment Officer, the Senior Tutor, the Treasurer
  expect(approachable).toEqual({ STUDENT: ['HARASSMENT_OFFICER', 'SENIOR_TUTOR', 'TREASURER'] });
});

test('B.17: the behaviour, its effect and whom it is about; B.16: normally within one month', () => {
  expect(Object.keys(wanted).sort()).toEqual(['effect', 'nature', 'respondentDescription']);
  expect(promptly).toMatchObject({ clause: 'B.16', within: { months: 1 } });
});
