import type { GraphQLInputObjectType } from 'graphql';
import type { Matter } from './asking/random';
import { expectAlike, isOneFor, type Worlds } from './compare';
import type { Coverage } from './coverage';
import { Dice } from './dice';
import { bytesThatDiffer, Leak } from './leak';
import { Ruled } from './oracle/view';
import { rowIdOf } from './stage/people';
import type { UserError } from './stage/stage';
import type { Step, Story } from './stage/step';
import { inputFor } from './story/input';
import { type Choice, inputOf, type Menu, menuOf } from './story/menu';
import type { Proof } from './prove';
import { matterOf, type Played } from './world';

/** Refusals for reasons that are not for the actor: whether they come may depend on what is hidden, and nothing else of them does. */
const NEUTRAL = ['CANNOT_SERVE', 'NOT_NOW'];

const isNeutral = (refusals: readonly UserError[]): boolean =>
  refusals.length > 0 && refusals.every(({ code }) => NEUTRAL.includes(code));

/** What an act told its actor of what is not for them; or that it told nothing; or what the ruling lets them learn by it. */
export type Outcome = { readonly told: string } | 'ALIKE' | 'LEARNT';

/** Lets a viewer try acts on right, wrong, hidden and foreign ids in both worlds: they must be answered alike, unless the ruling then lets them know more. */
export async function tryActs(proof: Proof, given: Worlds, who: string, seed: string): Promise<void> {
  const dice = new Dice(seed);
  const matter = matterOf(given, dice);
  const menu = await menuOf(given[0].stage, who);
  let worlds = [given[0], given[1]].map((played) => ({
    ...played,
    lastKnown: played.lastKnown.copy(),
  })) as unknown as Worlds;
  for (const { stage, lastKnown } of worlds) stage.passed = () => lastKnown.note(stage);
  for (let number = 0; number < proof.tries; number += 1) {
    const step = stepFor(worlds[0], who, `m${String(number)}`, dice, menu, matter);
    const outcome = await judged(worlds, who, step, proof.coverage);
    if (typeof outcome === 'object')
      throw new Leak({ who, seed, act: step, stories: [worlds[0].story, worlds[1].story] }, outcome.told);
    if (outcome === 'LEARNT') return;
    worlds = worlds.map((played) => ({ ...played, story: withStep(played.story, step) })) as unknown as Worlds;
  }
  const after = await Promise.all(
    worlds.map(async (played) => ({ ...played, ruled: await Ruled.of(played.stage, played.lastKnown) })),
  );
  if (isOneFor([after[0]!, after[1]!], who)) await expectAlike(proof, [after[0]!, after[1]!], who, `${seed} again`);
}

const withStep = (story: Story, step: Step): Story => ({ ...story, steps: [...story.steps, step], asked: step.at });

/** One act in both worlds, and whether the actor may know what they were answered. */
export async function judged(worlds: Worlds, who: string, step: Step, coverage?: Coverage): Promise<Outcome> {
  const [here, there] = [await worlds[0].stage.take(step, true), await worlds[1].stage.take(step, true)];
  coverage?.noteAnswer(here.answer.data);
  const bothDone = here.refusals.length === 0 && there.refusals.length === 0;
  if (bothDone) {
    coverage?.noteAct(step.act);
    for (const { lastKnown, stage } of worlds) await lastKnown.note(stage);
  }
  const [one, other] = worlds.map(({ stage }, index) => stage.seal.without([here, there][index]!.answer.text));
  if (one === other) return 'ALIKE';
  if (isNeutral(here.refusals) !== isNeutral(there.refusals)) return 'LEARNT';
  if (bothDone && !(await alikeFor(worlds, who))) return 'LEARNT';
  return { told: `${step.act} is answered\n${bytesThatDiffer(one!, other!)}` };
}

/** Whether the ruling still makes the two worlds one for a viewer. */
async function alikeFor(worlds: Worlds, who: string): Promise<boolean> {
  const [one, other] = await Promise.all(
    worlds.map(async ({ stage, lastKnown }) => (await Ruled.of(stage, lastKnown)).viewOf(rowIdOf(who))),
  );
  return one === other;
}

function stepFor(
  { stage, story }: Played,
  who: string,
  key: string,
  dice: Dice,
  menu: Menu,
  { ids }: Omit<Matter, 'cursor'>,
): Step {
  const at = new Date(Date.parse(stage.clock.at) + 60_000).toISOString();
  const acts = Object.keys(stage.schema.getMutationType()!.getFields());
  const open = dice.chance(0.35) ? dice.pick(menu.choices) : undefined;
  const choice: Choice = open ?? { act: dice.pick(acts)!, on: dice.pick(menu.things) ?? null };
  const type = inputOf(stage.schema, choice.act);
  const input = inputFor(type, { dice, choice, menu, residents: story.residents, at, key });
  // A key that somebody else used is as good as any other (keys are each person’s own)
  const used = dice.chance(0.25) ? dice.pick(story.steps)?.input['idempotencyKey'] : undefined;
  if (used !== undefined && 'idempotencyKey' in type.getFields()) input['idempotencyKey'] = used;
  return { key, at, who, act: choice.act, input: open ? input : withOtherIds(input, type, dice, ids) };
}

/** Ids of anything in either world, of the right kind or another, and of nothing. */
function withOtherIds(
  input: Record<string, unknown>,
  type: GraphQLInputObjectType,
  dice: Dice,
  ids: readonly string[],
): Record<string, unknown> {
  const kindOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[0]!;
  const another = (name: string): string | undefined => {
    const noun = name.replace(/Id$/, '').toLowerCase();
    const fitting = ids.filter((id) => kindOf(id).toLowerCase().endsWith(noun));
    return dice.pick(fitting.length > 0 && dice.chance(0.85) ? fitting : ids);
  };
  const changed: Record<string, unknown> = {};
  for (const { name, type: of } of Object.values(type.getFields())) {
    const [written, missing] = [String(of), input[name] === undefined];
    if (written.startsWith('[ID')) changed[name] = [another(dice.chance(0.5) ? 'party' : 'witness') ?? ''];
    else if (written === 'ID!')
      changed[name] = dice.chance(0.8) ? (another(name) ?? '') : missing ? 'malformed' : input[name];
    else if (written === 'ID' && !missing) changed[name] = another(name) ?? '';
  }
  const broken = dice.chance(0.15)
    ? Object.fromEntries(
        Object.entries(input)
          .filter(([name]) => /text|reason|findings/.test(name))
          .map(([name]) => [name, '']),
      )
    : {};
  return { ...input, ...changed, ...broken };
}
