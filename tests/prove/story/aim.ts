import { ACTS } from '../../../src/graphql/features';
import type { ActRule } from '../../../src/procedures/procedure';
import { PROCEDURES, RULEBOOKS } from '../../../src/procedures/procedures';
import type { Dice } from '../dice';

/** The acts of the procedures, each with the stages in their order. */
export const RULES = RULEBOOKS.flatMap(({ id, acts }) => {
  const stages = Object.keys(PROCEDURES.find((procedure) => procedure.id === id)?.stages ?? {});
  return acts.map((rule) => ({ book: id, rule, stages }));
});
export type Placed = (typeof RULES)[number];

/** The noun that each act changes or makes. */
export const changes = new Map(ACTS.map(({ act }) => [act.name, act.changes.policy.noun]));

const stagesAfter = ({ to }: ActRule): readonly string[] =>
  to === undefined ? [] : typeof to === 'string' ? [to] : Object.values(to);

/** Whether one act sets a fact that another needs, or that makes somebody who they have to be for it. */
export const setsWhatIsNeeded = ({ sets = [] }: ActRule, { needs = [], by }: ActRule): boolean =>
  sets.some(
    (fact) => needs.some((need) => need.fact === fact) || by.flat().some((word) => fact.startsWith(`${word}_`)),
  );

/** Whether it leads to the first of the stages in which another can be done. */
const leadsThere = (before: ActRule, { rule, stages }: Placed): boolean =>
  stagesAfter(before).includes(stages.find((stage) => rule.from?.includes(stage)) ?? '');

const makes = (before: ActRule, { rule: after }: Placed): boolean =>
  after.on !== undefined && after.on !== 'Case' && changes.get(before.act) === after.on;

const mayComeBefore = (before: ActRule, after: Placed): boolean =>
  setsWhatIsNeeded(before, after.rule) || leadsThere(before, after) || makes(before, after);

/** An act with all that may have to come before it, as far as the procedures tell. */
function pathTo(placed: Placed): ReadonlySet<string> {
  const path = new Map([[placed.rule.act, placed]]);
  for (const after of path.values())
    for (const before of RULES)
      if (before.book === after.book && mayComeBefore(before.rule, after)) path.set(before.rule.act, before);
  return new Set(path.keys());
}

const PATHS: readonly { act: string; path: ReadonlySet<string> }[] = RULES.map((placed) => ({
  act: placed.rule.act,
  path: pathTo(placed),
}));

/** What a story is about: an act or two, and what leads to them. */
export interface Aim {
  readonly acts: ReadonlySet<string>;
  readonly path: ReadonlySet<string>;
}

/** Any act can be it; what takes long to come to, and was done seldom in other stories, is likelier. */
export function someAim(dice: Dice, timesDone: (act: string) => number): Aim {
  const aims = [0, 1].map(() => dice.weighted(PATHS, ({ act, path }) => path.size / (1 + timesDone(act)))!);
  return { acts: new Set(aims.map(({ act }) => act)), path: new Set(aims.flatMap(({ path }) => [...path])) };
}
