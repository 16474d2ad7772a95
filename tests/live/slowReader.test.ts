import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { CLOSE } from '../../src/reading/closeCodes';
import { LIVE } from '../../src/live/liveLimits';
import { anInformedCase } from '../support/cases';
import { openCollege } from '../support/college';
import { Listener, tokenOf } from './listener';
import { muchHappens } from './muchHappens';
import { until } from './line';
import { OnSocket, overSocket, TestSocket } from './socket';

const MANY = 6_000;
/** So that a few thousand updates are more than the machine keeps between two ends of a line. */
const LONG = Array.from(
  { length: 12 },
  (_, n) => `a${String(n)}: case { id reference stage stageSince redactedFields }`,
).join(' ');

afterEach(() => jest.restoreAllMocks());

const pauseReading = (ws: WebSocket) => (ws as unknown as { _socket: { pause(): void } })._socket.pause();
const readOn = (ws: WebSocket) => (ws as unknown as { _socket: { resume(): void } })._socket.resume();

test('who does not read is left behind and closed with a code; nobody else waits for them, and they resume', async () => {
  jest.replaceProperty(LIVE, 'patience', 500 as never);
  const theCase = await anInformedCase(await openCollege());
  const { lead, complainant, college } = theCase;
  const socket = await TestSocket.of(college.server.url, await tokenOf(lead));
  const slow = await new Listener(await OnSocket.of(socket, { show: LONG })).live();
  const other = await (await Listener.of(complainant, {}, overSocket)).live();
  pauseReading(socket.ws);
  await muchHappens(theCase, MANY);
  // Nobody else waits for who does not read
  const all = () => other.kinds.filter((kind) => kind === 'STAGE_REACHED').length === MANY;
  await until('the other has heard all', all, 60_000);
  await pause(2 * LIVE.patience);
  readOn(socket.ws);
  const { code } = await socket.closed();
  // On a machine that is very busy the code itself may come too late
  expect([CLOSE.TOO_SLOW.code, 1006]).toContain(code);
  const heard = new Set(slow.events.map(({ id }) => id));
  expect(heard.size).toBeLessThan(MANY);
  const again = await (await Listener.of(lead, { after: slow.lastCursor }, overSocket)).live();
  for (const { id } of again.events) heard.add(id);
  expect(heard.size).toBe(slow.events.length + again.events.length);
  expect([...heard].length).toBeGreaterThanOrEqual(MANY);
});
