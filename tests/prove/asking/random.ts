import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
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
    .map((argument) => `${argument.name}: ${written(someValue(argument, dice, matter), argument.type)}`);
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
  const fitting = byKind(ids).get(name.replace(/Ids?$/, '').toLowerCase()) ?? [];
  return dice.pick(fitting.length > 0 && dice.chance(0.8) ? fitting : ids);
}

const kinds = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** Ids by what they are of. */
function byKind(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  let known = kinds.get(ids);
  if (known === undefined) {
    const kindOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[0]!.toLowerCase();
    const found = new Map<string, string[]>();
    for (const id of ids) found.set(kindOf(id), [...(found.get(kindOf(id)) ?? []), id]);
    kinds.set(ids, (known = found));
  }
  return known;
}

/** A document that is asked again with other values. */
export interface Question {
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

const TIMES = [1, 2, 3];

/** A query with all its arguments, several times. */
function askedOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const all = everythingOf(getNamedType(type) as GraphQLObjectType, 1);
  // What has a value of its own may be left out
  const typeOf = (one: GraphQLArgument) => (isRequiredArgument(one) ? one.type : getNullableType(one.type));
  const variables = TIMES.flatMap((n) => args.map((one) => `$${one.name}${String(n)}: ${String(typeOf(one))}`));
  const called = TIMES.map(
    (n) =>
      `q${String(n)}: ${name}(${args.map((one) => `${one.name}: $${one.name}${String(n)}`).join(', ')}) { ${all} }`,
  );
  return `query (${variables.join(', ')}) { ${called.join(' ')} }`;
}

const documents = new WeakMap<GraphQLSchema, ReadonlyMap<GraphQLField<unknown, unknown>, string>>();

/** Every query that has to be told what it is about and is not asked otherwise, about some things by chance. */
export function aboutSomething(
  schema: GraphQLSchema,
  dice: Dice,
  matter: Matter,
  asked: readonly string[],
): Question[] {
  const fields = Object.values(schema.getQueryType()!.getFields()).filter(
    ({ name, args }) => !asked.includes(name) && args.some(isRequiredArgument),
  );
  const known = documents.get(schema) ?? new Map(fields.map((field) => [field, askedOf(field)]));
  documents.set(schema, known);
  return fields.map((field) => {
    const variables: Record<string, unknown> = {};
    for (const n of TIMES)
      for (const argument of field.args)
        if (isRequiredArgument(argument) || dice.chance(0.3))
          variables[`${argument.name}${String(n)}`] =
            argument.name === 'field'
              ? fieldOf(schema, String(variables[`nodeId${String(n)}`]), dice)
              : someValue(argument, dice, matter);
    return { document: known.get(field)!, variables };
  });
}

/** A field of the type that an id is of. */
function fieldOf(schema: GraphQLSchema, id: string, dice: Dice): string {
  const type = schema.getType(Buffer.from(id, 'base64url').toString().split(':')[0]!);
  return dice.pick(isObjectType(type) ? Object.keys(type.getFields()) : []) ?? 'name';
}

/** A value for an argument, as a variable has it. */
function someValue(argument: GraphQLArgument | GraphQLInputField, dice: Dice, matter: Matter): unknown {
  const bare = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
  const type = getNamedType(bare);
  if (isListType(bare))
    return Array.from({ length: 1 + dice.below(3) }, () => someValue({ ...argument, type }, dice, matter));
  if (isEnumType(type)) return dice.pick(type.getValues())!.name;
  if (isInputObjectType(type)) {
    const given = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || dice.chance(0.35));
    return Object.fromEntries(given.map((field) => [field.name, someValue(field, dice, matter)]));
  }
  switch (type.name) {
    case 'Int':
      return dice.chance(0.9) ? 1 + dice.below(4) : dice.below(200) - 50;
    case 'ID':
      return idFor(argument.name, dice, matter) ?? '';
    case 'Boolean':
      return dice.chance(0.5);
    case 'DateTime':
      return dice.pick(matter.instants) ?? '2026-03-01T00:00:00Z';
    default:
      if (['after', 'before'].includes(argument.name))
        return dice.chance(0.8) ? matter.cursor(dice.below(50)) : 'forged';
      return argument.name === 'stage' ? dice.pick(STAGES) : dice.pick(matter.names);
  }
}

/** The same written into a document. */
function written(value: unknown, type: GraphQLInputType): string {
  if (Array.isArray(value)) return `[${value.map((one) => written(one, getNamedType(type))).join(', ')}]`;
  const of = getNamedType(type);
  if (isEnumType(of)) return String(value);
  if (!isInputObjectType(of)) return JSON.stringify(value);
  const fields = Object.entries(value as Record<string, unknown>);
  return `{ ${fields.map(([name, one]) => `${name}: ${written(one, of.getFields()[name]!.type)}`).join(', ')} }`;
}
