import { policy } from './policy';

/** An agreement that somebody was asked for. */
export const agreementPolicy = policy({
  noun: 'Agreement',
  words: { OWN: 'the viewer was asked', OF_STUDENT: 'it was a student who was asked' },
  fields: [
    'purpose',
    'status',
    'name',
    'says',
    'askedAt',
    'answer',
    'answeredAt',
    'withdrawnAt',
    'withdrawReason',
    'availableActions',
  ],
  rules: [
    ['A.25', ['COMPLAINANT', 'OWN'], 'ALL'],
    ['A.12', ['AGGRIEVED', 'OWN'], 'ALL'],
    ['A.25', ['RESPONDENT', 'OWN'], 'ALL'],
    ['A.25', 'CASE_LEAD', 'ALL'],
    ['A.25', 'OVERSEER', 'ALL'],
    ['B.11', ['WELFARE', 'OF_STUDENT'], 'ALL'],
  ],
});

const TO_WHOM_WHAT = ['recipient', 'toWhom', 'what', 'ground', 'disclosedAt'] as const;

/** What was told to others. Whom it is about sees it, unless that is deferred; what it rests on beyond the ground is for others. */
export const disclosurePolicy = policy({
  noun: 'Disclosure',
  words: {
    CONCERNS_VIEWER: 'it is about the viewer, and their sight of it is not deferred',
    OF_STUDENT: 'it is about a student',
  },
  fields: [...TO_WHOM_WHAT, 'why', 'groundSays', 'withoutAgreement', 'decidedBy', 'concerns', 'endedAt'],
  rules: [
    ['A.24', 'CASE_LEAD', 'ALL'],
    ['A.24', 'OVERSEER', 'ALL'],
    ['A.24', ['WELFARE', 'OF_STUDENT'], 'ALL'],
    ['A.26', 'DATA_PROTECTION', 'ALL'],
    ['A.24', ['COMPLAINANT', 'CONCERNS_VIEWER'], TO_WHOM_WHAT],
    ['A.24', ['AGGRIEVED', 'CONCERNS_VIEWER'], TO_WHOM_WHAT],
    ['A.24', ['RESPONDENT', 'CONCERNS_VIEWER'], TO_WHOM_WHAT],
  ],
});

/** That somebody is told of something only later. Whoever it is about must not notice. */
export const deferralPolicy = policy({
  noun: 'Deferral',
  words: { OF_DISCLOSURE: 'it is the sight of a disclosure that is deferred' },
  fields: [
    'subject',
    'status',
    'name',
    'reason',
    'decidedBy',
    'decidedAt',
    'reviewOn',
    'reviewOverdue',
    'endedAt',
    'endReason',
    'availableActions',
  ],
  rules: [
    ['A.24', 'CASE_LEAD', 'ALL'],
    ['A.24', 'OVERSEER', 'ALL'],
    ['A.26', ['DATA_PROTECTION', 'OF_DISCLOSURE'], 'ALL'],
  ],
});

/** That somebody who should not have was told of a case (A.24, A.26). */
export const breachPolicy = policy({
  noun: 'Breach',
  words: {},
  fields: ['name', 'what', 'reason', 'since', 'retractedAt'],
  rules: [
    ['A.26', 'CASE_LEAD', 'ALL'],
    ['A.26', 'OVERSEER', 'ALL'],
    ['A.26', 'DATA_PROTECTION', 'ALL'],
  ],
});
