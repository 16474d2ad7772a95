import { byId } from './asking/questions';
import { Transcript } from './asking/transcript';
import { compare, isOneFor, type Worlds } from './compare';
import { Dice } from './dice';
import { Leak as Told } from './leak';
import type { Leak } from './leaks/planting';
import { Moments } from './moments';
import { otherFor } from './property';
import type { Proof } from './prove';
import { everythingDocument } from './story/menu';
import { whomToAsk } from './whom';
import { happen, matterOf, play, type Played } from './world';

/** How many people are asked where a story ends, and at each moment on its way there. */
const AT_THE_END = 8;
const ON_THE_WAY = 5;

interface Hunt {
  readonly proof: Proof;
  /** Leaks that nobody has found yet. */
  readonly hidden: Set<Leak>;
  /** Runs so far: one viewer, one pair of worlds. */
  runs: number;
  found(leak: Leak, runs: number): void;
}

/**
 * Looks for several leaks of reading in the same stories: what happens is told once, without any of them, and each is
 * planted by itself while people read. Whoever is shown the same with it as without it need not be compared.
 */
export async function hunt(
  proof: Proof,
  leaks: readonly Leak[],
  limits: { seed: number; runs: number },
  found: Hunt['found'],
): Promise<void> {
  const it: Hunt = { proof, hidden: new Set(leaks), runs: 0, found };
  const { stages, coverage } = proof;
  for (let story = 0; it.hidden.size > 0 && it.runs < limits.runs; story += 1) {
    const name = `hunt ${String(limits.seed)} ${String(story)}`;
    const moments = new Moments(coverage);
    const whole = await happen(stages[0], name, moments);
    await huntIn(it, whole, AT_THE_END, `${name} end`);
    for (const steps of moments.chosen(new Dice(name)))
      await huntIn(it, await play(stages[0], moments.upTo(whole.story, steps)), ON_THE_WAY, `${name} ${String(steps)}`);
  }
}

/** In so many other worlds a leak is looked for by somebody whom it shows something. */
const TRIES = 4;

async function huntIn(it: Hunt, first: Played, most: number, seed: string): Promise<void> {
  const { proof, hidden } = it;
  const dice = new Dice(seed);
  for (const { who } of await whomToAsk(first, dice, proof.coverage, most)) {
    let near: ReadonlySet<Leak> = hidden;
    for (let tries = 0; tries < TRIES && near.size > 0; tries += 1) {
      const worlds = [first, await otherFor(proof, first, who, dice)] as const;
      if (isOneFor(worlds, who)) near = await lookIn(it, near, worlds, who, `${seed} ${String(tries)}`);
    }
    await proof.coverage.noteStandings(first, who);
  }
}

/** One run for each of these leaks. Answers those that showed somebody something which did not tell the worlds apart. */
async function lookIn(
  it: Hunt,
  leaks: ReadonlySet<Leak>,
  worlds: Worlds,
  who: string,
  seed: string,
): Promise<ReadonlySet<Leak>> {
  it.runs += 1;
  const usual = await shownTo(it.proof, who, worlds);
  const near = new Set<Leak>();
  for (const leak of [...leaks]) {
    const found = await tells(it.proof, leak, { worlds, who, usual, seed });
    if (found === 'SHOWN') near.add(leak);
    if (found !== 'TOLD') continue;
    it.hidden.delete(leak);
    it.found(leak, it.runs);
  }
  return near;
}

interface Reading {
  readonly worlds: Worlds;
  readonly who: string;
  /** What they are shown without any leak. */
  readonly usual: string;
  readonly seed: string;
}

/** Whether somebody can tell the worlds apart while this leak is there, or is at least shown something by it. */
async function tells(
  proof: Proof,
  leak: Leak,
  { worlds, who, usual, seed }: Reading,
): Promise<'TOLD' | 'SHOWN' | 'NOTHING'> {
  const remove = leak.plant(proof.stages[0].schema);
  try {
    if (leak.isOfRows && (await shownTo(proof, who, worlds)) === usual) return 'NOTHING';
    await compare(proof, worlds, who, seed);
    return leak.isOfRows ? 'SHOWN' : 'NOTHING';
  } catch (error) {
    if (error instanceof Told) return 'TOLD';
    throw error;
  } finally {
    remove();
  }
}

/** All that somebody is shown of everything, on the ways from their cases and by the ids of whatever there is. */
async function shownTo({ seal, coverage }: Proof, who: string, worlds: Worlds): Promise<string> {
  const { ids } = matterOf(worlds, new Dice(who));
  const shown: string[] = [];
  for (const { stage, story } of worlds) {
    stage.clock.at = story.asked;
    await stage.forgetReads();
    const to = new Transcript(
      (document, variables) => stage.ask(who, document, variables),
      seal,
      coverage,
      async () => '',
    );
    await to.put(everythingDocument(stage.schema));
    await byId(stage.schema, to, ids);
    shown.push(...to.asked.map(({ answer }) => answer));
  }
  return shown.join('\n');
}
