import type { ActRule, Clause } from '../procedure';

/** Who has something to do in a case, in distinction from whom it is about and whom these bring with them. */
const WITH_A_PART = [
  ...(['ADVISER', 'CASE_LEAD', 'OVERSEER', 'WELFARE', 'INVESTIGATOR', 'MEDIATOR', 'COMPLAINANT_SUPPORTER'] as const),
  ...(['RESPONDENT_SUPPORTER', 'IMPLEMENTER', 'HEARER', 'DATA_PROTECTION', 'EMERGENCY'] as const),
];

/** Conflicts of interest: whoever has one says so, and has no part in the case from then on. */
// prettier-ignore
export const conflicts = (clause: Clause): readonly ActRule[] => [
  { act: 'declareConflict', clause, says: 'Declares a conflict of interest of one’s own: it ends every part one has in the case at once and for good, and whoever is to find somebody else is told. Nobody takes it back.', by: WITH_A_PART },
];

/** The same about a person, whatever cases there are with them. */
// prettier-ignore
export const conflictsAbout: readonly ActRule[] = [
  { act: 'declareConflictAbout', on: 'Person', clause: 'A.17', says: 'Declares a conflict of interest of one’s own about somebody, by their address: one is given no part in a case in which they are a party or a witness, and has none any more in one where one knows of them. Whether anybody has the address, and whether there is such a case, is not told.', by: ['SELF'] },
];
