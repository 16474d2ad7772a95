import { policy } from './policy';

/** Something to be done by those who handle a case. */
export const taskPolicy = policy({
  noun: 'Task',
  words: {
    FOR_LEAD: 'it is addressed to whoever leads the case',
    FOR_OVERSEER: 'it is addressed to whoever oversees it',
    FOR_WELFARE: 'it is addressed to the Acting Head of Welfare',
  },
  fields: ['kind', 'says', 'addressedTo', 'clause', 'status', 'openedAt', 'doneAt', 'result', 'availableActions'],
  rules: [
    ['A.13', 'CASE_LEAD', 'ALL'],
    ['A.1', 'OVERSEER', 'ALL'],
    ['A.2', ['WELFARE', 'FOR_WELFARE'], 'ALL'],
  ],
});
