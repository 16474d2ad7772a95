import { globalId } from '../../src/reading/globalId';
import { Transcript, type Asked } from './asking/transcript';
import { askEverything } from './asking/questions';
import type { Matter } from './asking/random';
import type { Coverage } from './coverage';
import { Dice } from './dice';
import { LastKnown } from './oracle/lastKnown';
import { Ruled } from './oracle/view';
import { addressOf, RESIDENTS } from './stage/people';
import type { RememberingSeal } from './stage/rememberingSeal';
import type { Stage } from './stage/stage';
import type { Story } from './stage/step';
import { Experience } from './story/experience';
import { walk, type Watch } from './story/walk';

/** A story that has been played on a stage, with what the ruling gives everybody in it. */
export interface Played {
  readonly stage: Stage;
  readonly story: Story;
  readonly ruled: Ruled;
  readonly lastKnown: LastKnown;
}

/** Told of a story while it happens: what it comes to, and how everything stands after so many steps. */
export interface Audience extends Omit<Watch, 'taken' | 'passed'> {
  look(steps: number, now: () => Promise<Played>): Promise<void>;
}

const nobody = (): Audience => ({
  experience: new Experience(),
  unmet: () => new Map(),
  look: async () => undefined,
});

/** Lets a story happen by chance, and leaves the stage as it is when everybody is asked. */
export async function happen(stage: Stage, seed: string, audience: Audience = nobody()): Promise<Played> {
  const lastKnown = new LastKnown();
  const story = await walk(stage, seed, {
    experience: audience.experience,
    unmet: () => audience.unmet(),
    taken: async (steps) => {
      await lastKnown.note(stage);
      const soFar = { seed, residents: RESIDENTS, steps: [], asked: stage.clock.at };
      await audience.look(steps, () => asked(stage, soFar, lastKnown));
    },
    passed: () => lastKnown.note(stage),
  });
  return asked(stage, story, lastKnown);
}

/** Plays a story from an empty college: what is not possible in it does not happen. */
export async function play(stage: Stage, story: Story): Promise<Played> {
  const lastKnown = new LastKnown();
  await stage.begin(story, () => lastKnown.note(stage));
  for (const step of story.steps) {
    const { refusals } = await stage.take(step);
    if (refusals.length === 0) await lastKnown.note(stage);
  }
  return asked(stage, story, lastKnown);
}

async function asked(stage: Stage, story: Story, lastKnown: LastKnown): Promise<Played> {
  await stage.until(story.asked);
  await stage.forgetReads();
  return { stage, story, lastKnown, ruled: await Ruled.of(stage, lastKnown) };
}

/** What questions are made of: all there is in either world, and what is in neither. */
export function matterOf(worlds: readonly Played[], dice: Dice): Omit<Matter, 'cursor'> {
  const ids = new Set(worlds.flatMap(({ ruled }) => ruled.world.things.map(({ id }) => id)));
  const known = [...ids].sort();
  const nouns = ['Case', 'Meeting', 'Report', 'Person', 'Notes', 'Nothing'];
  const foreign = known
    .filter(() => dice.chance(0.05))
    .map((id) =>
      Buffer.from(Buffer.from(id, 'base64url').toString().replace(/^\w+/, dice.pick(nouns)!)).toString('base64url'),
    );
  const unknown = nouns.map((noun) => globalId(noun, '12345678-1234-4234-8234-123456789abc'));
  const residents = worlds.flatMap(({ story }) => story.residents);
  return {
    ids: [...known, ...foreign, ...unknown, 'malformed', ''],
    names: [
      ...new Set([
        ...residents.flatMap((one) => [one.name, addressOf(one)]),
        residents[0]!.name.split(' ')[0]!,
        'Nobody Known',
        '%',
      ]),
    ],
    instants: worlds.flatMap(({ story }) => story.steps.map(({ at }) => at)).sort(),
  };
}

export async function transcriptOf(
  { stage }: Played,
  who: string,
  seal: RememberingSeal,
  matter: Omit<Matter, 'cursor'>,
  seed: string,
  coverage: Coverage,
): Promise<readonly Asked[]> {
  const to = new Transcript(
    (document, variables) => stage.ask(who, document, variables),
    seal,
    coverage,
    async (ticket) => stage.papers.fetch(stage.contextFor(who), ticket),
  );
  await askEverything(stage.schema, to, new Dice(seed), { ...matter, cursor: () => null });
  return to.asked;
}
