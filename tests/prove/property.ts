import { Dice } from './dice';
import { compare, toldApart } from './compare';
import { Leak } from './leak';
import type { Plan } from './plan';
import type { Proof } from './prove';
import { rowIdOf } from './stage/people';
import { putBack, snapshotOf } from './stage/snapshot';
import { otherwise, someBoldness } from './story/otherwise';
import { twisted } from './story/twist';
import { tryActs } from './tryActs';
import { whomToAsk } from './whom';
import { happen, play, type Played } from './world';

/**
 * Lets one story happen, then tells it otherwise again and again: once for each of those who have a different part in
 * it, and once with anything changed. Throws a leak when somebody can tell two worlds apart that the ruling makes one.
 */
export async function holds(proof: Proof, { story, pair }: Plan): Promise<void> {
  if (pair) {
    const difference = await toldApart(proof, pair);
    if (difference !== null) throw new Leak(pair, difference);
    return;
  }
  const { stages, coverage } = proof;
  const dice = new Dice(`whom ${String(story)}`);
  const first = await happen(stages[0], `story ${String(story)}`, (act) => coverage.timesDone(act));
  for (const { act } of first.story.steps) coverage.noteAct(act);
  await compare(proof, [first, await play(stages[1], twisted(first.story, dice))], null, `${String(story)} twisted`);
  const before = await snapshotOf(first.stage.database);
  for (const { who, part } of whomToAsk(first, dice)) {
    // What somebody seldom is is looked at more than once
    for (let times = coverage.noteAsked(part) ? 3 : 1; times > 0; times -= 1) {
      const seed = `${String(story)} ${who} ${part} ${String(times)}`;
      const worlds = [first, await otherFor(proof, first, who, dice)] as const;
      const compared = await compare(proof, worlds, who, seed);
      if (!compared.includes(who) || !dice.chance(0.2)) continue;
      await tryActs(proof, worlds, who, `${seed} acts`);
      await putBack(first.stage.database, before);
    }
  }
}

/** A world as bold as can be in which the ruling shows somebody the same; with other words alone when nothing else will do. */
async function otherFor({ stages }: Proof, first: Played, who: string, dice: Dice): Promise<Played> {
  const view = first.ruled.viewOf(rowIdOf(who));
  const known = { who, view, made: first.stage.made };
  const bold = await play(stages[1], otherwise(first.story, known, someBoldness(dice), dice));
  if (bold.ruled.viewOf(rowIdOf(who)) === view) return bold;
  return play(stages[1], otherwise(first.story, known, 'WORDS', dice));
}
