import { dayOf, lastDay } from '../../src/procedures/calendar';
import { currentVersion } from '../../src/procedures/procedures';

// What Annexe A says besides who does what: its words as they are in the source

const { overseer, clocks, outcomes, companions } = currentVersion('ANNEXE_A');

test('A.1: the Principal oversees cases against academic staff and others tied to the college, the Treasurer those against support staff', () => {
  expect(overseer).toEqual({ ACADEMIC_STAFF: 'PRINCIPAL', SUPPORT_STAFF: 'TREASURER', ASSOCIATED: 'PRINCIPAL' });
});

describe('A.10: the aim is to conclude within six weeks', () => {
  const [clock, ...others] = clocks;

  test('there is no other clock on the proceedings', () => {
    expect(others.filter(({ measures }) => measures === 'PROCEEDINGS')).toEqual([]);
  });

  test('A.6: a mediation has twenty working days from the initial meetings', () => {
    const [mediation, ...more] = others.filter(({ measures }) => measures === 'MEDIATION');
    expect(more).toEqual([]);
    expect(mediation).toMatchObject({ clause: 'A.6', period: { workingDays: 20 }, startedBy: 'MEDIATION_BEGUN' });
  });

  test.each([
    ['2026-02-02T10:00:00.000Z', '2026-03-16'],
    ['2026-12-07T10:00:00.000Z', '2027-01-18'],
  ])('received at %s, it is to end by %s', (received, by) => {
    expect(lastDay(dayOf(received), clock!.period, new Map()).toString()).toBe(by);
  });

  test('from receipt of the complaint until both are told the outcome, and both see it', () => {
    const { startedBy, metBy, measures } = clock!;
    expect([startedBy, metBy, measures]).toEqual([
      ['SUBMITTED', 'RECEIVED'],
      // A case that is closed without an outcome is over as well
      ['decideOutcome', 'CLOSED'],
      'PROCEEDINGS',
    ]);
  });
});

test('A.22, A.23: either party has a time for an appeal; a student who complains has the letter, and three months for the OIA', () => {
  const afterwards = clocks.filter(({ measures }) => !['PROCEEDINGS', 'MEDIATION'].includes(measures));
  expect(afterwards.map(({ clock, clause, period, measures }) => [clock, clause, period, measures])).toEqual([
    ['APPEAL_BY_COMPLAINANT', 'A.22', { weeks: 4 }, 'COMPLAINANT'],
    ['APPEAL_BY_RESPONDENT', 'A.22', { weeks: 4 }, 'RESPONDENT'],
    ['COMPLETION_LETTER', 'A.22', { weeks: 8 }, 'STEP'],
    ['COMPLETION_LETTER_TO_COMPLAINANT', 'A.22', { weeks: 4 }, 'STEP'],
    ['OIA_BY_COMPLAINANT', 'A.23', { months: 3 }, 'COMPLAINANT'],
  ]);
});

describe('A.21: the case lead will either', () => {
  const asked = Object.fromEntries(
    outcomes.map(({ outcome, needsBadFaith = false, needsMonitoring = false }) => [
      outcome,
      { unfoundedAndNotInGoodFaith: needsBadFaith, monitored: needsMonitoring },
    ]),
  );

  test('take no further action, initiate resolution, institute disciplinary proceedings, or rarely against the complainant', () => {
    expect(asked).toEqual({
      NO_FURTHER_ACTION: { unfoundedAndNotInGoodFaith: false, monitored: false },
      RESOLUTION: { unfoundedAndNotInGoodFaith: false, monitored: true },
      DISCIPLINARY_PROCEEDINGS: { unfoundedAndNotInGoodFaith: false, monitored: false },
      DISCIPLINE_OF_COMPLAINANT: { unfoundedAndNotInGoodFaith: true, monitored: false },
    });
  });
});

describe('A.11: who may accompany', () => {
  const kinds = (whom: string) => companions.filter((one) => one.for === whom).map(({ kind }) => kind);

  test('both parties: a trade union representative or a colleague; anybody else as a reasonable adjustment', () => {
    expect(kinds('ANYONE')).toEqual(['UNION_REPRESENTATIVE', 'COLLEAGUE', 'REASONABLE_ADJUSTMENT']);
  });

  test('a student: another student member, the welfare team, a senior member, the Student Advice Service', () => {
    expect(kinds('STUDENTS')).toEqual(['STUDENT_MEMBER', 'WELFARE_TEAM', 'SENIOR_MEMBER', 'STUDENT_ADVICE_SERVICE']);
  });

  test('the right needs no reason, an adjustment does', () => {
    expect(companions.filter(({ needsReason }) => needsReason).map(({ kind }) => kind)).toEqual([
      'REASONABLE_ADJUSTMENT',
    ]);
  });
});
