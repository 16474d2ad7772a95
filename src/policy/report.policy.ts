import { policy } from './policy';

const FINDINGS = ['status', 'findings', 'submittedAt', 'sections', 'availableActions'] as const;

const SECTION = ['heading', 'text', 'comments', 'availableActions'] as const;

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
  fields: [...SECTION, 'revision'],
  rules: [
    ['A.20', 'INVESTIGATOR', 'ALL'],
    ['A.20', ['COMPLAINANT', 'SHARED'], SECTION],
    ['A.20', ['RESPONDENT', 'SHARED'], SECTION],
    ['A.20', ['CASE_LEAD', 'SUBMITTED'], SECTION],
    ['A.20', ['OVERSEER', 'SUBMITTED'], SECTION],
    ['A.20', ['WELFARE', 'SUBMITTED', 'BY_STUDENT'], SECTION],
    ['A.18', ['COMPLAINANT', 'SUBMITTED', 'RELEASED'], SECTION],
    ['A.18', ['RESPONDENT', 'SUBMITTED', 'RELEASED'], SECTION],
  ],
});

/** What a party says of a draft section that was shared with them; whoever leads has it with the report, no earlier (A.20f). */
export const sectionCommentPolicy = policy({
  noun: 'SectionComment',
  words: { OWN: 'the viewer wrote it', SUBMITTED: 'the report is final and with the case lead' },
  fields: ['text', 'name', 'madeAt'],
  rules: [
    ['A.20', ['COMPLAINANT', 'OWN'], 'ALL'],
    ['A.20', ['RESPONDENT', 'OWN'], 'ALL'],
    ['A.20', 'INVESTIGATOR', 'ALL'],
    ['A.20', ['CASE_LEAD', 'SUBMITTED'], 'ALL'],
  ],
});
