import { policy } from './policy';

const AS_SENT = ['interviewee', 'text', 'recordedAt', 'sentAt', 'comments', 'availableActions'] as const;

/** Notes of an enquiry or investigation meeting: one person’s interview (A.27). */
export const notesPolicy = policy({
  noun: 'Notes',
  words: {
    INTERVIEWED: 'they are notes of the viewer’s own interview',
    SENT_FOR_REVIEW: 'they have been sent to the interviewee',
    OF_ENQUIRY: 'the meeting is the case lead’s',
    OF_INVESTIGATION: 'the meeting is the investigation’s',
    OF_MEDIATION: 'the meeting is a mediator’s',
    RECORDED_BY_VIEWER: 'the viewer recorded them',
  },
  fields: [...AS_SENT, 'version'],
  rules: [
    ['A.27', ['CASE_LEAD', 'OF_ENQUIRY'], 'ALL'],
    ['A.27', ['CASE_LEAD', 'OF_INVESTIGATION'], 'ALL'],
    ['A.27', ['INVESTIGATOR', 'OF_ENQUIRY'], 'ALL'],
    ['A.27', ['INVESTIGATOR', 'OF_INVESTIGATION'], 'ALL'],
    // What is said to a mediator stays between the two: whoever leads or investigates never sees it
    ['A.7', ['MEDIATOR', 'RECORDED_BY_VIEWER'], 'ALL'],
    ['A.7', ['COMPLAINANT', 'INTERVIEWED', 'OF_MEDIATION'], AS_SENT],
    ['A.7', ['RESPONDENT', 'INTERVIEWED', 'OF_MEDIATION'], AS_SENT],
    // The number of a version tells how many came before it that were not sent
    ['A.27', ['COMPLAINANT', 'INTERVIEWED', 'SENT_FOR_REVIEW'], AS_SENT],
    ['A.27', ['RESPONDENT', 'INTERVIEWED', 'SENT_FOR_REVIEW'], AS_SENT],
    ['A.27', ['WITNESS', 'INTERVIEWED', 'SENT_FOR_REVIEW'], AS_SENT],
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
