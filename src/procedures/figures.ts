import { type PersonCategory } from './category';
import { holds } from './fact';
import type { Procedure } from './procedure';
import { PROCEDURES, ruleOf } from './procedures';

/** A case as statistics count it: of what kind, and nothing of whom. */
export interface CountedCase {
  readonly stage: string;
  readonly outcomes: readonly string[];
  readonly complainant: string;
  readonly respondent: string;
}

/** One count, rounded, and its share in percent where the group is large enough. */
export interface Figure {
  readonly of: string;
  readonly count: number;
  readonly percent: number | null;
}

export const BREAKDOWNS = ['byStage', 'byOutcome', 'byComplainant', 'byRespondent'] as const;

/** What is published of one procedure in one year: a breakdown is null where it would tell more than rounded counts may. */
export type Figures = { readonly cases: number } & Readonly<
  Record<(typeof BREAKDOWNS)[number], readonly Figure[] | null>
>;

/** Whom figures are of: of everybody, or where a student complains or is harmed. */
export const ABOUT = ['ALL', 'STUDENTS'] as const;
export type About = (typeof ABOUT)[number];

/** The procedures of which statistics are kept: those that say so (A.28, B.36). */
export const COUNTED: readonly Procedure[] = PROCEDURES.filter(({ statistics }) => statistics !== undefined);

/** Nobody complained (A.12, B.25). */
export const NOBODY_COMPLAINS = 'NOBODY';
/** Closed without an outcome. */
export const WITHOUT_OUTCOME = 'NONE';

const BASE = 5;
/** Of smaller groups no percentages are given: those whose rounded count is less than this. */
const GROUP = 25;

/** To the nearest 5: 0, 1 and 2 become 0. */
export const rounded = (count: number): number => Math.round(count / BASE) * BASE;

/**
 * The stage at which a case was concluded: where it was decided, or where it was closed without an outcome. One whose complaint
 * was withdrawn counts where it would have been decided: a line for every stage there is would tell of single cases.
 */
export const stageCounted = (procedure: Procedure, facts: number, closedAt: string | null): string => {
  const [alone, investigated] = ruleOf(procedure, 'decideOutcome')!.from!;
  const listed = closedAt !== null && ruleOf(procedure, 'closeCase')!.from!.includes(closedAt);
  if (!holds(facts, 'OUTCOME_ISSUED')) return listed ? closedAt : alone!;
  return holds(facts, 'REPORT_SUBMITTED') ? investigated! : alone!;
};

/** All that a breakdown can have, whatever there was: what is listed tells nothing. */
function possible(
  procedure: Procedure,
  about: About,
): Readonly<Record<(typeof BREAKDOWNS)[number], readonly string[]>> {
  const complainants = Object.keys(procedure.approachable) as PersonCategory[];
  const stages = ['decideOutcome', 'closeCase'].flatMap((act) => ruleOf(procedure, act)!.from!);
  return {
    byStage: [...new Set(stages)].filter((stage) => stage !== 'CONCLUDED'),
    byOutcome: [...procedure.outcomes.map(({ outcome }) => outcome), WITHOUT_OUTCOME],
    byComplainant: [...complainants.filter((one) => about === 'ALL' || one === 'STUDENT'), NOBODY_COMPLAINS],
    byRespondent: [...new Set(Object.values(procedure.respondents))],
  };
}

const kindsOf: Readonly<Record<(typeof BREAKDOWNS)[number], (one: CountedCase) => readonly string[]>> = {
  byStage: ({ stage }) => [stage],
  byOutcome: ({ outcomes }) => (outcomes.length === 0 ? [WITHOUT_OUTCOME] : outcomes),
  byComplainant: ({ complainant }) => [complainant],
  byRespondent: ({ respondent }) => [respondent],
};

/** The figures of one procedure in one year. What is left out is decided by rounded counts alone, and so tells nothing itself. */
export function figuresOf(procedure: Procedure, about: About, cases: readonly CountedCase[]): Figures {
  const total = rounded(cases.length);
  const kinds = possible(procedure, about);
  const breakdown = (name: (typeof BREAKDOWNS)[number]): readonly Figure[] | null => {
    const figures = kinds[name].map((of) => {
      const count = rounded(cases.filter((one) => kindsOf[name](one).includes(of)).length);
      return { of, count, percent: total < GROUP ? null : Math.round((100 * count) / total) };
    });
    const once = name !== 'byOutcome' || !procedure.combinesOutcomes;
    const counts = figures.map(({ count }) => count);
    return tellsNoMore(total, counts, once) ? figures : null;
  };
  const [byStage, byOutcome, byComplainant, byRespondent] = BREAKDOWNS.map(breakdown) as [
    Figures['byStage'],
    Figures['byOutcome'],
    Figures['byComplainant'],
    Figures['byRespondent'],
  ];
  return { cases: total, byStage, byOutcome, byComplainant, byRespondent };
}

const least = (count: number): number => Math.max(0, count - 2);
const most = (count: number): number => count + 2;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * Whether nothing follows from rounded counts and their rounded total together that does not follow from each alone. Every
 * case is in at least one of the counts; in exactly one, where each is counted once.
 */
export function tellsNoMore(total: number, counts: readonly number[], once: boolean): boolean {
  const [low, high] = [sum(counts.map(least)), sum(counts.map(most))];
  return high >= most(total) && (!once || low <= least(total));
}
