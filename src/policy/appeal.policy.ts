import { policy } from './policy';

/** What the other party is told: that there is one, and how it ended. */
const THAT_THERE_IS_ONE = ['route', 'by', 'ended', 'result', 'endedAt', 'bundle'] as const;
const AS_LODGED = ['grounds', 'lateReason', 'lodgedAt', 'status'] as const;
const TO_APPELLANT = [...THAT_THERE_IS_ONE, ...AS_LODGED, 'reasons', 'hearer', 'availableActions'] as const;

/** An appeal, a grievance, a student’s own complaint or an application to the OIA (A.22, A.23, B.23). */
export const appealPolicy = policy({
  noun: 'Appeal',
  words: {
    OWN: 'the viewer lodged it',
    OF_STUDENT: 'a student lodged it',
    HEARS: 'the viewer hears it',
  },
  fields: TO_APPELLANT,
  rules: [
    ['A.22', ['COMPLAINANT', 'OWN'], TO_APPELLANT],
    ['A.22', ['RESPONDENT', 'OWN'], TO_APPELLANT],
    ['A.22', 'COMPLAINANT', THAT_THERE_IS_ONE],
    ['A.22', 'RESPONDENT', THAT_THERE_IS_ONE],
    ['A.22', 'CASE_LEAD', 'ALL'],
    ['A.22', 'OVERSEER', 'ALL'],
    ['B.23', ['WELFARE', 'OF_STUDENT'], TO_APPELLANT],
    ['A.22', ['HEARER', 'HEARS'], ['route', 'by', ...AS_LODGED, 'bundle', 'availableActions']],
  ],
});

/** What is put to who hears an appeal, until it is decided. */
export const bundleItemPolicy = policy({
  noun: 'BundleItem',
  words: { HEARS: 'the viewer hears the appeal' },
  fields: ['part', 'text', 'putAt', 'document'],
  rules: [
    ['A.22', 'CASE_LEAD', 'ALL'],
    ['A.22', 'OVERSEER', 'ALL'],
    ['A.22', ['HEARER', 'HEARS'], 'ALL'],
  ],
});
