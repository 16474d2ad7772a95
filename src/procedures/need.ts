import type { Fact } from './fact';
import type { Clause } from './procedure';

/** A fact an act depends on, and the clause that makes it depend on it. */
export interface Need {
  readonly fact: Fact;
  readonly clause: Clause;
  /** It counts only where this is so, such as that a student complains. */
  readonly when?: Fact;
}
