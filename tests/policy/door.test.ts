import 'reflect-metadata';
import { GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { Reads } from '../../src/audit/reads';
import { Case, theCase } from '../../src/cases/case';
import { CaseConnection } from '../../src/cases/cases';
import { createSchema } from '../../src/graphql/schema';
import { see } from '../../src/reading/door';
import type { Row } from '../../src/reading/noun';
import { rowsOf } from '../../src/reading/rows';
import { Viewer } from '../../src/reading/viewer';
import { aSubmittedCase, COMPLAINT, type TestCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege } from '../support/college';
import { startTestServer, type TestServer } from '../support/server';

/** What a resolver under test answers; the schema is the product's own, but for the resolvers of three fields. */
let answer: (viewer: Viewer) => unknown;
let schema!: GraphQLSchema;
let wrong!: TestServer;
let college!: Awaited<ReturnType<typeof openCollege>>;
let submitted!: TestCase;
let stored!: Record<string, unknown>;

const fieldOf = (type: string, field: string) => (schema.getType(type) as GraphQLObjectType).getFields()[field]!;

beforeAll(async () => {
  college = await openCollege();
  schema = createSchema();
  for (const [type, field] of [
    ['Query', 'case'],
    ['Query', 'cases'],
    ['Query', 'node'],
    ['Query', 'people'],
    ['Mutation', 'communicateComplaint'],
    ['Complaint', 'incidents'],
  ] as const)
    fieldOf(type, field).resolve = (_, __, { viewer }: { viewer: Viewer }) => answer(viewer);
  submitted = await aSubmittedCase(college);
  [stored] = (await college.database.query<Record<string, unknown>>('SELECT * FROM cases')) as [
    Record<string, unknown>,
  ];
  const { database, issuer } = { database: college.database, issuer: college.server.issuer };
  wrong = await startTestServer({ database, issuer, schema, clock: college.clock });
});
afterAll(() => wrong.stop());

async function ask(query: string): Promise<{ status: number; text: string }> {
  const { complainant } = submitted;
  const response = await fetch(`${wrong.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await wrong.tokenFor(complainant.subject)}`,
    },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
}

/** The case as its complainant may see it: what an honest resolver answers. */
async function seenCase(viewer: Viewer): Promise<Case> {
  const one = await viewer.one(theCase, String(stored['id']));
  if (!one) throw new Error('the complainant does not see the case');
  return one;
}

const QUERIES = {
  case: '{ case(id: "x") { id reference stage } }',
  node: '{ node(id: "x") { id ... on Case { reference stage } } }',
  people: '{ people(nameOrAddress: "x") { id name email } }',
  cases: '{ cases(first: 5) { edges { node { id reference stage } } } }',
  communicateComplaint:
    'mutation { communicateComplaint(input: { caseId: "x" }) { case { id reference stage } userErrors { message } } }',
} as const;

/** A masked fault, and nothing of the row. */
async function refused(query: string): Promise<void> {
  const { text } = await ask(query);
  const { data, errors } = JSON.parse(text) as { data: unknown; errors: { message: string; extensions: object }[] };
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({
    message: 'Something went wrong here.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: expect.any(String) },
  });
  expect(errors[0]!.extensions).not.toHaveProperty('exception');
  for (const value of [
    ...Object.values(stored),
    ...Object.values(COMPLAINT),
    submitted.complainant.name,
    submitted.id,
  ].flat())
    if (typeof value === 'string' && value.length > 3) expect(text).not.toContain(value);
  expect(leaves(data).filter((leaf) => leaf !== null)).toEqual([]);
}

const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

describe('What a resolver answers does not leave when it is', () => {
  const OTHERS: Readonly<Record<string, (viewer: Viewer) => unknown>> = {
    'a stored row': () => stored,
    'a stored row that says what it is': () => ({ ...stored, __typename: 'Case' }),
    'a copy of a seen thing, field by field': async (viewer) => ({ ...((await seenCase(viewer)) as object) }),
    'a copy with the prototype of a seen thing': async (viewer) =>
      Object.assign(Object.create(Case.prototype) as object, await seenCase(viewer)),
    'something that inherits from a seen thing': async (viewer) =>
      Object.assign(Object.create(await seenCase(viewer)) as object, stored),
    'a proxy of a seen thing': async (viewer) => new Proxy(await seenCase(viewer), {}),
    'a row dressed in the class of seen things': () => Object.assign(Object.create(Case.prototype) as object, stored),
  };
  const ways = Object.entries(OTHERS).flatMap(([name, make]) =>
    (['case', 'node'] as const).map((query) => [`${name}, asked for as ${query}`, query, make] as const),
  );

  test.each(ways)('%s', async (_, query, make) => {
    answer = make;
    await refused(QUERIES[query]);
  });

  test('a list of rows', async () => {
    answer = () => [stored, stored];
    await refused(QUERIES.people);
  });

  test('a payload made by hand that holds a row', async () => {
    answer = () => ({ case: stored, userErrors: [] });
    await refused(QUERIES.communicateComplaint);
  });

  test('a page made by hand that holds a row', async () => {
    answer = () => ({ edges: [{ node: stored, cursor: 'x' }], pageInfo: {}, totalCount: 1 });
    await refused(QUERIES.cases);
  });

  test('a real page that holds a row', async () => {
    const page = {
      cases: [stored as unknown as Case],
      cursors: [() => 'x'],
      hasNextPage: false,
      hasPreviousPage: false,
      count: async () => 1,
    };
    answer = () => new CaseConnection(page);
    await refused(QUERIES.cases);
  });

  test('an object within a seen thing that the door did not make', async () => {
    answer = (viewer) => seenCase(viewer);
    const within = { date: null, description: String(stored['reference']) };
    fieldOf('Complaint', 'incidents').resolve = () => [within];
    await refused('{ case(id: "x") { complaint { incidents { description } } } }');
  });

  test('nothing of the kind: what was seen leaves', async () => {
    answer = seenCase;
    const { text } = await ask(QUERIES.case);
    expect(JSON.parse(text)).toEqual({
      data: { case: { id: submitted.id, reference: stored['reference'], stage: 'SUBMITTED' } },
    });
  });
});

describe('The door', () => {
  const forged = (...given: unknown[]) => Reflect.construct(Case, given) as unknown;

  test('alone makes what a client receives', () => {
    const row = { ...stored, capacities: 1 } as unknown as Row;
    const mask = { standing: new Set(), open: new Set(['id']), closed: [], visible: true };
    for (const key of [undefined, Symbol('door'), Symbol.for('door'), 'door', {}])
      expect(() => forged(key, theCase, row, mask)).toThrow('only see()');
  });

  test('lets nothing through that was read for somebody else', async () => {
    const { complainant, welfare } = submitted;
    const at = { personId: complainant.rowId, now: college.clock.now() };
    const rows = await rowsOf(college.database, theCase, at, 'id', [String(stored['id'])]);
    expect(rows).toHaveLength(1);
    const other = new Viewer(welfare!.rowId, at.now, college.database, new Reads());
    expect(() => see(other, theCase, rows)).toThrow('read for somebody else');
  });

  test('puts on record what it lets through, and under whose sight', async () => {
    const { complainant } = submitted;
    const before = await college.database.query('SELECT id FROM read_records');
    await as(complainant).query('query ($id: ID!) { case(id: $id) { complaint { nature } } }', { id: submitted.id });
    expect(await college.database.query('SELECT id FROM read_records')).toHaveLength(before.length + 1);
  });

  test('gives nothing that can be changed afterwards', async () => {
    const { complainant } = submitted;
    const one = await seenCase(new Viewer(complainant.rowId, college.clock.now(), college.database, new Reads()));
    expect(Object.isFrozen(one)).toBe(true);
  });
});

describe('The schema', () => {
  const objects = (of: GraphQLSchema) =>
    Object.values(of.getTypeMap()).filter(
      (type) => type instanceof GraphQLObjectType && !type.name.startsWith('__'),
    ) as GraphQLObjectType[];

  test('refuses for every object type what is not seen, without saying what it was', () => {
    for (const type of objects(createSchema()).filter(
      ({ name }) => !['Query', 'Mutation', 'Subscription'].includes(name),
    )) {
      const isTypeOf = type.isTypeOf as unknown as (value: unknown, context: unknown, info: unknown) => boolean;
      expect([type.name, typeof isTypeOf]).toEqual([type.name, 'function']);
      for (const value of [
        { secret: 'allegation' },
        { __typename: type.name, secret: 'allegation' },
        Object.create(Case.prototype),
      ]) {
        expect(() => isTypeOf(value, {}, {})).toThrow(
          `a resolver answered ${type.name} with something that did not come through the door`,
        );
      }
    }
  });
});
