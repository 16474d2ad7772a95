import { connect } from 'node:net';
import { startTestServer, type TestServer } from '../support/server';
import { ask, send } from './ask';
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

const json = { 'content-type': 'application/json' };
const graphql = (init: RequestInit = {}, search = '') => send(`${server.url}/graphql${search}`, { token, ...init });
const post = (body: string | Buffer, headers: object = json) =>
  graphql({ method: 'POST', body, headers: { ...headers } });

/** What somebody sends who does not speak through a library. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setTimeout(5_000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer)).on('error', reject);
  });

test('a subscription is not answered by POST', async () => {
  const answer = await ask(server, token, 'subscription { tick }');
  expect(answer).toMatchObject({
    status: 400,
    data: undefined,
    errors: [{ extensions: { code: 'BAD_REQUEST', retry: false } }],
  });
  expect(answer.errors[0]!.message).toMatch(/WebSocket or server-sent events/);
});

test.each([
  ['nothing', ''],
  ['half of JSON', '{"query":'],
  ['a string', '"query"'],
  ['null', 'null'],
  ['a number', '1e999'],
  ['an empty object', '{}'],
  ['a prototype', '{"query":"{ me }","__proto__":{"isAdmin":true}}'],
  ['a prototype in variables', '{"query":"{ me }","variables":{"__proto__":{"a":1}}}'],
  ['a prototype by constructor', '{"query":"{ me }","variables":{"constructor":{"prototype":{"a":1}}}}'],
  ['a list as variables', '{"query":"{ me }","variables":[1]}'],
  ['a string as variables', '{"query":"{ me }","variables":"{}"}'],
  ['a number as the document', '{"query":7}'],
  ['a parsed document', '{"query":{"kind":"Document"}}'],
  ['a list as the operation name', '{"query":"{ me }","operationName":["a"]}'],
  ['an unknown operation', '{"query":"query A { me }","operationName":"B"}'],
  ['a choice of operations', '{"query":"query A { me } query B { me }"}'],
  ['a persisted query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}'],
  [
    'a query that wants to be persisted',
    '{"query":"{ me }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"b7e4ef0c41abe27fe98d162502c81bdd0611cd1b7555f1d6cf8d12b822111ba5"}}}',
  ],
  ['an extension that is a string', '{"query":"{ me }","extensions":"x"}'],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x7b])],
  ['a thousand brackets', '['.repeat(100_000)],
  ['only fragments', '{"query":"fragment a on Query { me }"}'],
  ['an empty document', '{"query":"# nothing"}'],
  ['a half surrogate', '{"query":"{ me }\\ud800"}'],
  ['a null byte', '{"query":"{ me }\\u0000"}'],
])('%s is refused as the client’s mistake', async (_, body) => {
  const answer = await post(body);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.data).toBeUndefined();
  expect(answer.errors[0]!.extensions).toMatchObject({ retry: false });
});

test('names that JavaScript knows are names like any other', async () => {
  const answer = await ask(
    server,
    token,
    '{ __proto__: me constructor: me toString: me ...hasOwnProperty } fragment hasOwnProperty on Query { valueOf: me }',
  );
  expect(answer.status).toBe(200);
  expect(Object.keys(answer.data!)).toEqual(['__proto__', 'constructor', 'toString', 'valueOf']);
});

test('a body that is too large is refused with 413 and a GraphQL error', async () => {
  const answer = await post(JSON.stringify({ query: `{ me } #${'x'.repeat(256 * 1024)}` }));
  expect(answer).toMatchObject({
    status: 413,
    errors: [{ message: 'The body can have 262144 bytes at most.', extensions: { code: 'BAD_REQUEST' } }],
  });
});

test('a compressed body is refused', async () => {
  expect((await post(Buffer.from([0x1f, 0x8b, 0x08]), { ...json, 'content-encoding': 'gzip' })).status).toBe(415);
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])('%s is not served', async (method) => {
  const answer = await graphql({ method });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('GET, POST');
});

test('an answer that the client would not take is refused before the act is done', async () => {
  let acts = 0;
  const other = await startTestServer({
    schema: tinySchema({ act: () => (acts += 1) }),
    issuer: server.issuer,
    database: server.cloister.database,
  });
  const answer = await ask(other, token, 'mutation { act }', undefined, { accept: 'image/png' });
  await other.stop();
  expect(answer.status).toBe(406);
  expect(acts).toBe(0);
});

test.each([
  ['an unknown method', 'BREW /graphql HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['a method nobody serves', 'PROPFIND /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 401],
  ['TRACE', 'TRACE /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 401],
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['headers without end', `GET /graphql HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['two lengths', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n', 400],
  ['no host', 'GET /graphql HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['an expectation', 'GET /graphql HTTP/1.1\r\nHost: x\r\nExpect: wonders\r\nConnection: close\r\n\r\n', 401],
  ['a broken address', 'GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
])('%s gets a clear answer that nothing keeps', async (_, text, status) => {
  const answer = await raw(text);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} `));
  expect(answer.toLowerCase()).toContain('cache-control: private, no-store');
  expect(answer).toContain('"errors":[{');
});

test('plain JSON clients are told 200 of what was understood and refused, others 400', async () => {
  for (const query of ['{ broken', '{ noSuchField }', 'query ($size: Int!) { sized(size: $size) }']) {
    expect((await ask(server, token, query, {}, { accept: 'application/json' })).status).toBe(200);
    expect((await ask(server, token, query, {}, { accept: 'application/graphql-response+json' })).status).toBe(400);
    expect((await ask(server, token, query)).status).toBe(400);
  }
});
