import { getIntrospectionQuery } from 'graphql';
import { startTestServer, type TestServer } from '../support/server';
import { ask } from './ask';
import { addPerson } from './person';
import { tinySchema } from './tinySchema';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer({ schema: tinySchema() });
  await addPerson(server.cloister.database, 'alice');
  token = await server.tokenFor('alice');
});
afterAll(() => server.stop());

const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${String(index)}: id`).join(' ');
const doubling = (levels: number) =>
  `{ thing { ...f0 } } ${Array.from({ length: levels }, (_, index) => `fragment f${String(index)} on Thing { a: thing { ...f${String(index + 1)} } b: thing { ...f${String(index + 1)} } }`).join(' ')} fragment f${String(levels)} on Thing { id }`;

test.each([
  ['12 levels', `{ ${'thing { '.repeat(11)} id ${'}'.repeat(11)} }`],
  ['50 aliases', `{ thing { ${aliases(50)} } }`],
  ['20 root fields', `{ ${Array.from({ length: 20 }, (_, index) => `a${String(index)}: me`).join(' ')} }`],
  [
    'a page of 100 with ten lists each, some with lists of their own',
    `{ things(first: 100) { totalCount edges { cursor node { ${Array.from({ length: 10 }, (_, index) => `l${String(index)}: things { id name thing { id } }`).join(' ')} page(first: 10) { edges { node { id } } } } } } }`,
  ],
  ['introspection', getIntrospectionQuery()],
])('%s are answered', async (_, query) => {
  const { errors, status } = await ask(server, token, query);
  expect(errors).toEqual([]);
  expect(status).toBe(200);
});

test.each([
  [
    '13 levels',
    `{ ${'thing { '.repeat(12)} id ${'}'.repeat(12)} }`,
    'The document nests fields 13 levels deep; 12 are allowed.',
  ],
  [
    '13 levels by fragments',
    `{ ...a } fragment a on Query { ${'thing { '.repeat(6)} ...b ${'}'.repeat(6)} } fragment b on Thing { ${'thing { '.repeat(6)} id ${'}'.repeat(6)} }`,
    'The document nests fields 13 levels deep; 12 are allowed.',
  ],
  [
    '51 aliases',
    `{ thing { ${aliases(51)} } }`,
    'The document uses 51 aliases, counting each use of a fragment; 50 are allowed.',
  ],
  [
    'many aliases through a fragment',
    `{ ...q } fragment q on Query { thing { ...a } things(first: 1) { edges { node { ...a } } } } fragment a on Thing { ${aliases(30)} }`,
    'The document uses 60 aliases, counting each use of a fragment; 50 are allowed.',
  ],
  ['fragments that double', doubling(10), /aliases/],
  ['fragments that double without end', doubling(150), /more than a million aliases/],
  [
    '21 root fields',
    `mutation { ${Array.from({ length: 21 }, (_, index) => `a${String(index)}: act`).join(' ')} }`,
    'The operation has 21 root fields; 20 are allowed.',
  ],
  ['51 directives', `{ me ${'@include(if: true) '.repeat(51)} }`, /51 directives/],
  ['4,001 tokens', `{ ${'me '.repeat(3_999)} }`, 'The document is too long.'],
  [
    'a page of pages',
    '{ things(first: 100) { edges { node { page(last: 100) { edges { node { page(first: 5) { edges { node { id } } } } } } } } } }',
    /may answer \d+ things at once; 50000 are allowed/,
  ],
  [
    'a page of pages, by default',
    '{ things { edges { node { page { edges { node { page { edges { node { id } } } } } } } } } }',
    /may answer \d+ things/,
  ],
])('%s are refused', async (_, query, message) => {
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const answer = await ask(server, token, query, undefined, { accept });
    expect(answer.data).toBeUndefined();
    const refusals = answer.errors.filter(
      ({ extensions }) => extensions?.['code'] === 'TOO_COMPLEX' && extensions['retry'] === false,
    );
    const said = typeof message === 'string' ? message : expect.stringMatching(message);
    expect(refusals.map((refusal) => refusal.message)).toContainEqual(said);
    expect(answer.status).toBe(400);
  }
});

test('what is in a variable counts as if it were written out', async () => {
  const query =
    'query ($n: Int = 100) { things(first: $n) { edges { node { page(first: $n) { edges { node { page(first: $n) { edges { node { id } } } } } } } } } }';
  expect((await ask(server, token, query, { n: 10 })).status).toBe(200);
  expect((await ask(server, token, query, { n: 100 })).errors[0]!.extensions).toMatchObject({ code: 'TOO_COMPLEX' });
  expect((await ask(server, token, query)).errors[0]!.extensions).toMatchObject({ code: 'TOO_COMPLEX' });
  // A size out of bounds is left to the field, which says what is right
  expect(
    (await ask(server, token, 'query ($n: Int) { things(first: $n) { totalCount } }', { n: 2_000_000_000 })).status,
  ).toBe(200);
});

test('a circle of fragments is refused as a circle, and introspection cannot be nested without end', async () => {
  const circle = await ask(
    server,
    token,
    '{ thing { ...a } } fragment a on Thing { thing { ...b } } fragment b on Thing { thing { ...a } }',
  );
  expect(circle).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  const fields = (levels: number): string => (levels === 0 ? 'name' : `fields { type { ${fields(levels - 1)} } }`);
  expect((await ask(server, token, `{ __schema { types { ${fields(4)} } } }`)).status).toBe(400);
});

test('of a document with many mistakes the first ten are told', async () => {
  const { errors } = await ask(server, token, `{ ${'no '.repeat(500)} }`);
  expect(errors).toHaveLength(11);
  expect(errors.at(-1)).toMatchObject({
    message: 'The document has more mistakes than the 10 that are told.',
    extensions: { code: 'TOO_COMPLEX' },
  });
});

test('hard documents take little work to judge', async () => {
  const hard = [
    doubling(180),
    `{ ${'thing { id } '.repeat(790)} }`,
    `{ ${'thing { things { id } } '.repeat(560)} }`,
    `{ ${'...a '.repeat(900)} } fragment a on Query { me }`,
  ];
  for (const query of hard) {
    const before = process.cpuUsage();
    await ask(server, token, query);
    // Work, not time: a busy machine is slow, not wrong
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  }
});
