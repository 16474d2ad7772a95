import { parseGlobalId } from '../../../src/reading/globalId';
import type { Step } from '../stage/step';
import { changes, type Goal, GOALS, setsWhatIsNeeded } from './goals';

/** The things that an input names. */
function named(value: unknown): { type: string; id: string }[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(named);
  const parsed = typeof value === 'string' ? parseGlobalId(value) : null;
  return parsed ? [parsed] : [];
}

/** What a step made, and what it is on if it changes that: what it only mentions is as it was without it. */
const touched = ({ act, input, key }: Step, made: ReadonlyMap<string, readonly string[]>): readonly string[] => [
  ...named(input).flatMap(({ type, id }) => (type !== 'Case' && changes.get(act) === type ? [id] : [])),
  ...(made.get(key) ?? []),
];

/** What the procedures say of an act: each of them may have it. */
const rulesOf = (act: string): readonly Goal[] => {
  const goals = GOALS.filter(({ rule }) => rule.act === act);
  return goals.filter(({ rule }, index) => goals.findIndex((other) => other.rule === rule) === index);
};

/** The stages that a step may lead to; where it depends on what was decided, the input says which. */
function stagesAfter({ act, input }: Step): readonly string[] {
  return rulesOf(act).flatMap(({ rule: { to } }) => {
    if (to === undefined || typeof to === 'string') return to ?? [];
    return Object.entries(to).flatMap(([decided, stage]) => (Object.values(input).includes(decided) ? [stage] : []));
  });
}

/** The steps that first brought a case, or each of several, where an act can be done. */
function broughtThere(step: Step, before: readonly Step[]): readonly Step[] {
  const caseOf = ({ input }: Step) => input['caseId'] ?? null;
  return rulesOf(step.act).flatMap(({ rule: { from = [] }, stages }) => {
    if (from.includes(stages[0]!)) return [];
    const there = before.filter((one) => stagesAfter(one).some((stage) => from.includes(stage)));
    return there.filter((one, index) => there.findIndex((other) => caseOf(other) === caseOf(one)) === index);
  });
}

const opensTo = (before: string, after: string): boolean =>
  rulesOf(before).some((one) => rulesOf(after).some((other) => setsWhatIsNeeded(one.rule, other.rule)));

/** Which steps some of them cannot happen without, as far as that can be told: those themselves, and what made them possible. */
export function neededFor(
  kept: readonly Step[],
  all: readonly Step[],
  made: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<Step> {
  const needed = new Set(kept);
  const ids = new Set<string>();
  // Backwards: what is needed is known before what made it possible
  for (const [index, step] of [...all.entries()].reverse()) {
    const later = all.slice(index + 1).filter((one) => needed.has(one));
    const makesPossible =
      needed.has(step) ||
      later.some(({ act }) => opensTo(step.act, act)) ||
      touched(step, made).some((id) => ids.has(id));
    if (!makesPossible) continue;
    needed.add(step);
    for (const one of broughtThere(step, all.slice(0, index))) needed.add(one);
    for (const { id } of named(step.input)) ids.add(id);
  }
  return needed;
}
