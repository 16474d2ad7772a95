import { policy } from './policy';

/** A link to another case: for those alone who lead, oversee, look after the welfare of or investigate both. */
export const caseLinkPolicy = policy({
  noun: 'CaseLink',
  words: {
    OF_BOTH: 'the viewer has such a part in the other case as well',
    IN_CHARGE_OF_BOTH: 'the viewer leads or oversees the other case as well',
  },
  fields: [
    'kind',
    'status',
    'reason',
    'since',
    'linkedBy',
    'otherReference',
    'otherId',
    'other',
    'endedAt',
    'endReason',
    'availableActions',
  ],
  rules: [
    ['A.16', ['CASE_LEAD', 'OF_BOTH'], 'ALL'],
    ['A.16', ['OVERSEER', 'OF_BOTH'], 'ALL'],
    ['B.12', ['WELFARE', 'OF_BOTH'], 'ALL'],
    ['A.16', ['INVESTIGATOR', 'OF_BOTH'], 'ALL'],
  ],
});
