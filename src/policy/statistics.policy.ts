import { policy } from './policy';

/** Figures of a closed year. They carry no person and no words; those who keep them see no case by that. */
export const yearFiguresPolicy = policy({
  noun: 'YearFigures',
  words: {
    KEEPS_STATISTICS: 'the viewer holds the HR Office or the Academic Office, and the figures are of everybody',
    LOOKS_AFTER_STUDENTS: 'the viewer is the Acting Head of Welfare, and the figures are of students',
  },
  fields: [
    'year',
    'procedure',
    'about',
    'cases',
    'byStage',
    'byOutcome',
    'byComplainant',
    'byRespondent',
    'publishedAt',
  ],
  confidential: false,
  rules: [
    ['A.28', 'KEEPS_STATISTICS', 'ALL'],
    ['B.36', 'LOOKS_AFTER_STUDENTS', 'ALL'],
  ],
});
