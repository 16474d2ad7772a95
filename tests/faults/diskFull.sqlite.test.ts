import { join } from 'node:path';
import type { Database } from '../../src/database/database';
import { openDatabase } from '../../src/database/open';
import { collegeAt } from './stage/college';
import { Crowd } from './stage/crowd';
import { found, SOUND } from './stage/found';
import { Node } from './stage/node';
import { PATIENCE, report, size } from './stage/size';
import { SmallDisk } from './stage/smallDisk';

/** More than what is still written to a log file that has its space already. */
const ACTS = size(5_000, 400);
const TIMES = size(4, 1);
const MEGABYTES = size(200, 30);
/** How much must have been refused before there is space again. */
const REFUSED = 40;

let disk: SmallDisk;
let node: Node;
let database: Database;
let crowd: Crowd | undefined;

jest.setTimeout(PATIENCE);

beforeAll(async () => {
  disk = await SmallDisk.make(MEGABYTES);
  const url = `sqlite:${join(disk.folder, 'cloister.sqlite')}`;
  node = await Node.on(url);
  node.start();
  await node.until('ready', 200);
  database = await openDatabase(url);
});
afterAll(async () => {
  crowd?.close();
  await node.close();
  await database.close();
  await disk.remove();
});

test('the disk is full amid the acts of twenty: each is told to try again, nothing is half written, and it goes on', async () => {
  crowd = await Crowd.of(await collegeAt(node, database));
  const working = crowd.persist(ACTS);
  let recovery = 0;
  for (let time = 1; time <= TIMES; time += 1) {
    await crowd.answered((ACTS * time) / (TIMES + 1));
    const refused = crowd.troubles.length;
    await disk.fill(node.pid);
    await crowd.refused(refused + REFUSED);
    expect(await node.health('ready')).toBe(503);
    expect(await node.health('live')).toBe(200);
    const { answered: _, ...meanwhile } = await found(database, crowd.wanted);
    expect(meanwhile).toMatchObject(SOUND);
    await disk.free(node.pid);
    const freed = new Date();
    await node.until('ready', 200);
    await crowd.answeredSince(freed);
    recovery = Math.max(recovery, crowd.recovery(freed));
  }
  await working;
  const result = await found(database, crowd.wanted);
  report(`Disk full, ${String(TIMES)} times`, { ...result, 'recovery ms': recovery });
  expect(result).toMatchObject({ ...SOUND, acts: ACTS, answered: ACTS, stored: ACTS });
  expect(crowd.troubles.filter(({ came }) => came !== 'answer')).toEqual([]);
});
