import { annexeA } from './annexeA';
import { annexeB } from './annexeB';
import { college } from './college';
import { standingStill } from './beside/standstill';
import { itServices } from './itServices';
import type { ActRule, Clause, Procedure, RuleBook } from './procedure';

/** Every procedure, in every version that a case may still be under. A new procedure is one more entry. */
export const PROCEDURES: readonly Procedure[] = [annexeA, annexeB, itServices].map(standingStill);

/** All that rules acts: the procedures, and what the college arranges for all of them. */
export const RULEBOOKS: readonly RuleBook[] = [college, ...PROCEDURES];

/** The version under which new cases of a procedure begin: the last that is listed. */
export const currentVersion = (id: string): Procedure => {
  const newest = PROCEDURES.findLast((procedure) => procedure.id === id);
  if (!newest) throw new Error(`there is no procedure ${id}`);
  return newest;
};

interface Under {
  readonly procedure: string;
  readonly procedureVersion: number;
}

const inForceFor = <Book extends RuleBook>(books: readonly Book[], { procedure, procedureVersion }: Under): Book => {
  const found = books.find(({ id, version }) => id === procedure && version === procedureVersion);
  if (!found) throw new Error(`there is no version ${procedureVersion} of ${procedure}`);
  return found;
};

/** The procedure that a case runs under. */
export const procedureOf = (theCase: Under): Procedure => inForceFor(PROCEDURES, theCase);

/** What rules the acts on a thing: its case’s procedure, or what the college arranges outside cases. */
export const rulebookOf = (thing: Under): RuleBook => inForceFor(RULEBOOKS, thing);

/** What a book says first of an act: to whom it is given in the usual course. */
export const ruleOf = (book: RuleBook, act: string): ActRule | undefined => book.acts.find((one) => one.act === act);

/** All that a book says of an act: it may be given to others elsewhere. */
export const rulesOf = (book: RuleBook, act: string): readonly ActRule[] => book.acts.filter((one) => one.act === act);

/** What every procedure says of an act, for the mutation's description: `A.13: Puts the allegations …`. */
export const whatIsSaidOf = (act: string): { clause: Clause; says: string }[] =>
  RULEBOOKS.flatMap(({ acts }) => acts.filter((rule) => rule.act === act));
