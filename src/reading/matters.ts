import type { Policy } from '../policy/policy';
import { reachOf } from '../policy/reach';

/** Goes before a condition that is dear to find out: it is not looked for where the policy gives nothing for its word. */
export const matters = (policy: Policy, word: string): string =>
  // What lasts is a part of what is held, so that this is never too narrow
  `(s.capacities & ${String(reachOf(policy, word))}) <> 0`;
