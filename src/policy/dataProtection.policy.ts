import { CAPACITIES } from '../procedures/capacity';
import { policy } from './policy';

const MADE = ['kind', 'says', 'status', 'madeAt', 'dueOn', 'answer', 'answeredAt'] as const;

/** What somebody asks about the data on themselves: who made it, and whoever decides it (A.26, B.34). */
export const dataRequestPolicy = policy({
  noun: 'DataRequest',
  words: {
    MADE: 'the viewer made it',
    DECIDES: 'the viewer is the data protection officer, or their deputy where the officer is in it',
    OPEN: 'it is not answered yet',
  },
  fields: [...MADE, 'name', 'withheld', 'ground', 'held', 'availableActions'],
  rules: [
    ['A.26', 'MADE', MADE],
    ['A.26', 'DECIDES', [...MADE, 'name', 'withheld', 'ground', 'availableActions']],
    // What there is of the person is looked through for as long as the request waits, and not after
    ['B.34', ['DECIDES', 'OPEN'], ['held']],
  ],
});

/** What is held about somebody in a case, and who read what is about them: for themselves alone (A.26, B.34). */
export const yourRecordPolicy = policy({
  noun: 'YourRecord',
  words: {},
  fields: ['held', 'readBy'],
  rules: [
    ...CAPACITIES.map((capacity) => ['A.26', capacity, ['held']] as const),
    ['A.26', 'COMPLAINANT', ['readBy']],
    ['A.26', 'RESPONDENT', ['readBy']],
  ],
});

/** Who read what of a case, as far as whoever leads it may know of what was read (A.24, A.26). */
export const whoReadPolicy = policy({
  noun: 'WhoRead',
  words: {},
  fields: ['reads'],
  rules: [['A.26', 'CASE_LEAD', 'ALL']],
});

/** Who read what of each case, without content: for whoever looks after the protection of data, never of a case they are in. */
export const readRecordPolicy = policy({
  noun: 'ReadRecord',
  words: { DECIDES: 'the viewer is the data protection officer, or their deputy where the officer is in the case' },
  fields: ['reference', 'reads'],
  rules: [['B.34', 'DECIDES', 'ALL']],
});
