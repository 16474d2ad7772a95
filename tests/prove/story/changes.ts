import {
  getNamedType,
  type GraphQLNamedInputType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import type { Dice } from '../dice';
import { HAND_IN, shaOf } from '../stage/papers';
import { addressOf } from '../stage/people';
import type { Step, Story } from '../stage/step';
import { personIdOf, words } from './input';
import { inputOf } from './menu';

type Input = Record<string, unknown>;

/** Another input of the same shape: each value that is not another input by what its field is of. */
function changed(
  input: Readonly<Input>,
  type: GraphQLInputObjectType,
  change: (value: unknown, of: GraphQLNamedInputType, name: string) => unknown,
): Input {
  const fields = type.getFields();
  const one = (value: unknown, name: string): unknown => {
    const of = fields[name] && getNamedType(fields[name].type);
    if (!of || value === null || value === undefined) return value;
    if (Array.isArray(value)) return value.map((each) => one(each, name));
    return isInputObjectType(of) ? changed(value as Input, of, change) : change(value, of, name);
  };
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, one(value, name)]));
}

/** Other words wherever somebody wrote some that may be changed. */
export function otherWords(
  { act, input }: Step,
  schema: GraphQLSchema,
  dice: Dice,
  stays: (text: string) => boolean = () => false,
): Input {
  // Of a document whoever sees it sees a digest
  if (act === HAND_IN) return stays(shaOf(input)) ? input : { ...input, text: words(dice, 'something else') };
  return changed(input, inputOf(schema, act), (value, of, name) =>
    of.name !== 'String' || ['address', 'idempotencyKey'].includes(name) || stays(String(value))
      ? value
      : words(dice, 'something else'),
  );
}

/** Other answers to what can be answered in more than one way: yes or no, when, as what. */
export function otherDetails({ act, input }: Step, schema: GraphQLSchema, dice: Dice): Input {
  if (act === HAND_IN) return input;
  const days = 1 + dice.below(4);
  return changed(input, inputOf(schema, act), (value, of, name) => {
    if (of.name === 'Boolean') return !value;
    if (/Date/.test(of.name) && typeof value === 'string')
      return new Date(Date.parse(value) + days * 86_400_000).toISOString().slice(0, value.length);
    if (isEnumType(of) && dice.chance(0.3)) return dice.pick(of.getValues())!.name;
    if (name === 'address') return `somebody.${String(dice.below(1000))}@elsewhere.test`;
    return value;
  });
}

/** The same act about somebody else. */
export function asAnother(step: Step, story: Story, dice: Dice): Step {
  const person = dice.pick(story.residents)!;
  const { personId, address, ...rest } = step.input;
  return {
    ...step,
    input: {
      ...rest,
      ...(personId !== undefined && { personId: personIdOf(person.key) }),
      ...(address !== undefined && { address: addressOf(person) }),
    },
  };
}

/** The same act at another moment of the story: mostly nearby. */
export function atAnotherTime(step: Step, story: Story, dice: Dice): Step {
  const [from, to] = [Date.parse(story.steps[0]!.at), Date.parse(story.steps.at(-1)!.at)];
  const near = Date.parse(step.at) + Math.floor((dice.next() - 0.3) * 6) * 1_800_000 + 1_000;
  const moment = dice.chance(0.5) ? near : from + Math.floor(dice.next() * (to - from));
  return { ...step, at: new Date(Math.min(Math.max(from, moment), to)).toISOString() };
}

export const inOrder = (steps: readonly Step[]): readonly Step[] =>
  [...steps].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
