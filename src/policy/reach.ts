import { bitsOf, type Capacity, CAPACITIES } from '../procedures/capacity';
import { RULEBOOKS } from '../procedures/procedures';
import type { Policy } from './policy';

const isCapacity = (word: string): word is Capacity => (CAPACITIES as readonly string[]).includes(word);

/** The standings that give something toward a noun: what its rules show, and the acts that are done on it. */
const standingsOf = ({ noun, rules }: Policy): readonly (readonly string[])[] => [
  ...rules.map(({ standing }) => standing),
  ...RULEBOOKS.flatMap(({ acts }) => acts)
    .filter(({ on = 'Case' }) => on === noun)
    .flatMap(({ by }) => by.map((words) => (typeof words === 'string' ? [words] : words))),
];

/** The capacities to which a word of a policy can make a difference, as bits: to anybody else it is the same whether it holds. */
export function reachOf(policy: Policy, word: string): number {
  const asking = standingsOf(policy).filter((standing) => standing.includes(word));
  const held = asking.map((standing) => standing.filter(isCapacity));
  // A word that stands alone somewhere matters to everybody
  return bitsOf(held.some((capacities) => capacities.length === 0) ? CAPACITIES : held.flat());
}
