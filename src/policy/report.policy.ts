import { policy } from './policy';

const FINDINGS = ['status', 'findings', 'submittedAt', 'sections', 'availableActions'] as const;

/** The investigator’s report. In draft it is walled from everybody (A.20f). */
export const reportPolicy = policy({
  noun: 'Report',
  words: {
    SUBMITTED: 'it is final and with the case lead',
    BY_STUDENT: 'a student complains',
    RELEASED: 'the case lead released it to the viewer',
    RECOMMENDATIONS_ASKED: 'the case lead asked for recommendations',
  },
  fields: [...FINDINGS, 'recommendations', 'revision'],
  rules: [
    ['A.20', 'INVESTIGATOR', [...FINDINGS, 'revision']],
    ['A.17', ['INVESTIGATOR', 'RECOMMENDATIONS_ASKED'], ['recommendations']],
    ['A.20', ['CASE_LEAD', 'SUBMITTED'], FINDINGS],
    ['A.17', ['CASE_LEAD', 'SUBMITTED', 'RECOMMENDATIONS_ASKED'], ['recommendations']],
    ['A.20', ['OVERSEER', 'SUBMITTED'], FINDINGS],
    ['A.20', ['WELFARE', 'SUBMITTED', 'BY_STUDENT'], FINDINGS],
    ['A.18', ['COMPLAINANT', 'SUBMITTED', 'RELEASED'], FINDINGS],
    ['A.18', ['RESPONDENT', 'SUBMITTED', 'RELEASED'], FINDINGS],
  ],
});

/** One section of a report, which can be checked in draft with a party (A.20f). */
export const reportSectionPolicy = policy({
  noun: 'ReportSection',
  words: {
    SUBMITTED: 'the report is final and with the case lead',
    BY_STUDENT: 'a student complains',
    RELEASED: 'the case lead released the report to the viewer',
    SHARED: 'it is shared with the viewer',
  },
  fields: ['heading', 'text', 'revision'],
  rules: [
    ['A.20', 'INVESTIGATOR', 'ALL'],
    ['A.20', ['COMPLAINANT', 'SHARED'], ['heading', 'text']],
    ['A.20', ['RESPONDENT', 'SHARED'], ['heading', 'text']],
    ['A.20', ['CASE_LEAD', 'SUBMITTED'], ['heading', 'text']],
    ['A.20', ['OVERSEER', 'SUBMITTED'], ['heading', 'text']],
    ['A.20', ['WELFARE', 'SUBMITTED', 'BY_STUDENT'], ['heading', 'text']],
    ['A.18', ['COMPLAINANT', 'SUBMITTED', 'RELEASED'], ['heading', 'text']],
    ['A.18', ['RESPONDENT', 'SUBMITTED', 'RELEASED'], ['heading', 'text']],
  ],
});
