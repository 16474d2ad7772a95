import type { Fact } from './fact';
import type { Clause } from './procedure';

/** Who is given a part when a case begins: the one approached, the Acting Head of Welfare, or whoever is in charge at that stage. */
export type Part = 'ADVISER' | 'WELFARE' | 'CHARGE';

/** One way for a case to begin. The first that fits is taken; the next when nobody is free for the first of its parts. */
export interface Beginning {
  readonly clause: Clause;
  readonly says: string;
  readonly at: string;
  /** Whether the complainant asks for help before complaining in form. */
  readonly informally: boolean;
  readonly byStudent?: true;
  readonly gives: readonly [Part, ...Part[]];
  readonly sets?: readonly Fact[];
}
