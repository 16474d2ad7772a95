import { policy } from './policy';

const DECLARED = ['name', 'declaredAt'] as const;

/** A conflict of interest in a case: that it was declared, and why unless whoever declared it keeps that to themselves. */
export const conflictPolicy = policy({
  noun: 'Conflict',
  words: {
    PART_KNOWN: 'whoever leads may know of the part they had',
    PART_KNOWN_TO_OVERSEER: 'whoever oversees may know of the part they had',
    TOLD_WHY: 'they let the reason be known',
  },
  fields: [...DECLARED, 'reason'],
  rules: [
    ['A.17', ['CASE_LEAD', 'PART_KNOWN'], DECLARED],
    ['A.17', ['CASE_LEAD', 'PART_KNOWN', 'TOLD_WHY'], ['reason']],
    ['A.17', ['OVERSEER', 'PART_KNOWN_TO_OVERSEER'], DECLARED],
    ['A.17', ['OVERSEER', 'PART_KNOWN_TO_OVERSEER', 'TOLD_WHY'], ['reason']],
  ],
});

/** The same, as whoever declared it has it: what they wrote, and nothing of the case. */
export const conflictOfYoursPolicy = policy({
  noun: 'ConflictOfYours',
  words: { DECLARED: 'the viewer declared it' },
  fields: ['about', 'reason', 'reasonWithheld', 'declaredAt'],
  rules: [['A.17', 'DECLARED', 'ALL']],
});
