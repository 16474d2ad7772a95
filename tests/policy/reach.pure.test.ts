import { mayActUnder, maySee } from '../../src/policy/ability';
import { POLICIES } from '../../src/policy/policies';
import { reachOf } from '../../src/policy/reach';
import { bitsOf, CAPACITIES } from '../../src/procedures/capacity';
import { RULEBOOKS } from '../../src/procedures/procedures';

const acts = RULEBOOKS.flatMap((book) => book.acts.map((rule) => ({ book, rule })));

/** All that a standing opens of a noun, and every act it gives on it. */
const givenTo = (noun: string, fields: readonly string[], standing: readonly string[]) => ({
  open: fields.filter((field) => maySee(noun, field, standing)),
  acts: acts
    .filter(({ book, rule }) => (rule.on ?? 'Case') === noun && mayActUnder(book, rule, standing))
    .map(({ rule }) => rule.act),
});

describe('A word that is not looked for', () => {
  test.each(POLICIES.map((policy) => [policy.noun, policy] as const))('makes no difference: %s', (noun, policy) => {
    const words = Object.keys(policy.words);
    for (const word of words)
      for (const capacity of CAPACITIES) {
        if ((reachOf(policy, word) & bitsOf([capacity])) !== 0) continue;
        // Rules only grant: what makes no difference beside all other words makes none beside fewer
        const others = [capacity, ...words.filter((one) => one !== word)];
        expect(givenTo(noun, policy.fields, [...others, word])).toEqual(givenTo(noun, policy.fields, others));
      }
  });

  test('is not one that stands alone', () => {
    const notes = POLICIES.find(({ noun }) => noun === 'Notes')!;
    expect(reachOf(notes, 'INTERVIEWED')).toBe(bitsOf(CAPACITIES));
  });

  test('is looked for as its own noun has it, whatever it means of others', () => {
    const party = POLICIES.find(({ noun }) => noun === 'Party')!;
    expect(reachOf(party, 'OWN')).toBe(bitsOf(['COMPLAINANT', 'RESPONDENT']));
  });

  test('is looked for where one of its rules holds', () => {
    const party = POLICIES.find(({ noun }) => noun === 'Party')!;
    // A.20 and A.6: those who hold a meeting with a party have the address
    expect(reachOf(party, 'MET')).toBe(bitsOf(['INVESTIGATOR', 'MEDIATOR']));
  });
});
