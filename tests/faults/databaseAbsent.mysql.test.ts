import { setTimeout as pause } from 'node:timers/promises';
import { Caller } from './stage/caller';
import { saysTryAgain } from './stage/crowd';
import { DatabaseServer } from './stage/databaseServer';
import { Node } from './stage/node';
import { FULL, PATIENCE, report } from './stage/size';

let server: DatabaseServer;
let node: Node;

jest.setTimeout(PATIENCE);

beforeAll(async () => {
  server = await DatabaseServer.start();
  await server.end('SIGTERM');
  node = await Node.on(server.url);
});
beforeEach(() => node.start());
afterAll(async () => {
  await node.close();
  await server.close();
});

test('a node that is stopped while it waits for its database ends in order', async () => {
  await node.until('live', 200);
  expect(await node.end('SIGTERM')).toBe(0);
});

// It takes the minute that a node waits
if (FULL)
  test('a node whose database does not come gives up', async () => {
    const began = Date.now();
    expect(await node.ended()).toBe(1);
    expect(node.said).toContain('The database did not answer. Giving up.');
    report('Database absent for good', { 'exit code': 1, 'after ms': Date.now() - began });
  });

test('a node that starts before its database says so to everybody, and opens when it comes', async () => {
  await node.until('live', 200);
  const caller = new Caller(node.url, await node.tokenFor('nobody'));
  for (let asked = 0; asked < 5; asked += 1) {
    expect(await node.health('live')).toBe(200);
    expect(await node.health('ready')).toBe(503);
    const outcome = await caller.send('{ viewer { person { id } } }');
    expect(outcome.came === 'answer' && saysTryAgain(outcome)).toBe(true);
    await pause(100);
  }
  await server.restart();
  const came = Date.now();
  await node.until('ready', 200);
  report('Database absent at the start', { 'ready after it came, ms': Date.now() - came });
  // Nobody of this name is known: it has been looked up
  expect(await caller.send('{ viewer { person { id } } }')).toMatchObject({ came: 'answer', status: 401 });
  caller.close();
});
