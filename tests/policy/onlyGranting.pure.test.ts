import { onlyGranting } from '../../src/policy/ability';

const rule = (more: object) => ({ action: 'read', subject: 'Case', fields: ['id'], ...more });

const holding = (condition: object) => rule({ conditions: { standing: condition } });

test.each([
  ['$all', { $all: ['RESPONDENT', 'FORWARDED'] }],
  ['$in', { $in: ['RESPONDENT'] }],
  ['$eq', { $eq: 'RESPONDENT' }],
])('a rule that grants to who holds a word is taken: %s', (_, condition) => {
  expect(onlyGranting([holding(condition)])).toHaveLength(1);
});

test.each([
  ['takes away', rule({ inverted: true, conditions: { standing: { $all: ['RESPONDENT'] } } })],
  ['has no condition', rule({})],
  ['has an empty condition', rule({ conditions: {} })],
  ['asks for none of its words', holding({ $all: [] })],
  ['is satisfied by a missing word, with $ne', holding({ $ne: 'RESPONDENT' })],
  ['is satisfied by a missing word, with $nin', holding({ $nin: ['RESPONDENT'] })],
  ['is satisfied by a missing word, with $not', holding({ $not: { $all: ['RESPONDENT'] } })],
  ['is satisfied by a missing word, with $exists', holding({ $exists: false })],
  ['takes any text, with $regex', holding({ $regex: '.*' })],
  ['hides behind another operator', holding({ $all: ['RESPONDENT'], $ne: 'WITNESS' })],
  ['compares without an operator', rule({ conditions: { standing: 'RESPONDENT' } })],
])('a rule is refused that %s', (_, refused) => {
  expect(() => onlyGranting([refused])).toThrow('does more than grant');
});

test('one bad rule among many is enough', () => {
  expect(() => onlyGranting([holding({ $all: ['COMPLAINANT'] }), holding({ $ne: 'COMPLAINANT' })])).toThrow();
});
