import type { ActRule, Clause } from '../procedure';

/** How long access in an emergency lasts at most: a setting. */
export const EMERGENCY_DAYS = 7;

/** When whoever handles a case cannot be reached: one officer asks, another gives, for a time. */
// prettier-ignore
export const emergencies: readonly ActRule[] = [
  { act: 'askForEmergencyAccess', on: 'Person', clause: 'A.24', says: 'Asks another officer, as a senior officer, for sight of a case when nobody who handles it can be reached. Whether there is such a case is not told.', by: ['OFFICER'] },
  { act: 'giveEmergencyAccess', on: 'EmergencyRequest', clause: 'A.24', says: 'Gives access in an emergency, for the time that was asked for: the sight of whoever leads, with no wall lifted, and nothing to do there. The overseer and the data protection officer are told at once. The answer is the same whether or not it opens a case.', by: ['ASKED'], whileIn: ['ASKED'] },
  { act: 'declineEmergencyAccess', on: 'EmergencyRequest', clause: 'A.24', says: 'Does not give the access in an emergency that was asked for.', by: ['ASKED'], whileIn: ['ASKED'] },
];

/** It stands out until it was looked at. */
// prettier-ignore
export const reviewOfEmergencies = (clause: Clause): ActRule =>
  ({ act: 'reviewEmergencyAccess', on: 'EmergencyAccess', clause, says: 'Looks at an access in an emergency afterwards, or ends it, by somebody who neither asked for it nor gave it.', by: [['OVERSEER', 'OTHER'], ['CASE_LEAD', 'OTHER'], ['DATA_PROTECTION', 'OTHER']], whileIn: ['IN_FORCE', 'OVER'] });
