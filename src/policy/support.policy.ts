import { policy } from './policy';

const WHO = ['side', 'name', 'status', 'since', 'endedAt'] as const;
const ASKED = ['anotherAskedAt', 'anotherReason'] as const;
const TO_THE_SUPPORTED = [...WHO, ...ASKED, 'shares', 'sharesNotes', 'availableActions'] as const;
const TO_THEMSELVES = [...WHO, 'shares', 'sharesNotes', 'availableActions'] as const;

/** Who supports a side. Never shown to the other one. */
export const supporterPolicy = policy({
  noun: 'Supporter',
  words: {
    OWN: 'the viewer is this supporter',
    WITH_VIEWER: 'the viewer is whom they support',
    OF_STUDENT: 'whom they support is a student',
    OF_STAFF: 'whom they support is no student',
  },
  fields: [...WHO, ...ASKED, 'reason', 'shares', 'sharesNotes', 'availableActions'],
  rules: [
    ['B.12', ['COMPLAINANT', 'WITH_VIEWER'], TO_THE_SUPPORTED],
    ['B.12', ['AGGRIEVED', 'WITH_VIEWER'], TO_THE_SUPPORTED],
    ['B.12', ['RESPONDENT', 'WITH_VIEWER'], TO_THE_SUPPORTED],
    ['B.12', ['COMPLAINANT_SUPPORTER', 'OWN'], TO_THEMSELVES],
    ['B.12', ['RESPONDENT_SUPPORTER', 'OWN'], TO_THEMSELVES],
    ['B.11', 'WELFARE', [...WHO, ...ASKED, 'reason', 'sharesNotes', 'availableActions']],
    ['B.12', 'CASE_LEAD', [...WHO, 'reason', 'availableActions']],
    // A.8: for staff it is whoever leads that arranges it
    ['A.8', ['CASE_LEAD', 'OF_STAFF'], ASKED],
  ],
});

/** A meeting of a supporter with whom they support. Others do not know of it, the Acting Head of Welfare only that it took place. */
export const supportMeetingPolicy = policy({
  noun: 'SupportMeeting',
  words: {
    OWN: 'the viewer is the supporter',
    WITH_VIEWER: 'the viewer is whom they support',
    HELD: 'it took place',
  },
  fields: ['side', 'status', 'startsAt', 'endsAt', 'place', 'purpose', 'cancelReason', 'notes', 'availableActions'],
  rules: [
    ['B.14', ['COMPLAINANT', 'WITH_VIEWER'], 'ALL'],
    ['B.14', ['AGGRIEVED', 'WITH_VIEWER'], 'ALL'],
    ['B.14', ['RESPONDENT', 'WITH_VIEWER'], 'ALL'],
    ['B.14', ['COMPLAINANT_SUPPORTER', 'OWN'], 'ALL'],
    ['B.14', ['RESPONDENT_SUPPORTER', 'OWN'], 'ALL'],
    ['B.14', ['WELFARE', 'HELD'], ['side', 'status', 'notes']],
  ],
});

/**
 * A note of support: a wall to the other side and to whoever leads or investigates. The Acting Head of Welfare sees what
 * was done; what was said only of the side that they support themselves, or that lets them.
 */
export const supportNotePolicy = policy({
  noun: 'SupportNote',
  words: {
    OWN: 'the viewer wrote it, as that side’s supporter',
    OF_COMPLAINANT: 'it is of the complainant’s support',
    OF_RESPONDENT: 'it is of the respondent’s support',
    SHARED: 'who is supported lets the Acting Head of Welfare read it',
  },
  fields: ['side', 'actions', 'text', 'recordedAt'],
  rules: [
    ['B.14', ['COMPLAINANT_SUPPORTER', 'OWN'], 'ALL'],
    ['B.14', ['RESPONDENT_SUPPORTER', 'OWN'], 'ALL'],
    ['B.14', 'WELFARE', ['side', 'actions', 'recordedAt']],
    ['B.12', ['WELFARE', 'SHARED'], 'ALL'],
    ['B.12', ['WELFARE', 'COMPLAINANT_SUPPORTER', 'OF_COMPLAINANT'], 'ALL'],
    ['B.12', ['WELFARE', 'RESPONDENT_SUPPORTER', 'OF_RESPONDENT'], 'ALL'],
  ],
});

/** That somebody was pointed to a service that supports them. */
export const serviceReferralPolicy = policy({
  noun: 'ServiceReferral',
  words: { OWN: 'the viewer is who is referred', BY_VIEWER: 'the viewer refers them' },
  fields: ['name', 'service', 'says', 'referredAt'],
  rules: [
    ['B.11', ['COMPLAINANT', 'OWN'], 'ALL'],
    ['B.11', ['AGGRIEVED', 'OWN'], 'ALL'],
    ['B.12', ['RESPONDENT', 'OWN'], 'ALL'],
    ['B.11', ['COMPLAINANT_SUPPORTER', 'BY_VIEWER'], 'ALL'],
    ['B.12', ['RESPONDENT_SUPPORTER', 'BY_VIEWER'], 'ALL'],
    ['A.2', 'WELFARE', 'ALL'],
  ],
});
