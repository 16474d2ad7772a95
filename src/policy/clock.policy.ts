import { policy } from './policy';

/** What a clock measures, and so who is told of it. */
const WORDS = {
  OF_PROCEEDINGS: 'it is on the length of the proceedings',
  OF_COMPLAINANT: 'it is the complainant’s own time, say for an appeal',
  OF_RESPONDENT: 'it is the respondent’s own time, say for an appeal',
  OF_MEDIATION: 'it is on a mediation',
  BESIDE_MEDIATION: 'it is not on a mediation',
} as const;

const TOLD = [
  ['A.10', 'CASE_LEAD'],
  ['A.10', 'OVERSEER'],
  // Mediation is walled from the investigation
  ['A.10', ['INVESTIGATOR', 'BESIDE_MEDIATION']],
  ['A.10', 'WELFARE'],
  ['A.10', ['INTEGRATION', 'BESIDE_MEDIATION']],
  ['A.10', ['COMPLAINANT', 'OF_PROCEEDINGS']],
  ['A.10', ['RESPONDENT', 'OF_PROCEEDINGS']],
  ['A.23', ['COMPLAINANT', 'OF_COMPLAINANT']],
  ['A.23', ['RESPONDENT', 'OF_RESPONDENT']],
  ['A.6', ['COMPLAINANT', 'OF_MEDIATION']],
  ['A.6', ['RESPONDENT', 'OF_MEDIATION']],
  ['A.6', ['MEDIATOR', 'OF_MEDIATION']],
] as const;

/** Time limits: due, extended, met (A.10). */
export const clockPolicy = policy({
  noun: 'Clock',
  words: WORDS,
  fields: ['kind', 'period', 'startedAt', 'dueOn', 'metAt', 'overdue', 'clause', 'extensions', 'explanation'],
  rules: TOLD.map(([clause, standing]) => [clause, standing, 'ALL'] as const),
});

/** How the last day of a time limit was counted. That it stood still, and why, is for those who may know of the police (A.3). */
export const clockExplanationPolicy = policy({
  noun: 'ClockExplanation',
  words: WORDS,
  fields: ['lines', 'pauses'],
  rules: [
    ...TOLD.map(([clause, standing]) => [clause, standing, ['lines']] as const),
    ['A.3', 'CASE_LEAD', ['pauses']],
    ['A.3', 'OVERSEER', ['pauses']],
  ],
});

/** Why a time limit was extended. The parties get it as a notice. */
export const extensionPolicy = policy({
  noun: 'Extension',
  words: {},
  fields: ['reason', 'dueOn', 'extendedAt', 'agreed'],
  rules: [
    ['A.10', 'CASE_LEAD', 'ALL'],
    ['A.10', 'OVERSEER', 'ALL'],
  ],
});
