import { Dice } from './dice';
import { compare, toldApart } from './compare';
import { Leak } from './leak';
import { Moments } from './moments';
import type { Plan } from './plan';
import type { Proof } from './prove';
import { rowIdOf } from './stage/people';
import { putBack, snapshotOf } from './stage/snapshot';
import { otherwise, someBoldness } from './story/otherwise';
import { twisted } from './story/twist';
import { tryActs } from './tryActs';
import { whomToAsk } from './whom';
import { happen, play, type Played } from './world';

/** In how many pairs of worlds a story is compared: where it ends, and at each moment on its way there. */
const AT_THE_END = 5;
const ON_THE_WAY = 3;

/**
 * Lets one story happen, then tells it otherwise again and again, as it stands in the end and at a moment or two before:
 * for people who have different parts in it, and once with anything changed. Throws a leak when somebody can tell two
 * worlds apart that the ruling makes one.
 */
export async function holds(proof: Proof, { story, pair }: Plan): Promise<void> {
  if (pair) {
    const difference = await toldApart(proof, pair);
    if (difference !== null) throw new Leak(pair, difference);
    return;
  }
  const { stages, coverage } = proof;
  const dice = new Dice(`whom ${String(story)}`);
  const moments = new Moments(coverage);
  const whole = await happen(stages[0], `story ${String(story)}`, moments);
  for (const { act } of whole.story.steps) coverage.noteAct(act);
  await compare(
    proof,
    [whole, await play(stages[1], twisted(whole.story, stages[1].schema, dice))],
    null,
    `${String(story)} twisted`,
  );
  await compareForSome(proof, whole, AT_THE_END, `${String(story)} end`);
  for (const steps of moments.chosen(dice)) {
    const soFar = await play(stages[0], moments.upTo(whole.story, steps));
    await compareForSome(proof, soFar, ON_THE_WAY, `${String(story)} ${String(steps)}`);
  }
}

/** Compares a world with others in which somebody is shown the same, for several of those who are in it. */
async function compareForSome(proof: Proof, first: Played, pairs: number, seed: string): Promise<void> {
  const dice = new Dice(seed);
  const before = await snapshotOf(first.stage);
  for (const { who, part } of await whomToAsk(first, dice, proof.coverage, pairs)) {
    const worlds = [first, await otherFor(proof, first, who, dice)] as const;
    const compared = await compare(proof, worlds, who, `${seed} ${who} ${part}`);
    if (!compared.includes(who) || !dice.chance(0.25)) continue;
    await tryActs(proof, worlds, who, `${seed} ${who} ${part} acts`);
    await putBack(first.stage, before);
  }
}

/** A world as bold as can be in which the ruling shows somebody the same; with other words alone when nothing else will do. */
export async function otherFor({ stages }: Proof, first: Played, who: string, dice: Dice): Promise<Played> {
  const view = first.ruled.viewOf(rowIdOf(who));
  const known = { who, view, made: first.stage.made, schema: first.stage.schema };
  const bold = await play(stages[1], otherwise(first.story, known, someBoldness(dice), dice));
  if (bold.ruled.viewOf(rowIdOf(who)) === view) return bold;
  return play(stages[1], otherwise(first.story, known, 'WORDS', dice));
}
