import { Refused } from '../errors';
import { mayAct, maySee } from '../policy/ability';
import { capacitiesIn, cutToParty } from '../procedures/capacity';
import { type Fact, FACTS } from '../procedures/fact';
import { obstacles } from '../procedures/judge';
import type { ActRule, Clause, RuleBook } from '../procedures/procedure';
import type { Found } from './find';

/** Who writes the first thing there is about a matter is its author, and nothing else to it. */
const AUTHOR: ReadonlySet<string> = new Set(['AUTHOR']);

interface Standpoint {
  readonly book: RuleBook;
  readonly stage?: string;
  readonly facts: number;
}

/** Whether somebody with these capacities may be told that a fact, or the stage, stands in the way. */
export const mayKnowOf = (capacities: number) => {
  const held = capacitiesIn(cutToParty(capacities));
  return (what: Fact | 'STAGE'): boolean =>
    what === 'STAGE'
      ? maySee('Case', 'stage', held)
      : held.some((one) => (FACTS[what].knownTo as readonly string[]).includes(one));
};

/** The refusal of an act that the procedure gives to others, or does not know. */
export const notYours = (clause: Clause | null): Refused =>
  Refused.because('NOT_ALLOWED', 'The procedure gives this act to somebody else.', clause);

/** Refuses an act that the procedure gives to others, or that is not possible where the case and the thing stand. */
export function judge(rule: ActRule, { book, stage, facts }: Standpoint, found: Found | null): ReadonlySet<string> {
  const standing = found?.mask.standing ?? AUTHOR;
  if (!mayAct({ procedure: book.id, procedureVersion: book.version }, rule.act, standing)) throw notYours(rule.clause);
  const state = found?.row['status'];
  const inTheWay = obstacles(
    rule,
    { facts, ...(stage !== undefined && { stage }), ...(typeof state === 'string' && { state }) },
    mayKnowOf(found?.row.capacities ?? 0),
  );
  // What its actor may not know of is told only when nothing else stands in the way, and then not how much of it there is
  const told = inTheWay.filter(({ code }) => code !== 'NOT_NOW');
  const refusals = told.length > 0 ? told : inTheWay.slice(0, 1);
  if (refusals.length > 0) throw new Refused(refusals.map((one) => ({ ...one, field: [] })));
  return standing;
}
