import { policy } from './policy';

const ON_WHOM = ['onComplainant', 'onRespondent'] as const;
const TO_PARTY = ['says', 'status', 'monitoredUntil', 'orderedAt', 'doneAt', 'reports'] as const;
const WORDS = {
  ON_COMPLAINANT: 'it concerns the complainant',
  ON_RESPONDENT: 'it concerns the respondent',
  CARRIED_OUT_BY_VIEWER: 'the viewer carries it out',
} as const;

/** An action after the outcome, and its monitoring (A.21, B.22): each party sees what concerns them, of that their own side alone. */
export const actionPolicy = policy({
  noun: 'Action',
  words: WORDS,
  fields: [...TO_PARTY, ...ON_WHOM, 'implementer', 'availableActions'],
  rules: [
    ['A.21', 'CASE_LEAD', 'ALL'],
    ['A.21', 'OVERSEER', 'ALL'],
    ['B.22', 'WELFARE', 'ALL'],
    ['A.21', ['COMPLAINANT', 'ON_COMPLAINANT'], [...TO_PARTY, 'onComplainant']],
    ['A.21', ['RESPONDENT', 'ON_RESPONDENT'], [...TO_PARTY, 'onRespondent']],
    ['B.22', ['IMPLEMENTER', 'CARRIED_OUT_BY_VIEWER'], 'ALL'],
  ],
});

/** What whoever carries out an action reports. The parties do not see it. */
export const actionReportPolicy = policy({
  noun: 'ActionReport',
  words: { CARRIED_OUT_BY_VIEWER: 'the viewer carries the action out' },
  fields: ['text', 'reportedAt'],
  rules: [
    ['A.21', 'CASE_LEAD', 'ALL'],
    ['A.21', 'OVERSEER', 'ALL'],
    ['B.22', 'WELFARE', 'ALL'],
    ['B.22', ['IMPLEMENTER', 'CARRIED_OUT_BY_VIEWER'], 'ALL'],
  ],
});
