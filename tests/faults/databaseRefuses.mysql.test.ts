import type { Database } from '../../src/database/database';
import { openDatabase } from '../../src/database/open';
import { collegeAt } from './stage/college';
import { Crowd } from './stage/crowd';
import { DatabaseServer, KIND } from './stage/databaseServer';
import { found, SOUND } from './stage/found';
import { Node } from './stage/node';
import { PATIENCE, report, size } from './stage/size';

const ACTS = size(1_000, 60);
/** How much must have been refused before it is allowed again. */
const REFUSED = 40;

let server: DatabaseServer;
let node: Node;
let database: Database;
let crowd: Crowd;

jest.setTimeout(PATIENCE);

beforeAll(async () => {
  server = await DatabaseServer.start();
  // An administrator is let in where others are not: the node has a user of its own
  await server.tell(
    `CREATE USER 'node'@'127.0.0.1'`,
    `GRANT ALL PRIVILEGES ON cloister_test.* TO 'node'@'127.0.0.1'`,
    ...(KIND === 'mysql' ? [`GRANT SELECT ON performance_schema.* TO 'node'@'127.0.0.1'`] : []),
  );
  const url = new URL(server.url);
  url.username = 'node';
  node = await Node.on(url.href);
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

type Refusal = readonly [how: string, refuse: string, allow: string];

const REFUSALS: readonly Refusal[] = [
  ['takes only reading', 'SET GLOBAL read_only = ON', 'SET GLOBAL read_only = OFF'],
  ['has no connection left', 'SET GLOBAL max_connections = 1', 'SET GLOBAL max_connections = 400'],
  // MariaDB knows no such state
  ...(KIND === 'mysql'
    ? [['is for administrators', 'SET GLOBAL offline_mode = ON', 'SET GLOBAL offline_mode = OFF'] as const]
    : []),
];

test.each(REFUSALS)('the database %s amid the acts of twenty', async (how, refuse, allow) => {
  const [before, troubles] = [crowd.wanted.length, crowd.troubles.length];
  const working = crowd.persist(ACTS);
  await crowd.answered(before + ACTS / 2);
  await server.tell(refuse);
  await server.dismiss('node');
  await crowd.refused(troubles + REFUSED);
  expect(await node.health('ready')).toBe(503);
  expect(await node.health('live')).toBe(200);
  await server.tell(allow);
  const allowed = new Date();
  await node.until('ready', 200);
  await crowd.answeredSince(allowed);
  const recovery = crowd.recovery(allowed);
  await working;
  const result = await found(database, crowd.wanted);
  report(`Database ${how}`, { ...result, 'recovery ms': recovery });
  expect(result).toMatchObject({ ...SOUND, acts: before + ACTS, answered: before + ACTS, stored: before + ACTS });
  expect(crowd.troubles.filter(({ came }) => came !== 'answer')).toEqual([]);
});
