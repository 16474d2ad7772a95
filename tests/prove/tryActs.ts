import type { GraphQLInputObjectType } from 'graphql';
import type { Matter } from './asking/random';
import type { Coverage } from './coverage';
import { Dice } from './dice';
import { bytesThatDiffer } from './leak';
import { Ruled } from './oracle/view';
import { rowIdOf } from './stage/people';
import type { UserError } from './stage/stage';
import type { Step } from './stage/step';
import { inputFor } from './story/input';
import { type Choice, inputOf, type Menu, menuOf } from './story/menu';
import type { Played } from './world';

/** Refusals for reasons that are not for the actor: whether they come may depend on what is hidden, and nothing else of them does. */
const NEUTRAL = ['CANNOT_SERVE', 'NOT_NOW'];

const isNeutral = (refusals: readonly UserError[]): boolean =>
  refusals.length > 0 && refusals.every(({ code }) => NEUTRAL.includes(code));

export type Outcome = { readonly told: string } | 'ALIKE' | 'LEARNT';

/** Lets a viewer try acts on right, wrong, hidden and foreign ids in both worlds: they must be answered alike, unless the ruling then lets them know more. */
export async function tryActs(
  worlds: readonly [Played, Played],
  who: string,
  seed: string,
  matter: Omit<Matter, 'cursor'>,
  tries: number,
  coverage: Coverage,
): Promise<Outcome> {
  const dice = new Dice(seed);
  const [one, other] = worlds;
  const menu = await menuOf(one.stage, who);
  for (let number = 0; number < tries; number += 1) {
    const step = stepFor(one, who, `m${String(number)}`, dice, menu, matter);
    const here = await one.stage.take(step);
    const there = await other.stage.take(step);
    if (here.refusals.length === 0 && there.refusals.length === 0) {
      coverage.noteAct(step.act);
      for (const { lastKnown, stage } of worlds) await lastKnown.note(stage);
    }
    if (here.answer.text === there.answer.text) continue;
    if (isNeutral(here.refusals) !== isNeutral(there.refusals)) return 'LEARNT';
    const bothDone = here.refusals.length === 0 && there.refusals.length === 0;
    if (bothDone && !(await alikeFor(worlds, who))) return 'LEARNT';
    return {
      told: `${step.act} ${JSON.stringify(step.input)}\n${bytesThatDiffer(here.answer.text, there.answer.text)}`,
    };
  }
  return (await alikeFor(worlds, who)) ? 'ALIKE' : 'LEARNT';
}

/** Whether the ruling still makes the two worlds one for a viewer. */
export async function alikeFor(worlds: readonly [Played, Played], who: string): Promise<boolean> {
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
  const type = inputOf(stage.schema, choice.act) as GraphQLInputObjectType;
  const input = inputFor(type, { dice, choice, menu, residents: story.residents, at, key });
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
