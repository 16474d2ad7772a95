import { policy } from './policy';

/** Why a case was closed, and why it was reopened. That it is closed shows in its stage. */
export const closingPolicy = policy({
  noun: 'Closing',
  words: {},
  fields: ['reason', 'closedAt', 'reopenReason', 'reopenedAt'],
  rules: [
    ['A.21', 'CASE_LEAD', 'ALL'],
    ['A.21', 'OVERSEER', 'ALL'],
    ['A.21', 'WELFARE', 'ALL'],
  ],
});

/** The Completion of Procedures letter: whoever it is for, and those who handle the case (A.22, B.23). */
export const completionLetterPolicy = policy({
  noun: 'CompletionLetter',
  words: { ADDRESSEE: 'it is for the viewer' },
  fields: ['status', 'recipient', 'text', 'requestedAt', 'issuedAt'],
  rules: [
    ['A.22', ['COMPLAINANT', 'ADDRESSEE'], 'ALL'],
    ['B.23', ['RESPONDENT', 'ADDRESSEE'], 'ALL'],
    ['A.22', 'CASE_LEAD', 'ALL'],
    ['A.22', 'OVERSEER', 'ALL'],
    ['A.22', 'WELFARE', 'ALL'],
  ],
});
