import { policy } from './policy';

const MARK = ['kind', 'status', 'raisedAt'] as const;

/** A mark that a case is grave: those who lead, oversee and look after it; who complains what they were asked to agree to. */
export const flagPolicy = policy({
  noun: 'Flag',
  words: { AGREEMENT_ASKED: 'the viewer was asked to agree to what it is about' },
  fields: [...MARK, 'reason', 'university', 'liftedAt', 'liftReason', 'availableActions'],
  rules: [
    ['A.3', 'CASE_LEAD', 'ALL'],
    ['A.3', 'OVERSEER', 'ALL'],
    ['A.3', 'WELFARE', 'ALL'],
    ['A.25', ['COMPLAINANT', 'AGREEMENT_ASKED'], MARK],
  ],
});

/** That the police are involved. Nobody is told of it through the case whom it might warn. */
export const policeInvolvementPolicy = policy({
  noun: 'PoliceInvolvement',
  words: {},
  fields: ['status', 'through', 'says', 'reference', 'recordedAt', 'endedAt', 'result', 'availableActions'],
  rules: [
    ['A.3', 'CASE_LEAD', 'ALL'],
    ['A.3', 'OVERSEER', 'ALL'],
    ['A.3', 'WELFARE', 'ALL'],
  ],
});

/** A time in which the proceedings stand still, and why. */
export const pausePolicy = policy({
  noun: 'Pause',
  words: {},
  fields: ['reason', 'pausedAt', 'resumedAt', 'resumeReason'],
  rules: [
    ['A.3', 'CASE_LEAD', 'ALL'],
    ['A.3', 'OVERSEER', 'ALL'],
    ['A.3', 'WELFARE', 'ALL'],
  ],
});
