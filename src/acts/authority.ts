import { Refused } from '../errors';
import { mayActUnder, maySee } from '../policy/ability';
import { capacitiesIn, cutToParty } from '../procedures/capacity';
import { type Fact, FACTS } from '../procedures/fact';
import { obstacles, type Refusal } from '../procedures/judge';
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

/** The rule under which somebody does an act, and as what. */
export interface Authority {
  readonly rule: ActRule;
  readonly standing: ReadonlySet<string>;
}

/** Refuses an act that the procedure gives to others, or that is not possible where the case and the thing stand. */
export function judge(rules: readonly ActRule[], { book, stage, facts }: Standpoint, found: Found | null): Authority {
  const standing = found?.mask.standing ?? AUTHOR;
  const state = found?.row['status'];
  const at = { facts, ...(stage !== undefined && { stage }), ...(typeof state === 'string' && { state }) };
  const given = rules.filter((rule) => mayActUnder(book, rule, standing));
  const nearest = nearestOf(given, (rule) => obstacles(rule, at, mayKnowOf(found?.row.capacities ?? 0)));
  if (!nearest) throw notYours(rules[0]!.clause);
  const { rule, inTheWay } = nearest;
  // What its actor may not know of is told only when nothing else stands in the way, and then not how much of it there is
  const told = inTheWay.filter(({ code }) => code !== 'NOT_NOW');
  const refusals = told.length > 0 ? told : inTheWay.slice(0, 1);
  if (refusals.length > 0) throw new Refused(refusals.map((one) => ({ ...one, field: [] })));
  return { rule, standing };
}

/** Of the rules that give somebody an act, the first with nothing in its way; where there is none, the first. */
export function nearestOf(
  given: readonly ActRule[],
  inTheWayOf: (rule: ActRule) => readonly Refusal[],
): { readonly rule: ActRule; readonly inTheWay: readonly Refusal[] } | undefined {
  const tried = given.map((rule) => ({ rule, inTheWay: inTheWayOf(rule) }));
  return tried.find(({ inTheWay }) => inTheWay.length === 0) ?? tried[0];
}
