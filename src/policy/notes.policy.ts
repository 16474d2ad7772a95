import { policy } from './policy';

const AS_SENT = ['interviewee', 'text', 'recordedAt', 'sentAt', 'comments', 'availableActions'] as const;

/** Notes of an enquiry or investigation meeting: one person’s interview (A.27). */
export const notesPolicy = policy({
  noun: 'Notes',
  words: {
    INTERVIEWEE: 'they are notes of the viewer’s own interview',
    SENT_FOR_REVIEW: 'they have been sent to the interviewee',
    OF_ENQUIRY: 'the meeting is the case lead’s',
    OF_INVESTIGATION: 'the meeting is the investigation’s',
  },
  fields: [...AS_SENT, 'version'],
  rules: [
    ['A.27', 'CASE_LEAD', 'ALL'],
    ['A.27', 'INVESTIGATOR', 'ALL'],
    // The number of a version tells how many came before it that were not sent
    ['A.27', ['COMPLAINANT', 'INTERVIEWEE', 'SENT_FOR_REVIEW'], AS_SENT],
    ['A.27', ['RESPONDENT', 'INTERVIEWEE', 'SENT_FOR_REVIEW'], AS_SENT],
    ['A.27', ['WITNESS', 'INTERVIEWEE', 'SENT_FOR_REVIEW'], AS_SENT],
  ],
});

/** What an interviewee says of the notes; kept beside them. */
export const notesCommentPolicy = policy({
  noun: 'NotesComment',
  words: { OWN: 'the viewer wrote it' },
  fields: ['text', 'at'],
  rules: [
    ['A.27', ['COMPLAINANT', 'OWN'], 'ALL'],
    ['A.27', ['RESPONDENT', 'OWN'], 'ALL'],
    ['A.27', ['WITNESS', 'OWN'], 'ALL'],
    ['A.27', 'CASE_LEAD', 'ALL'],
    ['A.27', 'INVESTIGATOR', 'ALL'],
  ],
});
