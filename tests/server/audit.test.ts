import { serverAudits } from 'graphql-http';
import { startTestServer, type TestServer } from '../support/server';
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

test('GraphQL over HTTP is served as its specification says, in all that can be audited', async () => {
  const audits = serverAudits({
    url: () => `${server.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, {
        ...init,
        headers: { ...(init.headers as object), authorization: `Bearer ${token}`, 'apollo-require-preflight': 'yes' },
      }),
  });
  const results = await Promise.all(audits.map(({ fn }) => fn()));
  const failed = results
    .filter(({ status }) => status !== 'ok')
    .map((result) => `${result.status} ${result.name}: ${'reason' in result ? result.reason : ''}`);
  expect(failed).toEqual([]);
  expect(results).toHaveLength(61);
});
