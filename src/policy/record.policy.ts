import { policy } from './policy';

/** What was written to somebody. */
export const noticePolicy = policy({
  noun: 'Notice',
  words: {
    RECIPIENT: 'it is addressed to the viewer',
    OF_PROCEEDINGS: 'it is about the course of the case',
    OF_MEETING: 'it is about a meeting or the notes of one',
    TO_PARTY: 'it is addressed to the complainant or the respondent',
  },
  fields: ['kind', 'text', 'recipient', 'sentAt', 'openedAt', 'clause'],
  rules: [
    ['A.18', 'RECIPIENT', 'ALL'],
    // A notice tells what it is about: nobody sees one about a meeting, a witness or a draft who may not see that
    ['A.18', ['CASE_LEAD', 'OF_PROCEEDINGS'], 'ALL'],
    ['A.13', ['CASE_LEAD', 'OF_MEETING'], 'ALL'],
    ['A.18', ['OVERSEER', 'OF_PROCEEDINGS', 'TO_PARTY'], 'ALL'],
  ],
});
