import { policy } from './policy';

/** A day on which the college does not work: everybody counts by the same calendar, and can look it up. */
export const dayOffPolicy = policy({
  noun: 'DayOff',
  words: {
    SIGNED_IN: 'whoever is signed in',
    ADMINISTRATOR: 'the viewer holds the office of role administrator',
  },
  fields: ['date', 'kind', 'name', 'addedAt', 'removedAt', 'availableActions'],
  confidential: false,
  rules: [
    ['A.6', 'SIGNED_IN', ['date', 'kind', 'name', 'addedAt', 'removedAt']],
    ['A.6', 'ADMINISTRATOR', ['availableActions']],
  ],
});
