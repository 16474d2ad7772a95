import { Dice } from './dice';
import { firstDifference, Leak, type Pair } from './leak';
import type { Proof } from './prove';
import { rowIdOf } from './stage/people';
import { everythingDocument } from './story/menu';
import { judged } from './tryActs';
import { matterOf, play, type Played, transcriptOf } from './world';

export type Worlds = readonly [Played, Played];

export const isOneFor = ([one, other]: Worlds, who: string): boolean =>
  one.ruled.viewOf(rowIdOf(who)) === other.ruled.viewOf(rowIdOf(who));

/** Compares two worlds for one person before others, and for some of those to whom they are one; answers for whom. */
export async function compare(
  proof: Proof,
  worlds: Worlds,
  chosen: string | null,
  seed: string,
): Promise<readonly string[]> {
  const dice = new Dice(seed);
  for (const { stage, story } of worlds) {
    stage.clock.at = story.asked;
    await stage.forgetReads();
  }
  const viewers = viewersOf(worlds, dice, proof.viewers, chosen);
  if (viewers.length === 0) return viewers;
  const compared: string[] = [];
  let after = await othersAsk(worlds, dice);
  for (const who of viewers) {
    // Whoever may know who read what can tell worlds apart by it, also by what those before them have read
    if (dice.chance(0.5)) for (const { stage } of worlds) await stage.forgetReads();
    after = [await ruledAnew(after[0]), await ruledAnew(after[1])];
    if (!isOneFor(after, who)) continue;
    await expectAlike(proof, after, who, `${seed} ${who}`);
    await proof.coverage.noteStandings(worlds[0], who);
    compared.push(who);
  }
  return compared;
}

/** One run: everything one viewer asks of two worlds. */
export async function expectAlike(proof: Proof, worlds: Worlds, who: string, seed: string): Promise<void> {
  const difference = await whatDiffers(proof, worlds, who, seed);
  proof.compared += 1;
  if (difference === null) return;
  throw new Leak({ who, seed, act: null, stories: [worlds[0].story, worlds[1].story] }, difference);
}

async function whatDiffers(proof: Proof, worlds: Worlds, who: string, seed: string): Promise<string | null> {
  proof.seal.forget();
  const matter = matterOf(worlds, new Dice(seed));
  const here = await transcriptOf(worlds[0], who, proof.seal, matter, seed, proof.coverage);
  const there = await transcriptOf(worlds[1], who, proof.seal, matter, seed, proof.coverage);
  return firstDifference(here, there);
}

/** Plays both stories of a pair from the start; says what tells them apart, if they still are one by the ruling. */
export async function toldApart(proof: Proof, { who, stories, seed, act }: Pair): Promise<string | null> {
  const worlds = [await play(proof.stages[0], stories[0]), await play(proof.stages[1], stories[1])] as const;
  if (!isOneFor(worlds, who)) return null;
  if (act !== null) {
    const outcome = await judged(worlds, who, act);
    return typeof outcome === 'object' ? outcome.told : null;
  }
  const after = await othersAsk(worlds, new Dice(seed));
  return isOneFor(after, who) ? whatDiffers(proof, after, who, seed) : null;
}

/** So many others ask at the same moment. */
const OTHERS = 3;

/** Some for whom the worlds differ ask at the same moment: nothing of it may reach anybody else. */
async function othersAsk(worlds: Worlds, dice: Dice): Promise<Worlds> {
  const known = new Set(worlds[0].ruled.cast.parts().map(([, personId]) => personId));
  const others = worlds[0].story.residents
    .map(({ key }) => key)
    .filter((key) => known.has(rowIdOf(key)) && !isOneFor(worlds, key));
  const asking = others.filter(() => dice.chance(OTHERS / others.length));
  if (asking.length === 0) return worlds;
  for (const { stage } of worlds) for (const other of asking) await stage.ask(other, everythingDocument(stage.schema));
  return [await ruledAnew(worlds[0]), await ruledAnew(worlds[1])];
}

const ruledAnew = async (played: Played): Promise<Played> => ({
  ...played,
  ruled: await played.ruled.readOn(played.stage),
});

/** Those for whom the ruling makes the worlds one: whoever is chosen, then who has a part where something differs, then others. */
function viewersOf(worlds: Worlds, dice: Dice, most: number, chosen: string | null): string[] {
  const differing = differingCases(worlds);
  const parts = worlds.flatMap(({ ruled }) => ruled.cast.parts());
  const weight = (key: string): number => {
    if (key === chosen) return 4;
    const theirs = parts.filter(([, personId]) => personId === rowIdOf(key));
    return dice.next() + (theirs.some(([caseId]) => differing.has(caseId)) ? 2 : theirs.length > 0 ? 0.5 : 0);
  };
  const weighed = worlds[0].story.residents.map(({ key }) => ({ key, weight: weight(key) }));
  weighed.sort((one, other) => other.weight - one.weight);
  const viewers: string[] = [];
  for (const { key } of weighed) if (viewers.length < most && isOneFor(worlds, key)) viewers.push(key);
  return viewers;
}

/** The cases of which something stored is not the same in both worlds. */
function differingCases([one, other]: Worlds): ReadonlySet<string> {
  const rowsOf = ({ ruled }: Played) =>
    new Map(
      ruled.world.things.map(({ id, noun, row }) => [
        id,
        { caseId: String(noun === 'Case' ? row.id : row['caseId']), text: JSON.stringify({ ...row, position: 0 }) },
      ]),
    );
  const [here, there] = [rowsOf(one), rowsOf(other)];
  const differing = new Set<string>();
  for (const [id, { caseId, text }] of [...here, ...there])
    if (here.get(id)?.text !== text || there.get(id)?.text !== text) differing.add(caseId);
  return differing;
}
