import { ACTS } from '../../../src/graphql/features';
import { LINES, type Matter } from '../../../src/procedures/choose';
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

const PATHS = RULES.map((placed) => ({ ...placed, path: pathTo(placed) }));

/** Whether an act is done only where a case is that began without a complaint in form. */
function isInformal({ book, rule }: Placed): boolean {
  const begins = PROCEDURES.find(({ id }) => id === book)?.begins ?? [];
  return begins.some(({ at, informally }) => informally && rule.from?.includes(at));
}

/** What a story is about: an act or two, and what leads to them. */
export interface Aim {
  readonly acts: ReadonlySet<string>;
  readonly path: ReadonlySet<string>;
  /** What a complaint has to be for that, as the choice of procedure has it; and whether help is asked for first. */
  readonly complaint: Partial<Matter>;
  readonly informally: boolean;
}

/** Any act can be it; what takes long to come to, and was done seldom in other stories, is likelier. */
export function someAim(dice: Dice, timesDone: (act: string) => number): Aim {
  const weightOf = ({ rule, path }: (typeof PATHS)[number]) => path.size / (1 + timesDone(rule.act));
  const first = dice.weighted(PATHS, weightOf)!;
  const aims = [
    first,
    dice.weighted(
      PATHS.filter(({ book }) => book === first.book),
      weightOf,
    )!,
  ];
  return {
    acts: new Set(aims.map(({ rule }) => rule.act)),
    path: new Set(aims.flatMap(({ path }) => [...path])),
    complaint: LINES.find(({ procedure }) => procedure === first.book)?.when ?? {},
    informally: aims.some(isInformal),
  };
}

/** Fields of the acts by which a complaint comes to the procedure that the story is about. */
export const wantedFor = ({ complaint: { of, about }, informally }: Aim): Record<string, unknown> => ({
  ...(of && { respondentKind: of }),
  ...(about && { about }),
  ...(informally && { informally }),
});
