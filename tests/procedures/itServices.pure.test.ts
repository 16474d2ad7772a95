import { currentVersion } from '../../src/procedures/procedures';

// What IT Services say besides who does what: their words as they are in the source

const { begins, wanted, respondents, stages, clocks, outcomes, companions } = currentVersion('IT_SERVICES');

test('IT.8, IT.9: acknowledged in 5 working days, answered in 20, escalated within two weeks, reviewed in 20 working days', () => {
  const asSaid = Object.fromEntries(
    clocks.map(({ clock, period, startedBy, metBy, measures }) => [clock, { period, startedBy, metBy, measures }]),
  );
  expect(asSaid).toEqual({
    ACKNOWLEDGEMENT: {
      period: { workingDays: 5 },
      startedBy: 'FORMAL',
      metBy: ['acknowledgeComplaint', 'respondToComplaint', 'CLOSED'],
      measures: 'PROCEEDINGS',
    },
    RESPONSE: {
      period: { workingDays: 20 },
      startedBy: 'FORMAL',
      metBy: ['RESPONDED', 'CLOSED'],
      measures: 'PROCEEDINGS',
    },
    ESCALATION: {
      period: { weeks: 2 },
      startedBy: 'RESPONDED',
      metBy: ['escalate', 'goFurther', 'CLOSED'],
      measures: 'COMPLAINANT',
    },
    REVIEW: {
      period: { workingDays: 20 },
      startedBy: 'REVIEW',
      metBy: ['REVIEWED', 'CLOSED'],
      measures: 'PROCEEDINGS',
    },
  });
});

test('IT.9: the handler has it until it is escalated, the head from then on', () => {
  expect(Object.fromEntries(Object.entries(stages).map(([stage, { lead = null }]) => [stage, lead]))).toEqual({
    INFORMAL: 'IT_HANDLER',
    FORMAL: 'IT_HANDLER',
    RESPONDED: 'IT_HANDLER',
    LATE: 'HEAD_OF_IT',
    REVIEW: 'HEAD_OF_IT',
    REVIEWED: 'HEAD_OF_IT',
    REFERRED: 'HEAD_OF_IT',
    // Taken back: whoever had it keeps it
    CLOSED: null,
  });
});

test('IT.4, IT.5: informal first, or formal straight away; IT.6: the failure and how to be reached; IT.7: about nobody', () => {
  expect(begins.map(({ at, informally, gives }) => [at, informally, gives])).toEqual([
    ['INFORMAL', true, ['CHARGE']],
    ['FORMAL', false, ['CHARGE']],
  ]);
  expect(Object.keys(wanted).sort()).toEqual(['contact', 'nature']);
  expect(respondents).toEqual({});
  expect([outcomes, companions]).toEqual([[], []]);
});
