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

/** That the complaint was withdrawn, and what became of the case: for those who handle it. The respondent is told in a notice. */
export const withdrawalPolicy = policy({
  noun: 'Withdrawal',
  words: {},
  fields: ['status', 'withdrawnAt', 'decidedAt', 'reason', 'decision', 'decidedBy', 'availableActions'],
  rules: [
    ['A.12', 'CASE_LEAD', 'ALL'],
    ['A.12', 'OVERSEER', 'ALL'],
    ['B.25', 'WELFARE', 'ALL'],
    // Whoever investigates has to know that nobody complains any more
    ['A.12', 'INVESTIGATOR', ['status', 'withdrawnAt', 'decidedAt']],
  ],
});
