import type { ActRule, Clause } from '../procedure';

interface Leaving {
  readonly by: readonly string[];
  readonly from: readonly string[];
}

/** A case turns out to be of another procedure: it goes there with its history, before anything is decided in it. */
// prettier-ignore
export const transferring = (clause: Clause, each: readonly Leaving[]): readonly ActRule[] => each.map(({ by, from }) => (
  { act: 'transferCase', clause, says: 'Takes a case to the procedure that it turns out to be of (A.1, B.1, IT.1), with its history; who handles it there is found as for a new complaint, and sight is judged anew.', by, from }
));
