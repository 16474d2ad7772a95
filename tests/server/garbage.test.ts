import fc from 'fast-check';
import { startTestServer, type TestServer } from '../support/server';
import { send } from './ask';
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

const words = fc.constantFrom(
  '{',
  '}',
  '(',
  ')',
  ':',
  '$',
  '!',
  '...',
  '@',
  '[',
  ']',
  '"',
  'query',
  'fragment',
  'on',
  'a',
  'me',
  'thing',
  'Int',
  'Query',
  '__proto__',
  '__schema',
  'first',
  '9e99',
  '-1',
);
const document = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
);
const paint = 'query ($input: Paint!, $size: Int!) { paint(input: $input) sized(size: $size) }';
const anything = fc.jsonValue({ maxDepth: 3 });
const body = fc.oneof(
  fc.record(
    { query: document, variables: anything, operationName: anything, extensions: anything },
    { requiredKeys: ['query'] },
  ),
  fc.record({
    query: fc.constant(paint),
    variables: fc.record({
      input: fc.oneof(anything, fc.record({ colour: anything, name: anything, coats: anything })),
      size: anything,
    }),
  }),
  anything,
);

test('whatever is sent, it is not the server that fails', async () => {
  const headers = { 'content-type': 'application/json' };
  const property = fc.asyncProperty(body, async (sent) => {
    const { status, errors } = await send(`${server.url}/graphql`, {
      method: 'POST',
      token,
      headers,
      body: JSON.stringify(sent),
    });
    expect(status).toBeLessThan(500);
    expect(errors.map(({ extensions }) => extensions?.['code'])).not.toContain('INTERNAL_SERVER_ERROR');
  });
  await fc.assert(property, { numRuns: 300 });
});
