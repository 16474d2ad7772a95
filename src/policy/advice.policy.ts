import { policy } from './policy';

/** Advice and guidance outside any case: between who asked and who advises (B.2, B.27). */
export const advicePolicy = policy({
  noun: 'Advice',
  words: { ASKED: 'the viewer asked for it', ADVISES: 'the viewer is who is asked' },
  fields: [
    'kind',
    'office',
    'status',
    'question',
    'askedBy',
    'askedAt',
    'answer',
    'consulted',
    'advisedBy',
    'answeredAt',
    'availableActions',
  ],
  rules: [
    ['B.27', 'ASKED', 'ALL'],
    ['B.27', 'ADVISES', 'ALL'],
  ],
});

/** A referral by other staff, or a third party's report, as the Acting Head of Welfare has it (B.26). */
export const referralPolicy = policy({
  noun: 'WelfareReferral',
  words: { RECEIVED: 'it came to the viewer' },
  fields: ['kind', 'referredBy', 'address', 'wish', 'says', 'receivedAt'],
  rules: [['B.26', 'RECEIVED', 'ALL']],
});

/** The same, as whoever referred has it: that it was received, and nothing after (B.26). */
export const referralMadePolicy = policy({
  noun: 'ReferralMade',
  words: { MADE: 'the viewer referred' },
  fields: ['kind', 'receivedAt'],
  rules: [['B.26', 'MADE', 'ALL']],
});
