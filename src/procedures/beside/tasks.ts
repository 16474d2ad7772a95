import type { ActRule, Clause } from '../procedure';

/** What is to be done beside the steps of a procedure, at any stage: whoever has it says when it is done. */
// prettier-ignore
export const tasks = (clause: Clause): readonly ActRule[] => [
  {
    act: 'completeTask', on: 'Task', clause, says: 'Says that a task is done, by whoever it is addressed to.',
    by: [['CASE_LEAD', 'FOR_LEAD'], ['OVERSEER', 'FOR_OVERSEER'], ['WELFARE', 'FOR_WELFARE']], whileIn: ['OPEN'],
  },
];
