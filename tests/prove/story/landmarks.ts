import type { Dice } from '../dice';
import { type Goal, GOALS, isNear, openedBy, type Reached } from './goals';
import type { Walk } from './walk';

/** A place that a story came to, and how: everything that is needed to go on from there. */
export interface Landmark extends Pick<Walk, 'seed' | 'now' | 'aim'> {
  readonly place: Reached;
  readonly steps: Walk['steps'];
  readonly done: ReadonlyMap<string, number>;
  readonly reached: ReadonlyMap<Goal, number>;
}

/** What takes longer to come to is not gone back to: it would be played again for everybody who is compared. */
const FURTHEST = 100;

/** So many are remembered: the latest. */
const MOST = 2_000;

/** Where earlier stories came to, for others to go on from: of two ways to one place the shorter. */
export class Landmarks {
  readonly #known = new Map<string, Landmark>();
  readonly #chosen = new Map<Landmark, number>();

  note(landmark: Landmark): void {
    const { procedure, stage, facts, capacities } = landmark.place;
    const name = [procedure, stage, facts, capacities, ...[...landmark.done.keys()].sort()].join(' ');
    const before = this.#known.get(name)?.steps.length ?? Infinity;
    if (landmark.steps.length > FURTHEST || landmark.steps.length >= before) return;
    this.#known.set(name, landmark);
    if (this.#known.size > MOST) this.#known.delete(this.#known.keys().next().value!);
  }

  /** One from which much can be done that was seldom done, and from which few have gone on. */
  pick(dice: Dice, times: (goal: Goal) => number): Landmark | undefined {
    const rare = GOALS.map((goal) => 1 / (1 + times(goal)) ** 3);
    const weight = (landmark: Landmark): number => {
      const { place, reached } = landmark;
      const opened = openedBy(reached.keys());
      const worth = GOALS.reduce(
        (sum, goal, index) => (isNear(goal, place, opened) && !reached.has(goal) ? sum + rare[index]! : sum),
        0,
      );
      return (worth / (1 + (this.#chosen.get(landmark) ?? 0))) ** 2;
    };
    const chosen = dice.weighted([...this.#known.values()], weight);
    if (chosen) this.#chosen.set(chosen, (this.#chosen.get(chosen) ?? 0) + 1);
    return chosen;
  }
}
