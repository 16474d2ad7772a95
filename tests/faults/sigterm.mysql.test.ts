import { connect } from 'node:net';
import type { Database } from '../../src/database/database';
import { openDatabase } from '../../src/database/open';
import { type EmptyDatabase, emptyDatabase } from '../support/emptyDatabase';
import { collegeAt } from './stage/college';
import { Crowd } from './stage/crowd';
import { found, SOUND } from './stage/found';
import { Node } from './stage/node';
import { PATIENCE, report, size } from './stage/size';

const ACTS = size(250, 60);
const TIMES = size(20, 2);

let place: EmptyDatabase;
let database: Database;
let node: Node;
let crowd: Crowd | undefined;

jest.setTimeout(PATIENCE);

beforeAll(async () => {
  place = await emptyDatabase();
  node = await Node.on(place.url);
  database = await openDatabase(place.url);
});
afterAll(async () => {
  crowd?.close();
  await node.close();
  await database.close();
  await place.remove();
});

const start = async () => {
  node.start();
  await node.until('ready', 200);
};

test('a node is told to stop amid the acts of twenty: each is answered whole, or told to try elsewhere and not done', async () => {
  await start();
  crowd = await Crowd.of(await collegeAt(node, database));
  let slowest = 0;
  for (let time = 1; time <= TIMES; time += 1) {
    const before = crowd.wanted.length;
    const working = crowd.untilRefused();
    await Promise.race([crowd.answered(before + ACTS - crowd.troubles.length), working]);
    const told = Date.now();
    expect(await node.end('SIGTERM')).toBe(0);
    slowest = Math.max(slowest, Date.now() - told);
    await working;
    if (time < TIMES) await start();
  }
  const result = await found(database, crowd.wanted);
  const cut = crowd.troubles.filter(({ came }) => came === 'cut');
  const refused = crowd.troubles.length - cut.length;
  report(`SIGTERM, ${String(TIMES)} times`, { ...result, cut: cut.length, refused, 'slowest end ms': slowest });
  expect(cut).toEqual([]);
  expect(result).toMatchObject({ ...SOUND, stored: result.answered });
});

test('somebody who is connected and says nothing does not keep it', async () => {
  await start();
  const { hostname, port } = new URL(node.url);
  const silent = connect(Number(port), hostname);
  await new Promise((resolve) => silent.once('connect', resolve));
  expect(await node.end('SIGTERM')).toBe(0);
  silent.destroy();
});
