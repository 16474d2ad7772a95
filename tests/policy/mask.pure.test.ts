import { maskOf } from '../../src/policy/mask';
import { POLICIES } from '../../src/policy/policies';
import { policy } from '../../src/policy/policy';
import { bitsOf } from '../../src/procedures/capacity';

const clarification = POLICIES.find(({ noun }) => noun === 'Clarification')!;
const [respondent, lead] = [bitsOf(['RESPONDENT']), bitsOf(['CASE_LEAD'])];
const FORWARDED = 1;

test('rule 4: what is closed is every field that is not open, and what shows no id does not show', () => {
  // A.20b: the respondent sees it once forwarded, and never when it was clarified
  const once = maskOf(clarification, respondent, FORWARDED);
  expect([...once.open].sort()).toEqual(['forwardedAt', 'id', 'material', 'text']);
  expect(once.closed).toEqual(['clarifiedAt']);
  expect(once.visible).toBe(true);
  const before = maskOf(clarification, respondent, 0);
  expect(before.closed).toEqual(clarification.fields);
  expect(before.visible).toBe(false);
  expect(maskOf(clarification, lead, 0).closed).toEqual([]);
});

test('a standing has one mask, worked out once', () => {
  for (const capacities of [respondent, lead])
    for (const words of [0, FORWARDED])
      expect(maskOf(clarification, capacities, words)).toBe(maskOf(clarification, capacities, words));
  maskOf(clarification, lead, 0);
  const known = maskOf(clarification, lead, FORWARDED);
  maskOf(clarification, lead, 2);
  expect(maskOf(clarification, lead, FORWARDED)).toBe(known);
});

test('no word of a noun is the name of a capacity, which would give it to whoever has the word', () => {
  const words = { CASE_LEAD: 'the viewer leads' };
  expect(() => policy({ noun: 'Thing', words, fields: [], rules: [] })).toThrow('CASE_LEAD is a capacity');
});

test('no word of a noun is the name of one of its fields: both are columns of one query', () => {
  const words = { SHARED: 'it is shared', TEXT: 'there is one' };
  expect(() => policy({ noun: 'Thing', words, fields: ['kind', 'text'], rules: [] })).toThrow('TEXT is a field');
});

test.each(POLICIES.flatMap(({ noun, words }) => Object.entries(words).map((one) => [noun, ...one] as const)))(
  '%s: what %s means is said',
  (_noun, _word, meaning) => {
    expect(meaning).toMatch(/\w{2}/);
  },
);
