import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { as } from '../support/client';
import type { Person } from '../support/college';

/** A thing as it was answered, with what it leads to as ids. */
export type Answered = Readonly<Record<string, unknown>>;

export interface Everything {
  /** What was answered for each id, on whichever way. */
  readonly things: ReadonlyMap<string, Answered>;
  /** Every name and every text of all answers, as written there, each once. */
  readonly text: string;
  /** Things that were not the same on two ways. */
  readonly differing: readonly string[];
  readonly totalCount: number;
  /** The events that were answered as a log, in that order. */
  readonly log: readonly string[];
}

interface EventPage {
  readonly caseEvents: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
}

const AT_ONCE = 20;

/** Each ticket is sealed anew, and whoever asks has read. */
const CHANGES_BY_ASKING = ['downloadTicket', 'reads', 'readBy'];

const nodesOf = (schema: GraphQLSchema): readonly GraphQLObjectType[] => {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('the schema has no Node');
  return schema.getPossibleTypes(node);
};

const isFollowable = (field: GraphQLField<unknown, unknown>): boolean => !field.args.some(isRequiredArgument);

const hasId = (type: GraphQLCompositeType): boolean => !isUnionType(type) && 'id' in type.getFields();

/** Every field of a type and, as far as they do not come back to where they started, of all it leads to. */
function selection(type: GraphQLObjectType, through: readonly string[]): string {
  const fields = Object.values(type.getFields())
    .filter(isFollowable)
    .map((field) => {
      const leadsTo = getNamedType(field.type);
      if (!isCompositeType(leadsTo)) return field.name;
      if (!isObjectType(leadsTo) || (hasId(leadsTo) && through.length > 4))
        return `${field.name} { __typename ${hasId(leadsTo) ? 'id' : ''} }`;
      if (through.includes(leadsTo.name)) return `${field.name} { __typename id }`;
      return `${field.name} { ${selection(leadsTo, [...through, leadsTo.name])} }`;
    });
  return `__typename ${fields.join(' ')}`;
}

/** Every field of a type, and the ids of what it leads to. */
const shallow = (type: GraphQLObjectType, nodes: readonly GraphQLObjectType[]): string =>
  selection(
    type,
    nodes.map(({ name }) => name),
  );

export interface Documents {
  readonly way: string;
  /** The same into one case alone. */
  readonly into: string;
  readonly events: string;
  readonly nodes: (types: readonly string[]) => string;
}

/** The documents that ask for everything, made from the schema alone. */
export function documentsFor(schema: GraphQLSchema): Documents {
  const nodes = nodesOf(schema);
  const named = (name: string) => nodes.find((one) => one.name === name)!;
  const inOneCase = `case(id: $id) { ${selection(named('Case'), ['Case'])} } viewer { ${selection(named('Person'), ['Person'])} }`;
  return {
    way: `query ($id: ID!) { ${inOneCase}
      cases(first: 20) { totalCount pageInfo { hasNextPage hasPreviousPage } edges { node { ${shallow(named('Case'), nodes)} } } } }`,
    into: `query ($id: ID!) { ${inOneCase} cases(first: 1) { totalCount } }`,
    events: `query ($after: String, $caseIds: [ID!]) { caseEvents(first: 100, after: $after, caseIds: $caseIds) { pageInfo { hasNextPage endCursor } edges { node { ${shallow(named('CaseEvent'), nodes)} } } } }`,
    nodes: (types) => {
      const fragments = [...new Set(types)].map(
        (type) => `fragment all${type} on ${type} { ${shallow(named(type), nodes)} }`,
      );
      const roots = types.map((type, n) => `n${String(n)}: node(id: $i${String(n)}) { __typename ...all${type} }`);
      return `query (${types.map((_, n) => `$i${String(n)}: ID!`).join(', ')}) { ${roots.join(' ')} } ${fragments.join(' ')}`;
    },
  };
}

/** A question without the record of reads: whoever asks reads, and that is on record for those who may know of them. */
export const withoutReads = (document: string): string => document.replaceAll(/\b(reads|readBy) \{[^}]*\}/g, '');

/** Everything a viewer is answered about these things, on every way there is: into all cases, or into one. */
export async function everythingFor(
  viewer: Person,
  { way, into, events, nodes }: Documents,
  ways: { readonly all: readonly string[] } | { readonly into: string },
  all: readonly { id: string; noun: string }[],
): Promise<Everything> {
  const caseIds = 'into' in ways ? [ways.into] : ways.all;
  const texts = new Set<string>();
  const things = new Map<string, Record<string, unknown>>();
  const differing: string[] = [];
  let totalCount = 0;

  const gather = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(gather);
    if (typeof value !== 'object' || value === null) return value;
    const { __typename, ...fields } = value as Record<string, unknown>;
    const gathered = Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, gather(one)]));
    const { id } = gathered;
    if (typeof id !== 'string') return gathered;
    const known = things.get(id) ?? { __typename };
    things.set(id, known);
    for (const [name, one] of Object.entries(gathered)) {
      if (!CHANGES_BY_ASKING.includes(name) && name in known && JSON.stringify(known[name]) !== JSON.stringify(one))
        differing.push(`${String(__typename)}.${name}`);
      known[name] = one;
    }
    return id;
  };
  const ask = async (document: string, variables: object) => {
    const { data, text } = await as(viewer).query<Record<string, unknown>>(document, variables);
    for (const [one] of text.matchAll(/"(?:[^"\\]|\\.)*"/g)) texts.add(one);
    gather(data);
    return data;
  };

  for (const id of caseIds) {
    const { cases } = (await ask('into' in ways ? into : way, { id })) as { cases: { totalCount: number } };
    totalCount = cases.totalCount;
  }
  const askByIds = async (some: readonly { id: string; noun: string }[]) => {
    for (let from = 0; from < some.length; from += AT_ONCE) {
      const part = some.slice(from, from + AT_ONCE);
      await ask(
        nodes(part.map(({ noun }) => noun)),
        Object.fromEntries(part.map(({ id }, index) => [`i${String(index)}`, id])),
      );
    }
  };
  await askByIds(all);
  const log: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { caseEvents }: EventPage = (await ask(events, {
      after,
      caseIds: 'into' in ways ? caseIds : null,
    })) as unknown as EventPage;
    log.push(...caseEvents.edges.map(({ node }) => node.id));
    ({ hasNextPage: more, endCursor: after } = caseEvents.pageInfo);
  }
  // What the log, or a link to another case, alone leads to, and only by its id; and what that leads to in turn
  const asked = new Set<string>();
  for (let more = true; more;) {
    const named = [...things].filter(([id, one]) => !('redactedFields' in one) && !asked.has(id));
    named.forEach(([id]) => asked.add(id));
    await askByIds(named.map(([id, one]) => ({ id, noun: String(one['__typename']) })));
    more = named.length > 0;
  }
  return { log, things, text: [...texts].join('\n'), differing, totalCount };
}
