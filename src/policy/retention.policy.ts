import { policy } from './policy';

/** Until when a closed case is kept. */
export const retentionPolicy = policy({
  noun: 'Retention',
  words: {},
  fields: ['until', 'reason', 'setBy', 'setAt'],
  rules: [
    ['A.28', 'CASE_LEAD', 'ALL'],
    ['A.28', 'OVERSEER', 'ALL'],
    ['B.36', 'WELFARE', 'ALL'],
    ['A.26', 'DATA_PROTECTION', 'ALL'],
  ],
});

/** What keeps everything of a case, whatever was said of its time. */
export const holdPolicy = policy({
  noun: 'Hold',
  words: {},
  fields: ['status', 'reason', 'placedBy', 'placedAt', 'liftedAt', 'liftReason', 'availableActions'],
  rules: [
    ['A.26', 'CASE_LEAD', 'ALL'],
    ['A.26', 'OVERSEER', 'ALL'],
    ['B.35', 'WELFARE', 'ALL'],
    ['A.26', 'DATA_PROTECTION', 'ALL'],
  ],
});

/** That a case is to be forgotten: for machine accounts that knew of it, and nothing but its former id. */
export const erasurePolicy = policy({
  noun: 'Erasure',
  words: { RECIPIENT: 'it is for the viewer' },
  fields: ['forget', 'erasedAt'],
  confidential: false,
  rules: [['A.26', 'RECIPIENT', 'ALL']],
});
