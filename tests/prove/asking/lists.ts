import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isRequiredArgument,
} from 'graphql';
import { everythingOf } from './selection';
import type { Transcript } from './transcript';

/** Asked by themselves. */
const NOT_ASKED: readonly string[] = ['cases', 'caseEvents'];

const documents = new WeakMap<GraphQLSchema, string>();

/** Every list that needs no more than how many, and of which sort: what administrators are shown, once for each sort. */
export async function lists(schema: GraphQLSchema, to: Transcript): Promise<void> {
  let known = documents.get(schema);
  if (known === undefined) {
    const asked = Object.values(schema.getQueryType()!.getFields()).flatMap(ofEachSort);
    documents.set(schema, (known = `{ ${asked.join(' ')} }`));
  }
  await to.put(known);
}

function ofEachSort({ name, args, type }: GraphQLField<unknown, unknown>): string[] {
  const sorts = args.filter((one) => isEnumType(getNamedType(one.type)));
  const [sort] = sorts;
  const others = args.filter((one) => isRequiredArgument(one) && one.name !== 'first' && one !== sort);
  if (NOT_ASKED.includes(name) || args.length === 0 || sorts.length > 1 || others.length > 0) return [];
  const shown = everythingOf(getNamedType(type) as GraphQLObjectType, 1);
  const first = args.some((one) => one.name === 'first') ? ['first: 100'] : [];
  const ofSort = sort && getNamedType(sort.type);
  const values = isEnumType(ofSort) ? ofSort.getValues() : [];
  const called = (as: string, given: readonly string[]) => `${as}: ${name}(${given.join(', ')}) { ${shown} }`;
  return values.length === 0
    ? [called(name, first)]
    : values.map((one) => called(`${name}${one.name}`, [...first, `${sort!.name}: ${one.name}`]));
}
