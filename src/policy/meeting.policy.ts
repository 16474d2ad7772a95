import { policy } from './policy';

/** A meeting: time, place, purpose and who attends. */
export const meetingPolicy = policy({
  noun: 'Meeting',
  words: {
    INVITED: 'the viewer is invited',
    ACCOMPANYING: 'the viewer has undertaken to accompany somebody who is invited',
    OF_ENQUIRY: 'it is a meeting of the case lead’s enquiry',
    OF_INVESTIGATION: 'it is a meeting of the investigation',
  },
  fields: [
    'kind',
    'status',
    'startsAt',
    'endsAt',
    'place',
    'purpose',
    'cancelReason',
    'accompaniment',
    'case',
    'invitations',
    'companions',
    'notes',
    'availableActions',
  ],
  rules: [
    ['A.13', ['COMPLAINANT', 'INVITED'], 'ALL'],
    ['A.13', ['RESPONDENT', 'INVITED'], 'ALL'],
    ['A.20', ['WITNESS', 'INVITED'], 'ALL'],
    ['A.11', ['COMPANION', 'ACCOMPANYING'], 'ALL'],
    ['A.13', 'CASE_LEAD', 'ALL'],
    ['A.20', ['INVESTIGATOR', 'OF_INVESTIGATION'], 'ALL'],
  ],
});

/** Who attends a meeting. */
export const invitationPolicy = policy({
  noun: 'Invitation',
  words: {
    INVITED: 'the viewer is invited to the same meeting',
    ACCOMPANYING: 'the viewer has undertaken to accompany somebody who is invited to it',
    OF_INVESTIGATION: 'it is a meeting of the investigation',
  },
  fields: ['name', 'capacity', 'invitedAt'],
  rules: [
    ['A.13', ['COMPLAINANT', 'INVITED'], 'ALL'],
    ['A.13', ['RESPONDENT', 'INVITED'], 'ALL'],
    ['A.20', ['WITNESS', 'INVITED'], 'ALL'],
    ['A.11', ['COMPANION', 'ACCOMPANYING'], 'ALL'],
    ['A.13', 'CASE_LEAD', 'ALL'],
    ['A.20', ['INVESTIGATOR', 'OF_INVESTIGATION'], 'ALL'],
  ],
});

const AS_ASKED = ['address', 'kind', 'reason', 'status', 'askedAt', 'undertakenAt'] as const;

/** Who accompanies a party. Never shown to the other one. */
export const companionPolicy = policy({
  noun: 'Companion',
  words: {
    OWN: 'the viewer is the companion',
    WITH_VIEWER: 'the viewer is the party they accompany',
  },
  fields: [...AS_ASKED, 'name'],
  rules: [
    // Whether the address belongs to anybody is not for the party to find out
    ['A.11', ['COMPLAINANT', 'WITH_VIEWER'], AS_ASKED],
    ['A.11', ['RESPONDENT', 'WITH_VIEWER'], AS_ASKED],
    ['A.11', 'CASE_LEAD', 'ALL'],
    ['A.11', 'INVESTIGATOR', 'ALL'],
    ['A.11', ['COMPANION', 'OWN'], 'ALL'],
  ],
});

/** What somebody asked to be a companion sees before the undertaking: who asks them, and when. */
export const companionRequestPolicy = policy({
  noun: 'CompanionRequest',
  words: { ASKED: 'the viewer is who is asked' },
  fields: ['askedBy', 'startsAt', 'undertaking', 'status'],
  rules: [['A.11', 'ASKED', 'ALL']],
});
