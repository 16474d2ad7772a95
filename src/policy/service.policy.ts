import { policy } from './policy';

const ASKED = ['status', 'question', 'askedAt', 'answer', 'answeredAt'] as const;

/** Details asked for in confidence: the complainant and whoever handles the complaint now, and nobody else (IT.7). */
export const confidentialRequestPolicy = policy({
  noun: 'ConfidentialRequest',
  words: {},
  fields: [...ASKED, 'availableActions'],
  rules: [
    ['IT.7', 'COMPLAINANT', 'ALL'],
    ['IT.7', 'CASE_LEAD', 'ALL'],
  ],
});

/** A question to staff who were involved, as whoever handles the complaint sees it (IT.1). */
export const staffQuestionPolicy = policy({
  noun: 'StaffQuestion',
  words: {},
  fields: [...ASKED, 'name'],
  rules: [['IT.1', 'CASE_LEAD', 'ALL']],
});

/** The same, as the person asked sees it: what they are asked about, and no more (IT.1). */
export const questionToYouPolicy = policy({
  noun: 'QuestionToYou',
  words: { ASKED: 'the viewer is who is asked' },
  fields: ASKED,
  rules: [['IT.1', 'ASKED', 'ALL']],
});

/** The response in writing, and the one after a review (IT.8, IT.9). */
export const serviceResponsePolicy = policy({
  noun: 'ServiceResponse',
  words: {},
  fields: ['text', 'byHead', 'givenAt', 'next'],
  rules: [
    ['IT.8', 'COMPLAINANT', 'ALL'],
    ['IT.8', 'CASE_LEAD', 'ALL'],
  ],
});
