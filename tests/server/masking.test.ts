import { startTestServer, type TestServer } from '../support/server';
import { createLog } from '../../src/server/log';
import { ask } from './ask';
import { addPerson } from './person';
import { SECRET, tinySchema } from './tinySchema';

let server: TestServer;
let token: string;
let alice: string;
let lines: string[];

beforeAll(async () => {
  const log = createLog('info', { write: (line) => void lines.push(line) });
  server = await startTestServer({
    log,
    schema: tinySchema({
      // A statement of the database's own that fails, with values that it would quote
      failing: (_, __, { cloister }) =>
        cloister.database.query(`SELECT nothing FROM no_such_table WHERE text = ?`, [SECRET]),
      unavailable: () => Promise.reject(Object.assign(new Error(SECRET), { code: 'ECONNREFUSED' })),
    }),
  });
  alice = await addPerson(server.cloister.database, 'alice');
  token = await server.tokenFor('alice');
});
beforeEach(() => (lines = []));
afterAll(() => server.stop());

/** The log lines of a kind, once they are written. */
const logged = (kind: string) =>
  lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === kind);

test('what fails here shows nothing but an id, and the log has the id and where it happened', async () => {
  const answer = await ask(server, token, '{ failing me }');
  const { extensions } = answer.errors[0]!;
  expect(answer.errors).toEqual([
    {
      message: 'Something went wrong here.',
      locations: expect.anything(),
      path: ['failing'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', retry: true, correlationId: expect.any(String) },
    },
  ]);
  expect(answer.text).not.toMatch(/SELECT|no_such_table|secret/);
  const [fault] = logged('fault');
  expect(fault).toMatchObject({
    correlationId: extensions!['correlationId'],
    error: 'QueryFailedError',
    sql: 'SELECT nothing FROM no_such_table WHERE text = ?',
  });
  expect(fault!['at']).toEqual(expect.arrayContaining([expect.stringMatching(/QueryRunner|database.prepared/)]));
});

test('nothing of a request is in the log but what is declared', async () => {
  await ask(server, token, `query { sized(size: 4) paint(input: { colour: RED, name: "${SECRET}" }) failing }`);
  await ask(server, token, `{ ${SECRET.replaceAll('-', '_')} }`);
  const [request, refused] = logged('request');
  expect(Object.keys(request!).sort()).toEqual([
    'correlationId',
    'level',
    'method',
    'milliseconds',
    'msg',
    'operation',
    'route',
    'status',
    'time',
  ]);
  expect(request).toMatchObject({ method: 'POST', route: '/graphql', status: 200, operation: 'query' });
  expect(refused).toMatchObject({ status: 400, operation: null });
  for (const content of [SECRET, SECRET.replaceAll('-', '_'), alice, 'alice', token, 'sized'])
    expect(lines.join('')).not.toContain(content);
});

test('an error of our form that a resolver did not mean for clients is masked as well', async () => {
  const answer = await ask(server, token, '{ foreign }');
  expect(answer.text).not.toContain(SECRET);
  expect(answer.errors[0]!.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
});

test('what a resolver did mean for clients reaches them', async () => {
  const answer = await ask(server, token, '{ refused }');
  expect(answer.errors).toMatchObject([
    { message: '"first" and "last" go from 1 to 100.', extensions: { code: 'BAD_USER_INPUT', retry: false } },
  ]);
});

test('a database that cannot be reached is 503 without any data', async () => {
  const answer = await ask(server, token, '{ me unavailable }');
  expect(answer).toMatchObject({
    status: 503,
    data: undefined,
    errors: [{ extensions: { code: 'UNAVAILABLE', retry: true } }],
  });
  expect(answer.text).not.toMatch(/"data"|secret/);
});

test('an answer that is lost as a whole is 500', async () => {
  expect(await ask(server, token, '{ needed }')).toMatchObject({ status: 500, data: null });
});

const WHAT_DOES_NOT_FIT: [string, unknown, string][] = [
  [
    'query ($p: Paint!) { paint(input: $p) }',
    { p: { colour: SECRET, name: 'x' } },
    'Variable "$p.colour" does not fit. It must be a value of the enum "Colour".',
  ],
  [
    'query ($p: Paint!) { paint(input: $p) }',
    { p: { colour: 'RED', name: [SECRET] } },
    'Variable "$p.name" does not fit. It must be of type "String".',
  ],
  [
    'query ($p: Paint!) { paint(input: $p) }',
    { p: { colour: 'RED' } },
    'Variable "$p" does not fit. Its field "name" of type "String!" is required.',
  ],
  [
    'query ($p: Paint!) { paint(input: $p) }',
    { p: { colour: 'RED', name: 'x', colur: SECRET } },
    'Variable "$p" does not fit. It has a field "colur" that "Paint" does not have.',
  ],
  [
    'query ($p: Paint!) { paint(input: $p) }',
    { p: SECRET },
    'Variable "$p" does not fit. It must be an object of type "Paint".',
  ],
  ['query ($p: Paint!) { paint(input: $p) }', {}, 'Variable "$p" of type "Paint!" is required.'],
  [
    'query ($p: Paint!) { paint(input: $p) }',
    { p: null },
    'Variable "$p" does not fit. It must not be null: it is of type "Paint!".',
  ],
  ['query ($n: Int!) { sized(size: $n) }', { n: SECRET }, 'Variable "$n" does not fit. It must be of type "Int".'],
  [`{ sized(size: "${SECRET}") }`, undefined, 'A value does not fit. It must be of type "Int".'],
  [
    `{ paint(input: { colour: BLUE, name: "${SECRET}" }) }`,
    undefined,
    'A value does not fit. It must be a value of the enum "Colour".',
  ],
  [`{ paint(input: "${SECRET}") }`, undefined, 'A value does not fit. It must be of type "Paint!".'],
  [
    '{ paint(input: { colour: RED }) }',
    undefined,
    'A value does not fit. Its field "Paint.name" of type "String!" is required.',
  ],
  [`{ me "${SECRET}" }`, undefined, 'Syntax Error: Expected Name, found String.'],
  [`query "${SECRET}" { me }`, undefined, 'Syntax Error: Expected "{", found String.'],
  ['{ mee }', undefined, 'Cannot query field "mee" on type "Query".'],
  [
    'query ($n: Int! = 3) { sized(size: $n) }',
    { n: null },
    'Variable "$n" does not fit. It must not be null: it is of type "Int!".',
  ],
  ['query ($n: Int = 3) { sized(size: $n) }', { n: null }, 'Argument "size" of non-null type "Int!" must not be null.'],
];

test.each(WHAT_DOES_NOT_FIT)(
  '%s with %j says where and what would fit, and quotes no value',
  async (query, variables, message) => {
    const answer = await ask(server, token, query, variables);
    expect(answer.errors[0]!.message).toBe(message);
    expect(answer.text).not.toContain(SECRET);
    expect(answer.text).not.toContain('Did you mean');
  },
);
