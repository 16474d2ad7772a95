import { getNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { PROCEDURES } from '../../../src/procedures/procedures';
import type { Dice } from '../dice';
import { everythingDocument } from '../story/menu';
import { aboutSomething, type Matter, randomQuestion } from './random';
import { everythingOf } from './selection';
import { files } from './files';
import { lists } from './lists';
import type { Transcript } from './transcript';

const AT_ONCE = 15;
const MANY = 150;

const places = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index));

const idsFor = (ids: readonly string[], count: number): Record<string, string> =>
  Object.fromEntries(places(count).map((n) => [`i${n}`, ids[Number(n)] ?? '']));

const ANY_NODES = `query (${places(MANY)
  .map((n) => `$i${n}: ID!`)
  .join(', ')}) { ${places(MANY)
  .map((n) => `n${n}: node(id: $i${n}) { __typename id redactedFields }`)
  .join(' ')} }`;

const STAGES = [...new Set(PROCEDURES.flatMap(({ stages }) => Object.keys(stages)))];

const nodeDocuments = new WeakMap<GraphQLSchema, Map<string, string>>();

/** What the procedures say, which follows from no row. */
const proceduresDocument = (schema: GraphQLSchema): string =>
  `{ procedures { ${everythingOf(getNamedType(schema.getQueryType()!.getFields()['procedures']!.type) as GraphQLObjectType, 3)} } }`;

/** Things of one type by their ids, with all they lead to directly. */
function nodeDocument(schema: GraphQLSchema, name: string): string {
  const known = nodeDocuments.get(schema) ?? new Map<string, string>();
  nodeDocuments.set(schema, known);
  const all = places(AT_ONCE);
  const type = schema.getType(name) as GraphQLObjectType;
  const document =
    known.get(name) ??
    `query (${all.map((n) => `$i${n}: ID!`).join(', ')}) { ${all.map((n) => `n${n}: node(id: $i${n}) { __typename id ...all }`).join(' ')} }
    fragment all on ${name} { ${everythingOf(type, 1)} }`;
  known.set(name, document);
  return document;
}

const PAGE = `query ($first: Int, $last: Int, $after: String, $before: String, $order: CaseOrder!) {
  cases(first: $first, last: $last, after: $after, before: $before, orderBy: $order) {
    __typename totalCount pageInfo { __typename hasNextPage hasPreviousPage startCursor endCursor } edges { __typename cursor node { __typename id reference updatedAt stage } } } }`;

const EVENTS = `query ($first: Int!, $after: String) { caseEvents(first: $first, after: $after) {
  __typename pageInfo { __typename hasNextPage hasPreviousPage startCursor endCursor }
  edges { __typename cursor node { __typename id redactedFields kind at clause subjectId case { id } subject { __typename id redactedFields } actor { __typename id redactedFields capacity name } } } } }`;

/** What is asked in a way of its own. */
const ASKED = ['case', 'node', 'caseEvents', 'people', 'daysOff', 'whichProcedure'];

/** Everything a viewer can ask, as far as it is asked: the same questions of every world. */
export async function askEverything(schema: GraphQLSchema, to: Transcript, dice: Dice, matter: Matter): Promise<void> {
  await to.put(everythingDocument(schema));
  await byId(schema, to, matter.ids);
  await events(to);
  await pages(to);
  await files(schema, to, dice);
  // The same for everybody, and long
  if (dice.chance(0.05)) await to.put(proceduresDocument(schema));
  await filters(to, matter);
  await people(
    to,
    Array.from({ length: 12 }, () => dice.pick(matter.names)!),
  );
  const own = { ...matter, cursor: (number: number) => to.cursor(number) };
  for (const { document, variables } of aboutSomething(schema, dice, own, ASKED)) await to.put(document, variables);
  for (let count = 0; count < 4; count += 1) await to.put(randomQuestion(schema, dice, own));
  await lists(schema, to);
}

/** First whether there is anything by each id there is anywhere; then all of what there was. */
export async function byId(schema: GraphQLSchema, to: Transcript, ids: readonly string[]): Promise<void> {
  const there = new Map<string, string[]>();
  for (let from = 0; from < ids.length; from += MANY) {
    const found = await to.put(ANY_NODES, idsFor(ids.slice(from, from + MANY), MANY));
    for (const one of Object.values(found ?? {}) as ({ __typename: string; id: string } | null)[])
      if (one) there.set(one.__typename, [...(there.get(one.__typename) ?? []), one.id]);
  }
  for (const [type, theirs] of there)
    for (let from = 0; from < theirs.length; from += AT_ONCE)
      await to.put(nodeDocument(schema, type), idsFor(theirs.slice(from, from + AT_ONCE), AT_ONCE));
  const cases = ids.filter((id) => id.startsWith('Q2FzZT'));
  const all = places(cases.length);
  if (cases.length > 0)
    await to.put(
      `query (${all.map((n) => `$i${n}: ID!`).join(', ')}) { ${all.map((n) => `c${n}: case(id: $i${n}) { id reference redactedFields viewerCapacities }`).join(' ')} }`,
      idsFor(cases, cases.length),
    );
}

const STREAM = `subscription ($after: Cursor) { caseEvents(after: $after) { __typename cursor notice caseId
  event { __typename id redactedFields kind at clause subjectId case { id updatedAt } subject { __typename id redactedFields } actor { __typename id redactedFields capacity name } } } }`;

/** The log, page by page, each with the cursor of the one before; and the frames of a stream that catches up. */
export async function events(to: Transcript): Promise<void> {
  let after: string | null = null;
  const first = await to.put(EVENTS, { first: 1, after });
  const start = (first?.['caseEvents'] as { pageInfo: { endCursor: string | null } } | undefined)?.pageInfo.endCursor;
  for (const from of [null, start ?? null, to.forged()]) await to.put(STREAM, { after: from });
  for (let page = 0; page < 3; page += 1) {
    const data = await to.put(EVENTS, { first: page === 0 ? 2 : 100, after });
    const { pageInfo } = (data?.['caseEvents'] ?? { pageInfo: {} }) as {
      pageInfo: { endCursor?: string; hasNextPage?: boolean };
    };
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor ?? null;
  }
  await to.put(EVENTS, { first: 1, after: to.forged() });
}

export async function pages(to: Transcript): Promise<void> {
  for (const order of ['OPENED', 'CHANGED']) {
    const forward = await to.put(PAGE, { first: 1, order });
    const cursor = endOf(forward);
    await to.put(PAGE, { first: 100, after: cursor, order });
    await to.put(PAGE, { last: 1, order });
    await to.put(PAGE, { last: 100, before: cursor, order });
    // One that was given for another order, and one that nobody gave
    await to.put(PAGE, { first: 1, after: to.cursor(1), order });
    await to.put(PAGE, { first: 1, after: to.forged(), order });
  }
}

const endOf = (data: Record<string, unknown> | null): string | null =>
  (data?.['cases'] as { pageInfo: { endCursor: string | null } } | null | undefined)?.pageInfo.endCursor ?? null;

const MOMENTS = places(8);

const FILTERS = `query (${MOMENTS.map((n) => `$t${n}: DateTime`).join(', ')}) { ${[
  ...STAGES.map(
    (stage, index) =>
      `s${String(index)}: cases(first: 1, filter: { stage: [${JSON.stringify(stage)}] }) { totalCount edges { node { id } } }`,
  ),
  ...MOMENTS.map((n) => `t${n}: cases(first: 1, filter: { changedSince: $t${n} }) { totalCount }`),
].join(' ')} }`;

/** How many there are of each sort, as far as a filter can tell. */
export async function filters(to: Transcript, { instants }: Matter): Promise<void> {
  const some = instants.filter((_, index) => index % Math.ceil(instants.length / MOMENTS.length) === 0);
  await to.put(FILTERS, Object.fromEntries(some.map((moment, index) => [`t${String(index)}`, moment])));
}

async function people(to: Transcript, names: readonly string[]): Promise<void> {
  const all = places(names.length);
  await to.put(
    `query (${all.map((n) => `$n${n}: String!`).join(', ')}) { ${all.map((n) => `p${n}: people(nameOrAddress: $n${n}) { __typename id redactedFields name email category offices }`).join(' ')} }`,
    Object.fromEntries(names.map((name, index) => [`n${String(index)}`, name])),
  );
}
