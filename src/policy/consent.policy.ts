import { policy } from './policy';

/** A party's consent to somebody's being told (A.20g, B.11). */
export const consentPolicy = policy({
  noun: 'Consent',
  words: {
    OWN: 'the viewer is who is asked',
    OF_STUDENT: 'who is asked is a student',
  },
  fields: ['name', 'toWhom', 'what', 'status', 'askedAt', 'answeredAt', 'informedAt', 'availableActions'],
  rules: [
    ['B.11', ['COMPLAINANT', 'OWN'], 'ALL'],
    ['B.11', ['AGGRIEVED', 'OWN'], 'ALL'],
    ['B.11', ['RESPONDENT', 'OWN'], 'ALL'],
    ['A.20', 'CASE_LEAD', 'ALL'],
    ['A.20', 'OVERSEER', 'ALL'],
    ['B.11', ['WELFARE', 'OF_STUDENT'], 'ALL'],
  ],
});
