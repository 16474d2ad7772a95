import type { Dice } from '../dice';
import { canBeDone, changes, type Goal, GOALS } from './goals';
import type { Walk } from './walk';

/** Where a case can come to: how it stands, and as bits which parts people have in it. */
export interface Place {
  readonly procedure: string;
  readonly stage: string;
  readonly facts: number;
  readonly capacities: number;
}

/** A place that a story came to, and how: everything that is needed to go on from there. */
export interface Landmark extends Pick<Walk, 'seed' | 'now' | 'aim'> {
  readonly place: Place;
  readonly steps: Walk['steps'];
  readonly done: ReadonlyMap<string, number>;
  readonly reached: ReadonlyMap<Goal, number>;
}

/** What takes longer to come to is not gone back to: it would be played again for everybody who is compared. */
const FURTHEST = 100;

const madeBy = ({ done }: Landmark): ReadonlySet<string | undefined> =>
  new Set([...done.keys()].map((act) => changes.get(act)));

/** Where earlier stories came to, for others to go on from: of two ways to one place the shorter. */
export class Landmarks {
  readonly #known = new Map<string, Landmark>();
  readonly #chosen = new Map<Landmark, number>();

  note(landmark: Landmark): void {
    const { procedure, stage, facts, capacities } = landmark.place;
    const name = [procedure, stage, facts, capacities, ...[...madeBy(landmark)].sort()].join(' ');
    const before = this.#known.get(name)?.steps.length ?? Infinity;
    if (landmark.steps.length <= FURTHEST && landmark.steps.length < before) this.#known.set(name, landmark);
  }

  /** One from which much can be done that was seldom done, and from which few have gone on. */
  pick(dice: Dice, times: (goal: Goal) => number): Landmark | undefined {
    const rare = GOALS.map((goal) => 1 / (1 + times(goal)) ** 3);
    const weight = (landmark: Landmark): number => {
      const { place } = landmark;
      const made = madeBy(landmark);
      const worth = GOALS.reduce((sum, goal, index) => {
        const isThere = goal.book === place.procedure && (goal.capacities & ~place.capacities) === 0;
        const { on = 'Case' } = goal.rule;
        const isOnSomething = ['Case', 'Person'].includes(on) || made.has(on);
        return isThere && isOnSomething && canBeDone(goal, place) ? sum + rare[index]! : sum;
      }, 0);
      return (worth / (1 + (this.#chosen.get(landmark) ?? 0))) ** 2;
    };
    const chosen = dice.weighted([...this.#known.values()], weight);
    if (chosen) this.#chosen.set(chosen, (this.#chosen.get(chosen) ?? 0) + 1);
    return chosen;
  }
}
