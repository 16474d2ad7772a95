import type { ActRule, Clause } from '../procedure';

/** What is written to somebody, at any stage: whoever it is addressed to says that they have opened it. */
// prettier-ignore
export const noticesToOpen = (clause: Clause): readonly ActRule[] => [
  {
    act: 'openNotice', on: 'Notice', clause, says: 'Records that who it is addressed to has opened what was written to them.',
    by: ['ADDRESSEE'], whileIn: ['SENT'],
  },
];

/** Makes good what one side was not told, before the outcome can be issued. */
// prettier-ignore
export const whatIsOwed = (clause: Clause, from: readonly string[]): readonly ActRule[] => [
  { act: 'tellParty', clause, says: 'Writes to one side what the other was told and they were not, or what both are owed.', by: ['CASE_LEAD'], from },
];
