import type { Database } from '../../src/database/database';
import { openDatabase } from '../../src/database/open';
import { type EmptyDatabase, emptyDatabase } from '../support/emptyDatabase';
import { collegeAt } from './stage/college';
import { Crowd } from './stage/crowd';
import { found, SOUND } from './stage/found';
import { Node } from './stage/node';
import { PATIENCE, report, size } from './stage/size';

const ACTS = size(5_000, 100);
const KILLS = size(8, 2);

let place: EmptyDatabase;
let database: Database;
let node: Node;
let crowd: Crowd | undefined;

jest.setTimeout(PATIENCE);

beforeAll(async () => {
  place = await emptyDatabase();
  node = await Node.on(place.url);
  node.start();
  await node.until('ready', 200);
  database = await openDatabase(place.url);
});
afterAll(async () => {
  crowd?.close();
  await node.close();
  await database.close();
  await place.remove();
});

test('a node is killed amid the acts of twenty: what was answered is stored, and what is repeated is done once', async () => {
  crowd = await Crowd.of(await collegeAt(node, database));
  const working = crowd.persist(ACTS);
  let recovery = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await crowd.answered((ACTS * kill) / (KILLS + 1));
    const killed = new Date();
    expect(await node.end('SIGKILL')).toBeNull();
    node.start();
    await node.until('ready', 200);
    await crowd.answeredSince(killed);
    recovery = Math.max(recovery, crowd.recovery(killed));
  }
  await working;
  const result = await found(database, crowd.wanted);
  report(`SIGKILL of a node, ${String(KILLS)} times`, { ...result, 'recovery ms': recovery });
  expect(result).toMatchObject({ ...SOUND, acts: ACTS, answered: ACTS, stored: ACTS });
  expect(crowd.troubles.some(({ came }) => came === 'cut')).toBe(true);
});
