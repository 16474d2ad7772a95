import { globalId } from '../../src/reading/globalId';
import { Coverage } from './coverage';
import { Dice } from './dice';
import { firstDifference, Leak } from './leak';
import { rowIdOf } from './stage/people';
import type { RememberingSeal } from './stage/rememberingSeal';
import type { Stage } from './stage/stage';
import type { Story } from './stage/step';
import { everythingDocument } from './story/menu';
import { hiddenOtherwise, type Known, type Twist, twisted } from './story/twist';
import { alikeFor, tryActs } from './tryActs';
import { afterBoth, happen, matterOf, play, type Played, transcriptOf } from './world';

/** One run: a story, acts left out of it, and what is otherwise in each world it is compared with. */
export interface Plan {
  readonly story: number;
  readonly leftOut: readonly number[];
  readonly others: readonly (readonly Twist[])[];
}

export interface Proof {
  readonly stages: readonly [Stage, Stage];
  readonly seal: RememberingSeal;
  readonly coverage: Coverage;
  /** How many viewers are asked of each pair of worlds, and how many acts one of them tries. */
  readonly viewers: number;
  readonly tries: number;
  /** Pairs of a world and a viewer that were compared so far. */
  compared: number;
}

const told = new Map<number, Story>();

/** Throws a leak when somebody can tell two worlds apart that the ruling makes one for them. */
export async function holds(proof: Proof, { story: number, leftOut, others }: Plan): Promise<void> {
  const first = await firstWorld(proof, number, leftOut);
  for (const step of first.story.steps) if (first.done.has(step.key)) proof.coverage.noteAct(step.act);
  for (const twists of others) {
    const second = await play(proof.stages[1], twisted(first.story, twists));
    await compare(proof, [first, second], `${String(number)} ${JSON.stringify(twists)}`);
  }
  const people = someInTheCases(first, new Dice(`whom ${String(number)}`));
  for (const [index, who] of people.entries()) {
    const seed = `${String(number)} ${who}`;
    const second = await play(proof.stages[1], hiddenOtherwise(first.story, knownTo(first, who), new Dice(seed)));
    await compare({ ...proof, viewers: 2 }, [first, second], seed, { chosen: who, acts: index === people.length - 1 });
    proof.compared += 2;
  }
}

/** What somebody knows of a world, as the ruling gives it. */
export function knownTo({ ruled, lastKnown }: Played, who: string): Known {
  const view = ruled.viewOf(rowIdOf(who));
  const opened = ruled.world.all('events').filter(({ kind }) => kind === 'CASE_OPENED');
  const elsewhere = opened.filter(({ caseId }) => !view.includes(globalId('Case', String(caseId))));
  return { who, view, since: lastKnown.since(rowIdOf(who)), elsewhere: new Set(elsewhere.map(({ at }) => String(at))) };
}

/** One of each who has a part in a case. For each of them a world is made in which all that is hidden from them is otherwise. */
export function someInTheCases({ ruled, story }: Played, dice: Dice): string[] {
  const parts = ruled.cast.parts();
  const letters = new Set(parts.flatMap(([caseId, personId]) => [...ruled.cast.lettersOf(caseId, personId)]));
  const people = [...letters].map(
    (letter) => dice.pick(parts.filter(([caseId, personId]) => ruled.cast.lettersOf(caseId, personId).has(letter)))![1],
  );
  return story.residents.filter(({ key }) => people.includes(rowIdOf(key))).map(({ key }) => key);
}

async function firstWorld({ stages: [stage] }: Proof, number: number, leftOut: readonly number[]): Promise<Played> {
  if (leftOut.length === 0 || !told.has(number)) {
    const played = await happen(stage, `story ${String(number)}`);
    if (told.size > 50) told.clear();
    told.set(number, played.story);
    if (leftOut.length === 0) return played;
  }
  const story = told.get(number)!;
  return play(stage, { ...story, steps: story.steps.filter((_, index) => !leftOut.includes(index)) });
}

async function compare(
  proof: Proof,
  worlds: readonly [Played, Played],
  seed: string,
  { chosen, acts = false }: { chosen?: string; acts?: boolean } = {},
): Promise<void> {
  const [one, other] = worlds;
  const stories = [one.story, other.story] as const;
  const now = afterBoth(...stories);
  for (const { stage } of worlds) stage.clock.at = now;
  const dice = new Dice(seed);
  const matter = matterOf(worlds, dice);
  const viewers = viewersOf(worlds, dice, proof.viewers, chosen);
  await othersAsk(worlds, viewers);
  for (const who of viewers) {
    await expectAlike(proof, worlds, who, matter, `${seed} ${who}`);
    await proof.coverage.noteStandings(one, who);
    proof.compared += 1;
  }
  const actor = acts ? viewers[0] : undefined;
  if (actor === undefined) return;
  const outcome = await tryActs(worlds, actor, `${seed} acts`, matter, proof.tries, proof.coverage);
  if (typeof outcome === 'object') throw new Leak(actor, outcome.told, stories);
  if (outcome === 'LEARNT') return;
  // What somebody did changes nothing of what others, and they themselves, must not tell apart
  for (const who of [actor, ...viewers.filter((viewer) => viewer !== actor).slice(0, 1)])
    if (await alikeFor(worlds, who)) await expectAlike(proof, worlds, who, matter, `${seed} ${who} again`);
}

/** Others ask at the same moment what is for them: nothing of it may reach anybody else. */
async function othersAsk(worlds: readonly [Played, Played], viewers: readonly string[]): Promise<void> {
  for (const { stage, ruled } of worlds) {
    const busy = ruled.world.all('role_grants').map(({ personId }) => personId);
    const others = worlds[0].story.residents.filter(({ key }) => !viewers.includes(key) && busy.includes(rowIdOf(key)));
    for (const { key } of others.slice(0, 2)) await stage.ask(key, everythingDocument(stage.schema));
  }
}

async function expectAlike(
  { seal, coverage }: Proof,
  worlds: readonly [Played, Played],
  who: string,
  matter: ReturnType<typeof matterOf>,
  seed: string,
): Promise<void> {
  const here = await transcriptOf(worlds[0], who, seal, matter, seed, coverage);
  const there = await transcriptOf(worlds[1], who, seal, matter, seed, coverage);
  const difference = firstDifference(here, there);
  if (difference !== null) throw new Leak(who, difference, [worlds[0].story, worlds[1].story]);
}

/** Those for whom the ruling makes the worlds one: first who has a part in a case where something differs, then others. */
function viewersOf(
  [one, other]: readonly [Played, Played],
  dice: Dice,
  most: number,
  chosen: string | undefined,
): string[] {
  const alike = one.story.residents
    .map(({ key }) => key)
    .filter((key) => one.ruled.viewOf(rowIdOf(key)) === other.ruled.viewOf(rowIdOf(key)));
  const differing = differingCases(one, other);
  const parts = [...one.ruled.cast.parts(), ...other.ruled.cast.parts()];
  const weight = (key: string): number => {
    const theirs = parts.filter(([, personId]) => personId === rowIdOf(key));
    return (
      (key === chosen ? 3 : 0) +
      dice.next() +
      (theirs.some(([caseId]) => differing.has(caseId)) ? 2 : theirs.length > 0 ? 1 : 0)
    );
  };
  const weighed = alike.map((key) => [weight(key), key] as const).sort(([first], [second]) => second - first);
  return weighed.slice(0, most).map(([, key]) => key);
}

/** The cases of which something stored is not the same in both worlds. */
function differingCases(one: Played, other: Played): ReadonlySet<string> {
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
