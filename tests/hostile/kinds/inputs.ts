import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Dice } from '../../prove/dice';
import { everyMutation } from '../../support/inputs';
import { ask, type Kind, type Means, times } from '../request';
import { anything, hostileId, hostileText } from '../values';

/** A value of the type, as far as its shape goes; now and then of no type at all. */
function valueOf(type: GraphQLInputType, dice: Dice, means: Means): unknown {
  if (dice.chance(0.03)) return anything(dice, means);
  if (isNonNullType(type)) return valueOf(type.ofType, dice, means);
  if (dice.chance(0.1)) return null;
  if (isListType(type)) return times(dice.chance(0.05) ? 200 : dice.below(4), () => valueOf(type.ofType, dice, means));
  if (isInputObjectType(type)) return inputOf(type, dice, means);
  if (isEnumType(type)) return dice.pick(type.getValues())!.name;
  switch (getNamedType(type).name) {
    case 'ID':
      return hostileId(dice, means);
    case 'Int':
      return dice.pick([0, -1, 1, 2 ** 31 - 1, -(2 ** 31), 7])!;
    case 'Boolean':
      return dice.chance(0.5);
    case 'Date':
      return dice.chance(0.7) ? hostileText(dice) : dice.pick(['2026-12-31', '9999-12-31', '0001-01-01'])!;
    case 'DateTime':
      return dice.chance(0.7)
        ? hostileText(dice)
        : dice.pick(['2026-12-31T10:00:00Z', '9999-12-31T23:59:59.999Z', '-000001-01-01T00:00:00Z'])!;
    default:
      return hostileText(dice);
  }
}

const inputOf = (type: GraphQLInputObjectType, dice: Dice, means: Means): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(type.getFields())
      .filter(({ type: of }) => isNonNullType(of) || dice.chance(0.7))
      .map(({ name, type: of }) => [name, valueOf(of, dice, means)]),
  );

/** What fits the schema and holds what nobody should send. */
export const INPUTS: readonly Kind[] = [
  {
    name: 'acts with hostile values',
    weight: 12,
    make(dice, means) {
      const { act, input } = dice.pick(everyMutation(means.schema))!;
      const query = `mutation ($input: ${input.name}!) { ${act}(input: $input) { case { id updatedAt } userErrors { code field message clause } } }`;
      return ask(dice, means, query, { input: inputOf(input, dice, means) });
    },
  },
  {
    name: 'queries with hostile values',
    weight: 8,
    make(dice, means) {
      const filter = means.schema.getType('CaseFilter') as GraphQLInputObjectType;
      const query = `query ($id: ID!, $after: String, $before: String, $name: String!, $filter: CaseFilter, $first: Int!) {
        node(id: $id) { __typename id } case(id: $id) { id parties { name } } people(nameOrAddress: $name) { id }
        cases(first: 3, after: $after, before: $before, filter: $filter) { totalCount edges { cursor } } caseEvents(first: $first, after: $after) { edges { cursor } } }`;
      const cursor = () => (dice.chance(0.5) ? null : hostileId(dice, means));
      return ask(dice, means, query, {
        ...{ id: hostileId(dice, means), name: hostileText(dice), after: cursor(), before: cursor() },
        ...{ filter: dice.chance(0.5) ? null : inputOf(filter, dice, means), first: dice.pick([1, 5, 100, 0, 101]) },
      });
    },
  },
];
