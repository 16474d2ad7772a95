import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../src/database/database';
import { openDatabase } from '../../src/database/open';
import { collegeAt } from './stage/college';
import { Crowd } from './stage/crowd';
import { DatabaseServer } from './stage/databaseServer';
import { found, SOUND } from './stage/found';
import { Node } from './stage/node';
import { PATIENCE, report, size } from './stage/size';

const ACTS = size(5_000, 100);
const TIMES = size(4, 1);

let server: DatabaseServer;
let node: Node;
let database: Database;
let crowd: Crowd;

jest.setTimeout(PATIENCE);

beforeAll(async () => {
  server = await DatabaseServer.start();
  node = await Node.on(server.url);
  node.start();
  await node.until('ready', 200);
  database = await openDatabase(server.url);
  crowd = await Crowd.of(await collegeAt(node, database));
});
afterAll(async () => {
  crowd.close();
  await node.close();
  await database.close();
  await server.close();
});

test.each([
  ['stopped', 'SIGTERM'],
  ['killed', 'SIGKILL'],
] as const)('the database is %s amid the acts of twenty, and comes back', async (how, signal) => {
  const before = crowd.wanted.length;
  const working = crowd.persist(ACTS);
  let recovery = 0;
  for (let time = 1; time <= TIMES; time += 1) {
    await crowd.answered(before + (ACTS * time) / (TIMES + 1));
    await server.end(signal);
    for (let asked = 0; asked < 5; asked += 1) {
      expect(await node.health('ready')).toBe(503);
      expect(await node.health('live')).toBe(200);
      await pause(50);
    }
    await server.restart();
    const back = new Date();
    await node.until('ready', 200);
    await crowd.answeredSince(back);
    recovery = Math.max(recovery, crowd.recovery(back));
  }
  await working;
  const result = await found(database, crowd.wanted);
  report(`Database ${how}, ${String(TIMES)} times`, { ...result, 'recovery ms': recovery });
  expect(result).toMatchObject({ ...SOUND, acts: before + ACTS, answered: before + ACTS, stored: before + ACTS });
  // The node was there all the time, and said what was the matter
  expect(crowd.troubles.length).toBeGreaterThan(0);
  expect(crowd.troubles.filter(({ came }) => came !== 'answer')).toEqual([]);
});
