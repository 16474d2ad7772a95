import type { GraphQLSchema } from 'graphql';
import { Dice } from '../dice';
import { addressOf } from '../stage/people';
import type { Step, Story } from '../stage/step';
import { neededFor } from './needed';
import { asAnother, atAnotherTime, inOrder, otherDetails, otherWords } from './changes';

/** What a viewer knows of a story: what they see in the end. */
export interface Known {
  readonly who: string;
  readonly view: string;
  /** The ids of what each step made. */
  readonly made: ReadonlyMap<string, readonly string[]>;
  readonly schema: GraphQLSchema;
}

/** How much of what is hidden from somebody is otherwise in the other world, beside its words. */
export type Boldness = 'WORDS' | 'ONE' | 'FEW' | 'HALF' | 'ALL' | 'AFTERWARDS' | 'MORE';

/** The bolder oftener: there is less that stays to be told by. */
export const someBoldness = (dice: Dice): Boldness =>
  dice.pick([
    'ONE',
    'FEW',
    'FEW',
    'HALF',
    'HALF',
    'HALF',
    'ALL',
    'ALL',
    'AFTERWARDS',
    'AFTERWARDS',
    'MORE',
    'MORE',
  ] as const)!;

const texts = (input: unknown): string[] =>
  typeof input === 'string'
    ? [input]
    : typeof input === 'object' && input !== null
      ? Object.values(input).flatMap(texts)
      : [];

/**
 * Another world for one viewer: whatever was written and is not shown to them has other words, whoever is not named
 * has another name, and of the acts of which they see nothing some did not happen, or at another time, or otherwise.
 * Whether it is the same world to them is for the ruling to say.
 */
export function otherwise(story: Story, { who, view, made, schema }: Known, boldness: Boldness, dice: Dice): Story {
  const shown = (text: string) => view.includes(JSON.stringify(text).slice(1, -1));
  const isHidden = (step: Step) => step.who !== who && !view.includes(step.at);
  const needed = neededFor(
    story.steps.filter((step) => !isHidden(step)),
    story.steps,
    made,
  );
  // What is needed can be told only nearly: at times nothing is taken to be
  const careful = dice.chance(0.9);
  const free = story.steps.filter((step) => isHidden(step) && !(careful && needed.has(step)));
  const others = story.steps.filter((step) => step.who !== who);
  const changed = boldness === 'MORE' ? oftener(others, dice) : changesOf(free, boldness, dice, story, schema);
  const steps = story.steps.flatMap((step) => {
    if (step.who === who) return [step];
    const now = changed.has(step) ? changed.get(step)! : [step];
    // What happened once more was never shown
    return now.map((one) => ({
      ...one,
      input: otherWords(one, schema, dice, one.key === step.key ? shown : () => false),
    }));
  });
  const addresses = new Set(story.steps.flatMap(({ input }) => texts(input)));
  const residents = story.residents.map((one, index) => {
    const name = shown(one.name) ? one.name : `Ulric Und${String(dice.below(1e6))}x${String(index)}`;
    const free = !shown(addressOf(one)) && !addresses.has(addressOf(one));
    return { ...one, name, ...(free && { email: `und${String(dice.below(1e6))}x${String(index)}@college.test` }) };
  });
  return { ...story, steps: inOrder(steps), residents };
}

/** What becomes of hidden acts: nothing, the same at another time, another one, or the same twice. */
function changesOf(
  hidden: readonly Step[],
  boldness: Boldness,
  dice: Dice,
  story: Story,
  schema: GraphQLSchema,
): Map<Step, readonly Step[]> {
  const changes = new Map<Step, readonly Step[]>();
  const last = story.steps.at(-1)?.at ?? '';
  const some = (step: Step) => changes.set(step, oneChange(step, dice, story, last, schema));
  switch (boldness) {
    case 'WORDS':
    case 'MORE':
      break;
    case 'ONE':
    case 'FEW':
      for (let count = boldness === 'ONE' ? 1 : 3; count > 0 && hidden.length > 0; count -= 1) some(dice.pick(hidden)!);
      break;
    case 'HALF':
      for (const step of hidden.filter(() => dice.chance(0.5)))
        if (dice.chance(0.7)) changes.set(step, []);
        else some(step);
      break;
    case 'ALL':
      for (const step of hidden) changes.set(step, []);
      break;
    case 'AFTERWARDS': {
      const from = dice.below(hidden.length);
      for (const step of hidden.slice(from)) changes.set(step, []);
    }
  }
  return changes;
}

/** Some acts happened once more, just before or after: whoever sees the one need not see the other, such as an earlier version. */
function oftener(others: readonly Step[], dice: Dice): Map<Step, readonly Step[]> {
  const changes = new Map<Step, readonly Step[]>();
  for (let count = 1 + dice.below(2); count > 0 && others.length > 0; count -= 1) {
    const step = dice.pick(others)!;
    const at = new Date(Date.parse(step.at) + (dice.chance(0.5) ? -1 : 1) * (1 + dice.below(59_000))).toISOString();
    changes.set(step, [step, { ...step, at, ...withKey(step, `${step.key} again`) }]);
  }
  return changes;
}

/** The same under a key of its own, so that it is done, and not only answered, once more. */
const withKey = ({ input }: Step, key: string): Pick<Step, 'key' | 'input'> => ({
  key,
  input: input['idempotencyKey'] ? { ...input, idempotencyKey: key } : input,
});

function oneChange(step: Step, dice: Dice, story: Story, last: string, schema: GraphQLSchema): readonly Step[] {
  if (dice.chance(0.4)) return [];
  if (dice.chance(0.3)) return [atAnotherTime(step, story, dice)];
  if (dice.chance(0.4)) return [{ ...step, input: otherDetails(step, schema, dice) }];
  if (dice.chance(0.4)) return [asAnother(step, story, dice)];
  const again = new Date(Date.parse(step.at) + 1 + dice.below(7_200_000)).toISOString();
  return [step, { ...step, at: again < last ? again : step.at, ...withKey(step, `${step.key} again`) }];
}
