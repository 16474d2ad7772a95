import { policy } from './policy';

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
