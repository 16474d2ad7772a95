import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { CLOSE } from '../../src/reading/closeCodes';
import { LIVE } from '../../src/live/liveLimits';
import { anInformedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege } from '../support/college';
import { anotherNode } from './anotherNode';
import { Listener, logOf, tokenOf } from './listener';
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
  // Who does not read answers no ping either: that is told apart from being slow
  jest.replaceProperty(LIVE, 'ping', 600_000 as never);
  const theCase = await anInformedCase(await openCollege());
  const { lead, complainant } = theCase;
  const { url } = await anotherNode(theCase.college);
  const socket = await TestSocket.of(url, await tokenOf(lead));
  const slow = await new Listener(await OnSocket.of(socket, { show: LONG })).live();
  const other = await (await Listener.of(complainant, { url }, overSocket)).live();
  pauseReading(socket.ws);
  await muchHappens(theCase, MANY);
  // Nobody else waits for who does not read
  const all = () => other.kinds.filter((kind) => kind === 'STAGE_REACHED').length === MANY;
  await until('the other has heard all', all, 60_000);
  await pause(2 * LIVE.patience);
  readOn(socket.ws);
  expect(await socket.closed()).toEqual({ code: 4413, reason: CLOSE.TOO_SLOW.says });
  const heard = new Set(slow.events.map(({ id }) => id));
  expect(heard.size).toBeLessThan(MANY);
  const again = await (await Listener.of(lead, { after: slow.lastCursor }, overSocket)).live();
  for (const { id } of again.events) heard.add(id);
  expect(heard.size).toBe(slow.events.length + again.events.length);
  expect([...heard].length).toBeGreaterThanOrEqual(MANY);
});

test('a revocation in the middle of a page stops it there: what was not yet sent is judged again, and is not sent', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { lead, overseer, complainant, college, id: caseId } = theCase;
  const [first] = await logOf(lead);
  await muchHappens(theCase, MANY);
  const socket = await TestSocket.of(college.server.url, await tokenOf(lead));
  const late = new Listener(await OnSocket.of(socket, { after: first!.cursor, show: LONG }));
  await late.hears('STAGE_REACHED', 5);
  pauseReading(socket.ws);
  await pause(200);
  await as(overseer).does('appointCaseLead', { caseId, personId: college.hrManager.id, reason: 'Instead.' });
  readOn(socket.ws);
  await late.hearsNotice('LIVE');
  const heard = late.events.length;
  expect(heard).toBeLessThan(MANY);
  const other = await (await Listener.of(complainant, {}, overSocket)).live();
  await muchHappens(theCase, 1_000);
  const all = () => other.kinds.filter((kind) => kind === 'STAGE_REACHED').length === 1_000;
  await until('the other has heard all', all, 60_000);
  expect(late.events).toHaveLength(heard);
  socket.end();
});
