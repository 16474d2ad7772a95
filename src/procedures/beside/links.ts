import type { ActRule, Clause } from '../procedure';

const IN_CHARGE_OF_BOTH = [
  ['CASE_LEAD', 'IN_CHARGE_OF_BOTH'],
  ['OVERSEER', 'IN_CHARGE_OF_BOTH'],
];

/** Joint complaints, counter-complaints, and cases otherwise of one matter: each a case of its own, with a link. */
// prettier-ignore
export const links = (clause: Clause, from: readonly string[]): readonly ActRule[] => [
  { act: 'linkCases', clause, says: 'Links two cases that one leads or oversees both: the same walls then stand between them as within one.', by: ['CASE_LEAD', 'OVERSEER'], from },
  { act: 'endCaseLink', on: 'CaseLink', clause, says: 'Ends a link that was made in error, with the reason.', by: IN_CHARGE_OF_BOTH, whileIn: ['LINKED'] },
];
