import { policy } from './policy';

const ASKED = ['about', 'status', 'question', 'askedAt', 'answer', 'answeredAt'] as const;

/** A consultation, as those who handle the case have it (A.13, A.21). */
export const consultationPolicy = policy({
  noun: 'Consultation',
  words: { CONSULTED: 'the viewer is who is consulted' },
  fields: [...ASKED, 'name'],
  rules: [
    ['A.13', 'CASE_LEAD', 'ALL'],
    ['A.13', 'OVERSEER', 'ALL'],
    ['A.13', ['WELFARE', 'CONSULTED'], 'ALL'],
  ],
});

/** The same, as the person consulted has it: what they are asked, and nothing else of the case. */
export const consultationOfYouPolicy = policy({
  noun: 'ConsultationOfYou',
  words: { CONSULTED: 'the viewer is who is consulted' },
  fields: ASKED,
  rules: [['A.13', 'CONSULTED', 'ALL']],
});
