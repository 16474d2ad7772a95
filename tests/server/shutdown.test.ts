import { setTimeout as pause } from 'node:timers/promises';
import { startTestServer, type TestServer } from '../support/server';
import { ask, send } from './ask';
import { addPerson } from './person';
import { tinySchema } from './tinySchema';

let server: TestServer;
let token: string;
let done: string[];
let begun: Promise<void>;
let begin: () => void;

const slowly = async (_: unknown, { ms }: Record<string, unknown>) => {
  begin();
  await pause(ms as number);
  done.push('act');
  return 'done';
};

const start = async (drain = 0) => {
  done = [];
  begun = new Promise((resolve) => (begin = resolve));
  server = await startTestServer({ schema: tinySchema({ slow: slowly, slowAct: slowly }), drain });
  await addPerson(server.cloister.database, 'alice');
  token = await server.tokenFor('alice');
};
afterEach(() => server.stop());

test('what is in flight is finished and answered; what comes later is not taken', async () => {
  await start();
  const act = ask(server, token, 'mutation { slowAct(ms: 300) }');
  await begun;
  const stopped = server.stop().then(() => done.push('stopped'));
  await pause(50);
  expect(await ask(server, token, '{ me }')).toMatchObject({
    status: 503,
    errors: [{ extensions: { code: 'UNAVAILABLE', retry: true } }],
  });
  expect((await act).data).toEqual({ slowAct: 'done' });
  await stopped;
  expect(done).toEqual(['act', 'stopped']);
});

test('an act whose client has gone is finished before the database is closed', async () => {
  await start();
  const gone = new AbortController();
  const act = send(`${server.url}/graphql`, {
    method: 'POST',
    token,
    headers: { 'content-type': 'application/json' },
    body: '{"query":"mutation { slowAct(ms: 300) }"}',
    signal: gone.signal,
  });
  await begun;
  gone.abort();
  await expect(act).rejects.toThrow();
  await server.stop();
  expect(done).toEqual(['act']);
});

test('a node that drains is live and not ready, and still answers', async () => {
  await start(1_500);
  const stopped = server.stop();
  await pause(20);
  expect((await send(`${server.url}/health/ready`)).status).toBe(503);
  expect((await send(`${server.url}/health/live`)).status).toBe(200);
  expect((await ask(server, token, '{ me }')).status).toBe(200);
  await stopped;
});
