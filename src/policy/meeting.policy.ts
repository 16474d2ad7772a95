import { policy } from './policy';

/** A meeting: time, place, purpose and who attends. */
export const meetingPolicy = policy({
  noun: 'Meeting',
  words: {
    INVITED: 'the viewer is invited',
    ACCOMPANYING: 'the viewer has undertaken to accompany somebody who is invited',
    OF_ENQUIRY: 'it is a meeting of the case lead’s enquiry',
    OF_INVESTIGATION: 'it is a meeting of the investigation',
    OF_MEDIATION: 'it is a meeting of a mediation',
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
    'downloadTicket',
  ],
  rules: [
    ['A.13', ['COMPLAINANT', 'INVITED'], 'ALL'],
    ['A.13', ['RESPONDENT', 'INVITED'], 'ALL'],
    ['A.20', ['WITNESS', 'INVITED'], 'ALL'],
    ['A.11', ['COMPANION', 'ACCOMPANYING'], 'ALL'],
    ['A.13', ['CASE_LEAD', 'OF_ENQUIRY'], 'ALL'],
    ['A.13', ['CASE_LEAD', 'OF_INVESTIGATION'], 'ALL'],
    ['A.20', ['INVESTIGATOR', 'OF_INVESTIGATION'], 'ALL'],
    ['A.6', ['MEDIATOR', 'INVITED'], 'ALL'],
  ],
});

/** Who attends a meeting. */
export const invitationPolicy = policy({
  noun: 'Invitation',
  words: {
    INVITED: 'the viewer is invited to the same meeting',
    ACCOMPANYING: 'the viewer has undertaken to accompany somebody who is invited to it',
    OF_ENQUIRY: 'it is a meeting of the case lead’s enquiry',
    OF_INVESTIGATION: 'it is a meeting of the investigation',
  },
  fields: ['name', 'capacity', 'invitedAt'],
  rules: [
    ['A.13', ['COMPLAINANT', 'INVITED'], 'ALL'],
    ['A.13', ['RESPONDENT', 'INVITED'], 'ALL'],
    ['A.20', ['WITNESS', 'INVITED'], 'ALL'],
    ['A.11', ['COMPANION', 'ACCOMPANYING'], 'ALL'],
    ['A.13', ['CASE_LEAD', 'OF_ENQUIRY'], 'ALL'],
    ['A.13', ['CASE_LEAD', 'OF_INVESTIGATION'], 'ALL'],
    ['A.20', ['INVESTIGATOR', 'OF_INVESTIGATION'], 'ALL'],
    ['A.6', ['MEDIATOR', 'INVITED'], 'ALL'],
  ],
});

const AS_WHAT = ['kind', 'status', 'askedAt', 'undertakenAt'] as const;
const AS_ASKED = [...AS_WHAT, 'address', 'reason'] as const;

/** Who accompanies a party. Never shown to the other one. */
export const companionPolicy = policy({
  noun: 'Companion',
  words: {
    OWN: 'the viewer is the companion',
    WITH_VIEWER: 'the viewer is the party they accompany',
    OF_ENQUIRY: 'it is a meeting of the case lead’s enquiry',
    OF_INVESTIGATION: 'it is a meeting of the investigation',
    HELD_BY_VIEWER: 'it is a meeting that the viewer holds as mediator',
  },
  fields: [...AS_ASKED, 'name'],
  rules: [
    // Whether the address belongs to anybody is not for the party to find out
    ['A.11', ['COMPLAINANT', 'WITH_VIEWER'], AS_ASKED],
    ['A.11', ['RESPONDENT', 'WITH_VIEWER'], AS_ASKED],
    ['A.11', ['CASE_LEAD', 'OF_ENQUIRY'], 'ALL'],
    ['A.11', ['CASE_LEAD', 'OF_INVESTIGATION'], 'ALL'],
    // Who it is, for the investigator to know; how to reach them and why an adjustment is needed, for whoever holds the meeting
    ['A.11', ['INVESTIGATOR', 'OF_ENQUIRY'], [...AS_WHAT, 'name']],
    ['A.11', ['INVESTIGATOR', 'OF_INVESTIGATION'], 'ALL'],
    ['A.6', ['MEDIATOR', 'HELD_BY_VIEWER'], 'ALL'],
    ['A.11', ['COMPANION', 'OWN'], [...AS_WHAT, 'address', 'name']],
  ],
});

/** What somebody asked to be a companion sees before the undertaking: who asks them, and when. */
export const companionRequestPolicy = policy({
  noun: 'CompanionRequest',
  words: {
    ASKED: 'the viewer is who is asked',
    NOT_DECLINED: 'they have not declined',
    OF_MEDIATION: 'it is for a meeting of a mediation',
  },
  fields: ['askedBy', 'startsAt', 'undertaking', 'status'],
  rules: [
    ['A.11', 'ASKED', ['undertaking', 'status']],
    ['A.11', ['ASKED', 'NOT_DECLINED'], 'ALL'],
  ],
});
