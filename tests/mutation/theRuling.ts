import type { Policy } from '../../src/policy/policy';
import type { Copy } from './copy';
import type { Situation } from './situations';

interface Mask {
  readonly open: ReadonlySet<string>;
}

type MaskOf = (policy: Policy, capacities: number, words: number) => Mask;

/** Where the policies of a copy first give more or less than the ruling does, in a situation that its stories reached. */
export function differsFromTheRuling(copy: Copy, situations: readonly Situation[]): string | null {
  const { POLICIES } = copy.load<{ POLICIES: readonly Policy[] }>('src/policy/policies.ts');
  const { maskOf } = copy.load<{ maskOf: MaskOf }>('src/policy/mask.ts');
  const policies = new Map(POLICIES.map((one) => [one.noun, one]));
  for (const { noun, capacities, words, open, closed, where } of situations) {
    const policy = policies.get(noun);
    if (!policy) return `there is no policy for ${noun}`;
    const bits = Object.keys(policy.words).reduce(
      (sum, word, index) => (words.includes(word) ? sum | (1 << index) : sum),
      0,
    );
    const mask = maskOf(policy, capacities, bits);
    const missing = open.find((field) => !mask.open.has(field));
    if (missing !== undefined) return `the ruling: ${noun}.${missing} should be open, to ${where}`;
    const told = closed.find((field) => mask.open.has(field));
    if (told !== undefined) return `the ruling: ${noun}.${told} should be closed, to ${where}`;
  }
  return null;
}
