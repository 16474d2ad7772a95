import { LINES, type Matter } from '../../../src/procedures/choose';
import type { Procedure } from '../../../src/procedures/procedure';
import { PROCEDURES } from '../../../src/procedures/procedures';
import type { Dice } from '../dice';
import { type Goal, GOALS } from './goals';

/** What a story is about: the procedure, and how the complaint comes to it. */
export interface Aim {
  readonly procedure: string;
  /** What a complaint has to be for that, as the choice of procedure has it; and whether help is asked for first. */
  readonly complaint: Partial<Matter>;
  readonly informally: boolean;
}

/** Whether a goal is reached only where a case is that began without a complaint in form. */
const isInformal = ({ rule }: Goal, { begins }: Procedure): boolean =>
  begins.some(({ at, informally }) => informally && rule.from?.includes(at));

/** Any procedure can be it; the one of which more was seldom done is likelier, however much there is to do in it. */
export function someAim(dice: Dice, times: (goal: Goal) => number): Aim {
  const seldom = (goals: readonly Goal[]) => goals.reduce((sum, goal) => sum + 1 / (1 + times(goal)), 0) / goals.length;
  const goalsOf = ({ id }: Procedure) => GOALS.filter(({ book }) => book === id);
  const procedure = dice.weighted(PROCEDURES, (one) => seldom(goalsOf(one)) ** 2)!;
  const informal = goalsOf(procedure).filter((goal) => isInformal(goal, procedure));
  return {
    procedure: procedure.id,
    complaint: LINES.find((line) => line.procedure === procedure.id)?.when ?? {},
    informally: dice.chance(informal.some((goal) => times(goal) === 0) ? 0.6 : 0.25),
  };
}

/** Fields of the acts by which a complaint comes to the procedure that the story is about. */
export const wantedFor = ({ complaint: { of, about }, informally }: Aim): Record<string, unknown> => ({
  ...(of && { respondentKind: of }),
  ...(about && { about }),
  ...(informally && { informally }),
});
