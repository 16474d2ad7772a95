import { policy } from './policy';

/** What was written to somebody. */
export const noticePolicy = policy({
  noun: 'Notice',
  words: {
    ADDRESSEE: 'it is addressed to the viewer',
    OF_PROCEEDINGS: 'it is about the course of the case',
    OF_MEETING: 'it is about a meeting or the notes of one',
    TO_PARTY: 'it is addressed to the complainant or the respondent',
  },
  fields: ['kind', 'text', 'recipient', 'sentAt', 'openedAt', 'clause', 'availableActions', 'downloadTicket'],
  rules: [
    ['A.18', 'ADDRESSEE', 'ALL'],
    // A notice tells what it is about: nobody sees one about a meeting, a witness or a draft who may not see that
    ['A.18', ['CASE_LEAD', 'OF_PROCEEDINGS'], 'ALL'],
    ['A.13', ['CASE_LEAD', 'OF_MEETING'], 'ALL'],
    ['A.18', ['OVERSEER', 'OF_PROCEEDINGS', 'TO_PARTY'], 'ALL'],
  ],
});

/**
 * What each side is owed in writing, and owes an answer to. It is made of notices on the course of the case, which lead and
 * overseer have; whoever oversees knows nothing of interviews and responses asked for there.
 */
export const dutiesPolicy = policy({
  noun: 'Duties',
  words: {},
  fields: ['side', 'told', 'answers'],
  rules: [
    ['A.13', 'CASE_LEAD', 'ALL'],
    ['A.18', 'OVERSEER', ['side', 'told']],
  ],
});
