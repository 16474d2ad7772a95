import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../src/database/database';
import { openDatabase } from '../../src/database/open';
import { collegeAt } from '../faults/stage/college';
import { Node } from '../faults/stage/node';
import { anInformedCase } from '../support/cases';
import { type EmptyDatabase, emptyDatabase } from '../support/emptyDatabase';
import { asking, logOf } from './listener';
import { muchHappens } from './muchHappens';

const MANY = 100_000;

jest.setTimeout(300_000);

let place: EmptyDatabase;
let node: Node;
let database: Database;

beforeEach(async () => {
  place = await emptyDatabase();
  node = await Node.on(place.url);
  node.start();
  await node.until('ready', 200);
  database = await openDatabase(place.url);
});

afterEach(async () => {
  await node.close();
  await database.close();
  await place.remove();
});

const median = (sizes: readonly number[]): number => [...sizes].sort((one, other) => one - other)[sizes.length >> 1]!;

/** Megabytes of memory that the node has. */
const memory = (): number => {
  const status = readFileSync(`/proc/${String(node.pid)}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1_024;
};

test('a hundred thousand missed events come in bounded memory, however slowly they are read, and go live without a gap or an overlap', async () => {
  const theCase = await anInformedCase(await collegeAt(node, database));
  const { complainant } = theCase;
  const [first] = await logOf(complainant);
  await muchHappens(theCase, MANY);
  const began = performance.now();
  const response = await fetch(`${node.url}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await node.tokenFor(complainant.subject)}`,
    },
    body: JSON.stringify(asking({ after: first!.cursor })),
  });
  const heard: string[] = [];
  const held = { before: [memory()], firstHalf: [0], secondHalf: [0] };
  const look = () => held[heard.length < MANY / 2 ? 'firstHalf' : 'secondHalf'].push(memory());
  let [waiting, isLive, isSlow] = ['', false, true];
  const decoder = new TextDecoder();
  for await (const chunk of response.body!) {
    const parts = `${waiting}${decoder.decode(chunk as Uint8Array, { stream: true })}`.split('\n\n');
    waiting = parts.pop()!;
    for (const part of parts) {
      const id = /"event":\{"id":"([^"]+)","kind":"STAGE_REACHED"/.exec(part)?.[1];
      if (id !== undefined) heard.push(id);
      isLive ||= part.includes('"notice":"LIVE"');
    }
    look();
    if (isSlow && heard.length > 1_000) {
      isSlow = false;
      for (let waited = 0; waited < 5; waited += 1) {
        await pause(1_000);
        look();
      }
      // While it catches up, more happens
      void muchHappens(theCase, 2_000);
    }
    if (isLive && heard.length >= MANY + 2_000) break;
  }
  const seconds = (performance.now() - began) / 1_000 - 5;
  const all = await database.query<{ id: string }>(
    `SELECT id FROM events WHERE kind = 'STAGE_REACHED' ORDER BY position`,
  );
  const expected = all.map(({ id }) => Buffer.from(`CaseEvent:${id}`).toString('base64url'));
  expect(heard).toEqual(expected.slice(-heard.length));
  expect(heard.length).toBeGreaterThanOrEqual(MANY + 2_000);
  const most = Object.entries(held).map(([when, sizes]) => `${when} ${Math.max(...sizes).toFixed(0)}`);
  process.stdout.write(
    `caught up: ${String(heard.length)} events in ${seconds.toFixed(1)} s; MB of memory at most: ${most.join(', ')}\n`,
  );
  // It does not grow with what was sent; what is not yet collected at a moment is chance
  expect(median(held.secondHalf)).toBeLessThan(median(held.firstHalf) * 1.5);
});
