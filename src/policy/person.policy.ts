import { policy } from './policy';

/** A person of the directory. */
export const personPolicy = policy({
  noun: 'Person',
  words: {
    SELF: 'it is the viewer',
    ADMINISTRATOR: 'it is the viewer, who holds the office of role administrator',
    OFFICER: 'it is the viewer, who holds a senior office of the college',
    DIRECTORY_OPEN:
      'it is the viewer, who leads, oversees or looks after a case, or manages roles, and so may look people up',
    LOOKED_UP: 'a handler asked for them by exact name or address',
  },
  fields: [
    'name',
    'email',
    'category',
    'offices',
    'complaintDrafts',
    'complaintsTakenDown',
    'companionRequests',
    'questionsToYou',
    'advice',
    'referrals',
    'referralsMade',
    'consultations',
    'dataRequests',
    'erasures',
    'conflicts',
    'emergencyRequests',
    'outsideInvitations',
  ],
  confidential: false,
  rules: [
    ['A.24', 'SELF', 'ALL'],
    ['A.13', 'LOOKED_UP', ['name', 'category', 'offices']],
  ],
});
