import type { Database } from '../../src/database/database';
import { startTestServer, type TestServer } from '../support/server';
import { ask, send } from './ask';
import { addPerson } from './person';
import { tinySchema } from './tinySchema';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ schema: tinySchema(), metricsPort: 0 });
  await addPerson(server.cloister.database, 'alice');
});
afterAll(() => server.stop());

const health = async (of: { url: string }, what: 'live' | 'ready') => (await send(`${of.url}/health/${what}`)).status;

test('a node with its database is live and ready', async () => {
  expect(await health(server, 'live')).toBe(200);
  expect(await health(server, 'ready')).toBe(200);
  expect((await send(`${server.url}/health/ready`, { method: 'HEAD' })).status).toBe(200);
});

test.each([
  ['refuses', () => Promise.reject(Object.assign(new Error(), { code: 'ECONNREFUSED' }))],
  ['hangs', () => new Promise<never>(() => {})],
  ['has no schema', () => Promise.resolve([])],
])('with a database that %s a node is live and not ready', async (_, query) => {
  const database = { query, listen: () => () => {} } as unknown as Database;
  const other = await startTestServer({ schema: tinySchema(), database, issuer: server.issuer });
  const started = Date.now();
  expect(await health(other, 'live')).toBe(200);
  expect(await health(other, 'ready')).toBe(503);
  expect(Date.now() - started).toBeLessThan(5_000);
  await other.stop();
});

test('a request that finds the database away is told to try again', async () => {
  const database = {
    listen: () => () => {},
    query: () => Promise.reject(Object.assign(new Error('secret'), { code: 'PROTOCOL_CONNECTION_LOST' })),
  } as unknown as Database;
  const other = await startTestServer({ schema: tinySchema(), database, issuer: server.issuer });
  const answer = await ask(other, await server.tokenFor('alice'), '{ me }');
  await other.stop();
  expect(answer).toMatchObject({
    status: 503,
    errors: [{ extensions: { code: 'UNAVAILABLE', retry: true, correlationId: expect.any(String) } }],
  });
  expect(answer.text).not.toContain('secret');
});

test('metrics are counted at an address of their own, and name nobody', async () => {
  const token = await server.tokenFor('alice');
  await ask(server, token, '{ me }');
  await send(`${server.url}/graphql/alice`, { token });
  await send(`${server.url}/alice`);
  expect((await send(`${server.url}/metrics`)).status).toBe(404);
  const { text, status } = await send(server.metricsUrl!);
  expect(status).toBe(200);
  expect(text).toMatch(/cloister_requests_total\{method="POST",route="\/graphql",status="200"\} 1/);
  expect(text).toMatch(
    /cloister_request_duration_seconds_bucket\{le="0.005",method="POST",route="\/graphql",status="200"\}/,
  );
  expect(text).toContain('nodejs_eventloop_lag_seconds');
  expect(text).not.toContain('alice');
});
