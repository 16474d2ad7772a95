import { policy } from './policy';

/** Access in an emergency as the two have it who ask and are asked: nothing that tells whether there is such a case. */
export const emergencyRequestPolicy = policy({
  noun: 'EmergencyRequest',
  words: { ASKS: 'the viewer asks for it', ASKED: 'the viewer is asked for it' },
  fields: ['askedBy', 'office', 'reference', 'reason', 'until', 'askedAt', 'status', 'decidedAt', 'availableActions'],
  rules: [
    ['A.24', 'ASKS', 'ALL'],
    ['A.24', 'ASKED', 'ALL'],
  ],
});

/** The same where it opened a case: for whoever leads and oversees, and for data protection. */
export const emergencyAccessPolicy = policy({
  noun: 'EmergencyAccess',
  words: { OTHER: 'the viewer neither asked for it nor gave it' },
  fields: [
    'name',
    'givenBy',
    'reason',
    'from',
    'until',
    'status',
    'finding',
    'reviewedBy',
    'reviewedAt',
    'availableActions',
  ],
  rules: [
    ['A.24', 'CASE_LEAD', 'ALL'],
    ['A.24', 'OVERSEER', 'ALL'],
    ['A.24', 'DATA_PROTECTION', 'ALL'],
  ],
});
