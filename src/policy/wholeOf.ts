import type { Capacity } from '../procedures/capacity';
import { POLICIES } from './policies';

/** The nouns of which a capacity sees every one there is: that somebody read one of these tells it of nothing hidden. */
export const nounsSeenWhole = (capacity: Capacity): ReadonlySet<string> =>
  new Set(
    POLICIES.filter(({ rules }) => rules.some(({ standing }) => standing.length === 1 && standing[0] === capacity)).map(
      ({ noun }) => noun,
    ),
  );
