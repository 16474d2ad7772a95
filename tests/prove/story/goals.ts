import { ACTS } from '../../../src/graphql/features';
import { bitsOf, type Capacity, CAPACITIES } from '../../../src/procedures/capacity';
import { holds } from '../../../src/procedures/fact';
import type { Experience } from './experience';
import type { ActRule } from '../../../src/procedures/procedure';
import { PROCEDURES, RULEBOOKS } from '../../../src/procedures/procedures';

/** The noun that each act changes or makes. */
export const changes = new Map(ACTS.map(({ act }) => [act.name, act.changes.policy.noun]));

/** One way in which an act of a procedure can be done: by somebody with these words in their standing. */
export interface Goal {
  readonly name: string;
  readonly book: string;
  readonly rule: ActRule;
  /** The stages of the procedure, in their order. */
  readonly stages: readonly string[];
  /** The capacities that are needed for it, as bits. */
  readonly capacities: number;
  /** Other goals that it may make possible, as far as the procedures tell. */
  readonly opens: readonly number[];
}

const isCapacity = (word: string): word is Capacity => (CAPACITIES as readonly string[]).includes(word);

const stagesAfter = ({ to }: ActRule): readonly string[] =>
  to === undefined ? [] : typeof to === 'string' ? [to] : Object.values(to);

type Way = Omit<Goal, 'opens'>;

/** Whether one act sets a fact that another needs, or that makes somebody who they have to be for it. */
export const setsWhatIsNeeded = ({ sets = [] }: ActRule, { needs = [], by }: ActRule): boolean =>
  sets.some(
    (fact) => needs.some((need) => need.fact === fact) || by.flat().some((word) => fact.startsWith(`${word}_`)),
  );

/** Whether it leads on to the first of the stages in which another can be done. What leads back there opens nothing new. */
const leadsThere = (before: Way, { rule, stages }: Way): boolean => {
  const first = stages.findIndex((stage) => rule.from?.includes(stage));
  const from = stages.findIndex((stage) => before.rule.from?.includes(stage));
  return from < first && stagesAfter(before.rule).includes(stages[first]!);
};

const makes = (before: ActRule, { on }: ActRule): boolean =>
  on !== undefined && on !== 'Case' && on !== before.on && changes.get(before.act) === on;

/** Whether both are on the same kind of thing, and one of them can be done in states in which the other cannot. */
const movesOn = ({ rule: before }: Way, { rule: after }: Way): boolean =>
  before.on !== undefined &&
  before.on === after.on &&
  (before.whileIn ?? []).length > 0 &&
  (after.whileIn ?? []).some((state) => !before.whileIn!.includes(state));

/** Whether one changes a part of what the other is on, such as a question within a mediation: it is called after that. */
const changesPart = ({ act }: ActRule, { on }: ActRule): boolean => {
  const changed = changes.get(act);
  return on !== undefined && changed !== undefined && changed !== on && changed.startsWith(on);
};

const mayOpen = (before: Way, after: Way): boolean =>
  before.book === after.book &&
  (setsWhatIsNeeded(before.rule, after.rule) ||
    leadsThere(before, after) ||
    makes(before.rule, after.rule) ||
    changesPart(before.rule, after.rule) ||
    movesOn(before, after));

const WAYS: readonly Way[] = RULEBOOKS.flatMap(({ id, acts }) => {
  const stages = Object.keys(PROCEDURES.find((procedure) => procedure.id === id)?.stages ?? {});
  return acts.flatMap((rule) =>
    rule.by.map((words) => {
      const by = typeof words === 'string' ? [words] : words;
      return {
        name: `${rule.act} as ${by.join(' and ')}`,
        book: id,
        rule,
        stages,
        capacities: bitsOf(by.filter(isCapacity)),
      };
    }),
  );
});

/** Everything that the procedures let somebody do. */
export const GOALS: readonly Goal[] = WAYS.map((way) => ({
  ...way,
  opens: WAYS.flatMap((other, index) => (other.rule !== way.rule && mayOpen(way, other) ? [index] : [])),
}));

/** The goals that somebody reaches by an act, in a case under a procedure, with these capacities in it. */
export const reachedBy = (act: string, book: string | null, capacities: number): readonly Goal[] =>
  GOALS.filter(
    (goal) => goal.rule.act === act && (book === null || goal.book === book) && (goal.capacities & ~capacities) === 0,
  );

/** A case as far as an act depends on it. */
export interface Standing {
  readonly stage: string;
  readonly facts: number;
}

/** Whether an act could be done in a case as it stands, for all that the procedures say of the case. */
export const canBeDone = (
  { rule: { from, needs = [], barredBy = [], notWhile = [] } }: Goal,
  { stage, facts }: Standing,
): boolean =>
  (from?.includes(stage) ?? true) &&
  needs.every(({ fact, when }) => holds(facts, fact) || (when !== undefined && !holds(facts, when))) &&
  ![...barredBy, ...notWhile].some(({ fact }) => holds(facts, fact));

/** Whether it is done to a thing of a case, of which there may be several. */
const isOnAThing = ({ rule: { on = 'Case' } }: Goal): boolean => !['Case', 'Person'].includes(on);

/** A case, with what people are in it and what was done, as far as it tells what can be done next. */
export interface Reached extends Standing {
  readonly procedure: string;
  readonly capacities: number;
}

/** Whether a goal is one act away: somebody can be who it takes, and what it is done to is there and was brought so far. */
export const isNear = (goal: Goal, at: Reached, opened: ReadonlySet<Goal>): boolean =>
  goal.book === at.procedure &&
  (goal.capacities & ~at.capacities) === 0 &&
  (!isOnAThing(goal) || opened.has(goal)) &&
  canBeDone(goal, at);

/** All that was made possible by what was done. */
export const openedBy = (done: Iterable<Goal>): ReadonlySet<Goal> =>
  new Set([...done].flatMap(({ opens }) => opens.map((index) => GOALS[index]!)));

/** What is left of the worth of a goal one act before it. */
const FURTHER = 0.8;

/** How much more than any other the goal is worth that a story is after. */
const WANTED = 150;

/**
 * What it is worth to do each goal: what is seldom done is worth most, and so is what makes it possible. `done` says
 * how often each was reached in this story, `missing` which capacities nobody has, as bits.
 */
export function worthOf(
  known: Pick<Experience, 'times' | 'gave'>,
  done: (goal: Goal) => number,
  missing: number,
  wanted: Goal | null,
): readonly number[] {
  const fresh = GOALS.map((goal) => 1 / (1 + done(goal)) ** 2);
  // What is done to one thing after another is as good a step to something else the next time
  const again = GOALS.map((goal, index) => (isOnAThing(goal) ? Math.sqrt(fresh[index]!) : fresh[index]!));
  const own = GOALS.map((goal, index) => (goal === wanted ? WANTED : fresh[index]! / (1 + known.times(goal)) ** 1.5));
  const gave = GOALS.map(({ rule: { act } }) => known.gave(act) & missing);
  let worth: readonly number[] = own;
  for (let round = 0; round < 12; round += 1) {
    const before = worth;
    const asOne = CAPACITIES.map((_, bit) =>
      GOALS.reduce(
        (most, { capacities }, index) => (capacities & (1 << bit) ? Math.max(most, before[index]!) : most),
        0,
      ),
    );
    worth = GOALS.map(({ opens }, index) => {
      const next = opens.reduce((most, one) => Math.max(most, before[one]!), 0);
      const given = asOne.reduce((most, one, bit) => (gave[index]! & (1 << bit) ? Math.max(most, one) : most), 0);
      return Math.max(own[index]!, FURTHER * again[index]! * Math.max(next, given));
    });
  }
  return worth;
}
