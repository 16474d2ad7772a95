import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../src/database/database';
import { openDatabase } from '../../src/database/open';
import { collegeAt } from '../faults/stage/college';
import { startIssuer } from '../faults/stage/issuer';
import { Node } from '../faults/stage/node';
import { anInformedCase } from '../support/cases';
import { as } from '../support/client';
import type { Person } from '../support/college';
import { type EmptyDatabase, emptyDatabase } from '../support/emptyDatabase';
import { Line } from '../support/line';
import { Listener, logOf } from './listener';
import { until } from './line';

const REDIS = process.env['TEST_REDIS_URL'];
/** What is heard of by looking alone comes this late at most, with time to spare for a machine that is busy. */
const STATED = 1_000;

jest.setTimeout(240_000);

let place: EmptyDatabase;
let database: Database;
let nodes: Node[] = [];
let way: Line | undefined;

beforeEach(async () => {
  place = await emptyDatabase();
  nodes = [];
});

afterEach(async () => {
  for (const node of nodes) await node.close();
  await way?.cut().catch(() => {});
  way = undefined;
  await database.close();
  await place.remove();
});

/** Two nodes in processes of their own, on one database. */
async function twoNodes(redisUrl: string | undefined): Promise<readonly [Node, Node]> {
  const issuer = await startIssuer();
  for (let made = 0; made < 2; made += 1) {
    const node = await Node.on(place.url, { issuer, ...(redisUrl !== undefined && { redisUrl }) });
    nodes.push(node);
    node.start();
    await node.until('ready', 200);
  }
  database = await openDatabase(place.url);
  return nodes as [Node, Node];
}

/** The same person, at another node. */
const at = (person: Person, { url }: Node): Person => ({
  ...person,
  college: new Proxy(person.college, {
    get: (college, name) => (name === 'server' ? { ...college.server, url } : (Reflect.get(college, name) as unknown)),
  }),
});

(REDIS === undefined ? test.skip : test)(
  'a node is killed under load: at the other one nothing is missed, and whoever was at the dead one resumes there',
  async () => {
    const [dying, living] = await twoNodes(REDIS);
    const theCase = await anInformedCase(await collegeAt(dying, database));
    const { lead, complainant } = theCase;
    const atDying = await (await Listener.of(lead, { url: dying.url })).live();
    const atLiving = await (await Listener.of(complainant, { url: living.url })).live();
    const state = { working: true, done: 0, day: Date.parse('2028-01-01') };
    const work = async (node: Node): Promise<void> => {
      while (state.working) {
        const dueOn = new Date((state.day += 86_400_000)).toISOString().slice(0, 10);
        await as(at(lead, node))
          .act('extendTime', { caseId: theCase.id, dueOn, reason: 'A witness is away.' })
          .then(
            ({ userErrors }) => (state.done += userErrors.length === 0 ? 1 : 0),
            () => pause(20),
          );
      }
    };
    const workers = [work(dying), work(living)];
    await until('there is load', () => state.done > 40, 60_000);
    expect(await dying.end('SIGKILL')).toBeNull();
    await atDying.ended();
    const cursor = atDying.lastCursor;
    const resumed = await Listener.of(lead, { url: living.url, after: cursor });
    const before = state.done;
    await until('it goes on', () => state.done > before + 20, 60_000);
    state.working = false;
    await Promise.all(workers);
    const events = await database.query<{ id: string }>(
      `SELECT id FROM events WHERE kind = 'TIME_EXTENDED' ORDER BY position`,
    );
    const expected = events.map(({ id }) => Buffer.from(`CaseEvent:${id}`).toString('base64url'));
    const extended = (listener: Listener) =>
      listener.events.filter(({ kind }) => kind === 'TIME_EXTENDED').map(({ id }) => id);
    await until('the living one has heard all', () => extended(atLiving).length >= expected.length);
    await until('the resumed one has heard all', () => extended(resumed).at(-1) === expected.at(-1));
    expect(extended(atLiving)).toEqual(expected);
    const together = [...extended(atDying), ...extended(resumed)];
    const repeated = together.length - new Set(together).size;
    expect([...new Set(together)]).toEqual(expected);
    process.stdout.write(
      `SIGKILL of a node: ${String(expected.length)} events, lost 0, repeated ${String(repeated)}, acts ${String(state.done)}\n`,
    );
  },
);

(REDIS === undefined ? test.skip : test)(
  'nodes wake each other over Redis; without it they look for themselves, and it heals',
  async () => {
    way = new Line(new URL(REDIS!));
    const redis = await way.open();
    const [one, other] = await twoNodes(redis.href);
    const theCase = await anInformedCase(await collegeAt(one, database));
    const { lead, complainant } = theCase;
    const listener = await (await Listener.of(complainant, { url: other.url })).live();
    let [day, heard] = [Date.parse('2028-01-01'), 0];
    const delays = async (times: number): Promise<number[]> => {
      const found: number[] = [];
      for (let time = 0; time < times; time += 1) {
        const dueOn = new Date((day += 86_400_000)).toISOString().slice(0, 10);
        await as(lead).does('extendTime', { caseId: theCase.id, dueOn, reason: 'A witness is away.' });
        const began = Date.now();
        await listener.hears('TIME_EXTENDED', (heard += 1));
        found.push(Date.now() - began);
        await pause(150);
      }
      return found.sort((first, second) => first - second);
    };
    const median = (times: number[]) => times[times.length >> 1]!;
    const woken = await delays(9);
    await way.cut();
    const looking = await delays(9);
    expect(median(woken)).toBeLessThan(median(looking));
    expect(looking.at(-1)!).toBeLessThan(STATED + 1_500);
    await way.open();
    await pause(2_500);
    const healed = await delays(9);
    expect(median(healed)).toBeLessThan(median(looking));
    process.stdout.write(
      `woken ${String(median(woken))} ms, looking ${String(median(looking))} ms, healed ${String(median(healed))} ms\n`,
    );
    expect((await logOf(complainant)).length).toBeGreaterThan(0);
  },
);
