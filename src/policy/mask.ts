import { cutToParty, capacitiesIn } from '../procedures/capacity';
import { maySee } from './ability';
import type { Policy } from './policy';

/** What one standing opens of one noun. Computed once per standing and shared: it depends on no value of any row. */
export interface Mask {
  readonly standing: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly closed: readonly string[];
  /** Whether the thing may be seen at all. */
  readonly visible: boolean;
}

const memo = new Map<Policy, Map<number, Map<number, Mask>>>();

/** The mask for the capacities (as bits) and the noun's own words (as bits, in the order the policy lists them). */
export function maskOf(policy: Policy, capacities: number, words: number): Mask {
  let ofNoun = memo.get(policy);
  if (!ofNoun) memo.set(policy, (ofNoun = new Map<number, Map<number, Mask>>()));
  let ofCapacities = ofNoun.get(capacities);
  if (!ofCapacities) ofNoun.set(capacities, (ofCapacities = new Map<number, Mask>()));
  let mask = ofCapacities.get(words);
  if (!mask) ofCapacities.set(words, (mask = compile(policy, capacities, words)));
  return mask;
}

function compile(policy: Policy, capacities: number, words: number): Mask {
  const own = policy.wordsInOrder.filter((_, index) => words & (1 << index));
  const standing = new Set<string>([...capacitiesIn(cutToParty(capacities)), ...own]);
  const open = new Set(policy.fields.filter((field) => maySee(policy.noun, field, standing)));
  return { standing, open, closed: policy.fields.filter((field) => !open.has(field)), visible: open.has('id') };
}
