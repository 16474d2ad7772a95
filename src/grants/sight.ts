import { bitsOf, type Capacity, cutToParty } from '../procedures/capacity';

interface Term {
  readonly capacity: Capacity;
  readonly fromAt: string;
  readonly untilAt: string | null;
  readonly endedById: string | null;
}

/** What a person's grants on one case add up to at a moment. */
export interface Sight {
  readonly capacities: number;
  readonly lasting: number;
  readonly changesAt: string | null;
}

const earliest = (instants: (string | null)[]): string | null =>
  instants.reduce((first, one) => (one !== null && (first === null || one < first) ? one : first), null);

/** Whether a grant is in force. One that was ended is over at once, however the clocks of two nodes differ. */
export const inForce = ({ fromAt, untilAt, endedById }: Omit<Term, 'capacity'>, now: string): boolean =>
  endedById === null && fromAt <= now && (untilAt === null || untilAt > now);

/** Adds grants up. What is about to end counts until then; a reader that comes late finds only what lasts. */
export function sightFrom(grants: readonly Term[], now: string): Sight {
  const active = grants.filter((grant) => inForce(grant, now));
  const coming = grants.filter(({ endedById, fromAt }) => endedById === null && fromAt > now);
  const bits = (terms: readonly Term[]) => bitsOf(terms.map(({ capacity }) => capacity));
  const capacities = cutToParty(bits(active));
  // Who is to be a party keeps none of the rest from then on, even while nobody has worked that out
  const endless = bits(active.filter(({ untilAt }) => untilAt === null));
  return {
    capacities,
    lasting: capacities & endless & cutToParty(bits([...active, ...coming])),
    changesAt: earliest(
      grants
        .filter(({ endedById }) => endedById === null)
        .flatMap(({ fromAt, untilAt }) => [fromAt, untilAt])
        .filter((at) => at !== null && at > now),
    ),
  };
}
