import { policy } from './policy';

const TO_CARRY_OUT = ['status', 'says', 'limitsContact', 'startsOn', 'reviewOn', 'endsOn', 'reviews'] as const;
const TO_A_PARTY = [...TO_CARRY_OUT, 'endedAt'] as const;
const ON_COMPLAINANT = ['bindsComplainant', 'protectsComplainant'] as const;
const ON_RESPONDENT = ['bindsRespondent', 'protectsRespondent'] as const;
const ON_WHOM = [...ON_COMPLAINANT, ...ON_RESPONDENT] as const;

/** An interim measure (A.15, B.21): each party sees what binds or protects them, and of that their own side alone. */
export const interimMeasurePolicy = policy({
  noun: 'InterimMeasure',
  words: {
    ON_COMPLAINANT: 'it binds or protects the complainant, or whoever was harmed and does not complain',
    ON_RESPONDENT: 'it binds or protects the respondent',
    CARRIED_OUT_BY_VIEWER: 'the viewer carries it out',
    LIMITS_CONTACT: 'it limits contact',
  },
  fields: [...TO_A_PARTY, ...ON_WHOM, 'reason', 'reviewOverdue', 'imposedAt', 'endReason', 'owner', 'availableActions'],
  rules: [
    ['A.15', 'CASE_LEAD', 'ALL'],
    ['A.15', 'OVERSEER', 'ALL'],
    ['B.21', 'WELFARE', 'ALL'],
    ['A.15', ['COMPLAINANT', 'ON_COMPLAINANT'], [...TO_A_PARTY, ...ON_COMPLAINANT]],
    ['A.15', ['AGGRIEVED', 'ON_COMPLAINANT'], [...TO_A_PARTY, ...ON_COMPLAINANT]],
    ['A.15', ['RESPONDENT', 'ON_RESPONDENT'], [...TO_A_PARTY, ...ON_RESPONDENT]],
    ['A.15', ['IMPLEMENTER', 'CARRIED_OUT_BY_VIEWER'], [...TO_CARRY_OUT, ...ON_WHOM]],
    // Whoever meets both has to know that they must not meet each other
    ['B.21', ['INVESTIGATOR', 'LIMITS_CONTACT'], [...TO_CARRY_OUT, ...ON_WHOM]],
  ],
});

/** What a review of a measure found. */
export const measureReviewPolicy = policy({
  noun: 'MeasureReview',
  words: {},
  fields: ['text', 'nextReviewOn', 'endsOn', 'reviewedBy', 'reviewedAt'],
  rules: [
    ['A.15', 'CASE_LEAD', 'ALL'],
    ['A.15', 'OVERSEER', 'ALL'],
    ['B.21', 'WELFARE', 'ALL'],
  ],
});
