import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isObjectType,
  type GraphQLCompositeType,
  isUnionType,
} from 'graphql';
import { PROCEDURES } from '../../../src/procedures/procedures';
import type { Dice } from '../dice';
import { everythingOf } from './selection';

/** What random questions are made of. */
export interface Matter {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly instants: readonly string[];
  cursor(number: number): string | null;
}

const STAGES = PROCEDURES.flatMap(({ stages }) => Object.keys(stages));

/** A question made from the schema by chance: some fields at some depth, under other names, in fragments. */
export function randomQuestion(schema: GraphQLSchema, dice: Dice, matter: Matter): string {
  const roots = Object.values(schema.getQueryType()!.getFields());
  const asked = Array.from({ length: 1 + dice.below(3) }, (_, index) => {
    const field = dice.pick(roots)!;
    return `r${String(index)}: ${fieldText(schema, field, dice, matter, 3)}`;
  });
  return `{ ${asked.join(' ')} }`;
}

function fieldText(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  dice: Dice,
  matter: Matter,
  depth: number,
): string {
  const given = field.args
    .filter((argument) => isNonNullType(argument.type) || dice.chance(0.5))
    .map((argument) => `${argument.name}: ${argumentText(argument, dice, matter)}`);
  const type = getNamedType(field.type);
  const called = given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
  return isCompositeType(type) ? `${called} { ${someFields(schema, type, dice, matter, depth)} }` : called;
}

function someFields(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  dice: Dice,
  matter: Matter,
  depth: number,
): string {
  if (isInterfaceType(type) || isUnionType(type)) {
    const some = schema.getPossibleTypes(type).filter(() => dice.chance(0.5));
    return [
      '__typename id',
      ...some.map((one) => `... on ${one.name} { ${someFields(schema, one, dice, matter, Math.min(depth, 1))} }`),
    ].join(' ');
  }
  const parts = Object.values(type.getFields()).flatMap((field, index) => {
    const leadsTo = getNamedType(field.type);
    if (isCompositeType(leadsTo) && isObjectType(leadsTo) && 'id' in leadsTo.getFields() && depth === 0) return [];
    if (isCompositeType(leadsTo) && !isObjectType(leadsTo) && depth === 0) return [];
    if (!dice.chance(0.6)) return [];
    const text = fieldText(schema, field, dice, matter, depth - 1);
    // An alias of its own: two types that share a fragment may have fields that only share a name
    const named = `x${String(index)}${type.name}: ${text}`;
    return [
      dice.chance(0.15)
        ? `... on ${type.name} { ${named} }`
        : dice.chance(0.1)
          ? `... @include(if: true) { ${named} }`
          : named,
    ];
  });
  return ['__typename', ...parts].join(' ');
}

/** Mostly of the kind that the argument is called after; where it is called after none, of any. */
function idFor(name: string, dice: Dice, { ids }: Matter): string | undefined {
  const noun = name.replace(/Ids?$/, '').toLowerCase();
  const fitting = ids.filter((id) => Buffer.from(id, 'base64url').toString().split(':')[0]!.toLowerCase() === noun);
  return dice.pick(fitting.length > 0 && dice.chance(0.8) ? fitting : ids);
}

/** Every query that has to be told what it is about and is not asked otherwise, about some things by chance. */
export function aboutSomething(schema: GraphQLSchema, dice: Dice, matter: Matter, asked: readonly string[]): string[] {
  const called = ({ args, name }: GraphQLField<unknown, unknown>): string => {
    const given = new Map<string, string>();
    for (const argument of args)
      if (isRequiredArgument(argument) || dice.chance(0.3))
        given.set(argument.name, argumentText(argument, dice, matter));
    if (given.has('field')) given.set('field', JSON.stringify(fieldOf(schema, String(given.get('nodeId')), dice)));
    return `${name}(${[...given].map(([argument, text]) => `${argument}: ${text}`).join(', ')})`;
  };
  return Object.values(schema.getQueryType()!.getFields())
    .filter(({ name, args }) => !asked.includes(name) && args.some(isRequiredArgument))
    .map((field) => {
      const all = everythingOf(getNamedType(field.type) as GraphQLObjectType, 1);
      return `{ ${[1, 2, 3].map((n) => `q${String(n)}: ${called(field)} { ${all} }`).join(' ')} }`;
    });
}

/** A field of the type that an id is of. */
function fieldOf(schema: GraphQLSchema, id: string, dice: Dice): string {
  const type = schema.getType(Buffer.from(id, 'base64url').toString().split(':')[0]!);
  return dice.pick(isObjectType(type) ? Object.keys(type.getFields()) : []) ?? 'name';
}

function argumentText(argument: GraphQLArgument | GraphQLInputField, dice: Dice, matter: Matter): string {
  const bare = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
  if (isListType(bare))
    return `[${Array.from({ length: 1 + dice.below(3) }, () => argumentText({ ...argument, type: getNamedType(argument.type) }, dice, matter)).join(', ')}]`;
  const type = getNamedType(argument.type);
  if (isEnumType(type)) return dice.pick(type.getValues())!.name;
  if (isInputObjectType(type)) {
    const given = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || dice.chance(0.35));
    return `{ ${given.map((field) => `${field.name}: ${argumentText(field, dice, matter)}`).join(', ')} }`;
  }
  switch (type.name) {
    case 'Int':
      return String(dice.chance(0.9) ? 1 + dice.below(4) : dice.below(200) - 50);
    case 'ID':
      return JSON.stringify(idFor(argument.name, dice, matter) ?? '');
    case 'Boolean':
      return dice.chance(0.5) ? 'true' : 'false';
    case 'DateTime':
      return JSON.stringify(dice.pick(matter.instants) ?? '2026-03-01T00:00:00Z');
    default:
      if (['after', 'before'].includes(argument.name))
        return JSON.stringify(dice.chance(0.8) ? matter.cursor(dice.below(50)) : 'forged');
      return JSON.stringify(argument.name === 'stage' ? dice.pick(STAGES) : dice.pick(matter.names));
  }
}
