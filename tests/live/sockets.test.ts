import { createClient as createEventsClient } from 'graphql-sse';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { CLOSE } from '../../src/reading/closeCodes';
import { LIVE } from '../../src/live/liveLimits';
import { PersonRow } from '../../src/people/person.row';
import { aMeeting, anInformedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { anotherNode } from './anotherNode';
import { asking, Listener, logOf, onceHeard, tokenOf } from './listener';
import { until } from './line';
import { OnSocket, overSocket, TestSocket } from './socket';

const sockets = new Set<TestSocket>();
const remember = (socket: TestSocket): TestSocket => (sockets.add(socket), socket);

afterEach(() => {
  for (const socket of sockets) socket.end();
  sockets.clear();
  jest.restoreAllMocks();
});

const open = async (person: Person, url = person.college.server.url) =>
  remember(await TestSocket.of(url, await tokenOf(person)));

const SUBSCRIBE = { type: 'subscribe', id: '1', payload: asking({}) };

test('a socket carries the same stream: what happens, what is resumed, and no word of what is hidden', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { lead, respondent, complainant } = theCase;
  const atLead = await (await Listener.of(lead, {}, overSocket)).live();
  const overEvents = await (await Listener.of(lead)).live();
  const atRespondent = await (await Listener.of(respondent, {}, overSocket)).live();
  await aMeeting(theCase);
  await atLead.hears('MEETING_ARRANGED');
  await overEvents.hears('MEETING_ARRANGED');
  expect(atLead.events).toEqual(overEvents.events);
  expect(atRespondent.kinds).not.toContain('MEETING_ARRANGED');
  const [first] = await logOf(complainant);
  const again = await (await Listener.of(complainant, { after: first!.cursor }, overSocket)).live();
  expect(again.events.map(({ id }) => id)).toEqual((await logOf(complainant)).slice(1).map(({ node }) => node.id));
});

test('the clients that people use take it as it is', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { url } = theCase.college.server;
  const headers = { authorization: `Bearer ${await tokenOf(theCase.lead)}` };
  const clients = [
    createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, connectionParams: headers }),
    createEventsClient({ url: `${url}/graphql/stream`, headers, retryAttempts: 0 }),
  ];
  const heard: unknown[][] = [[], []];
  clients.forEach((client, index) =>
    client.subscribe(asking({}), { next: (value) => heard[index]!.push(value), error: () => {}, complete: () => {} }),
  );
  await until('both are live', () => heard.every((all) => all.length > 0));
  await aMeeting(theCase);
  await until('both have heard', () => heard.every((all) => JSON.stringify(all).includes('MEETING_ARRANGED')));
  for (const client of clients) await client.dispose();
});

test('nothing is subscribed to before it is known who asks: 4401; nor by nobody: 4403', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { url } = theCase.college.server;
  const hasty = remember(new TestSocket(url));
  await hasty.say(SUBSCRIBE);
  expect(await hasty.closed()).toMatchObject({ code: 4401 });
  expect(hasty.texts).toEqual([]);
  for (const payload of [
    undefined,
    {},
    { authorization: 'Bearer nobody' },
    { authorization: 7 },
    { Authorization: 'x' },
  ]) {
    const nobody = remember(new TestSocket(url));
    await nobody.say({ type: 'connection_init', ...(payload && { payload }) });
    await nobody.say(SUBSCRIBE).catch(() => {});
    const { code } = await nobody.closed();
    expect([CLOSE.FORBIDDEN.code, 4401]).toContain(code);
    expect(nobody.texts).toEqual([]);
  }
});

test('whoever does not say who they are in time is sent away', async () => {
  jest.replaceProperty(LIVE, 'silence', 100 as never);
  const college = await openCollege();
  const node = await anotherNode(college);
  expect(await remember(new TestSocket(node.url)).closed()).toMatchObject({ code: 4408 });
});

test.each([
  ['what is not JSON', 'x', 4400],
  ['a message of no kind', '{"type":"nothing"}', 4400],
  ['a second beginning', '{"type":"connection_init"}', 4429],
  ['too large a frame', JSON.stringify({ type: 'ping', payload: { x: 'x'.repeat(300_000) } }), 1009],
])('%s ends the socket with its code', async (_, text, code) => {
  const college = await openCollege();
  const socket = await open(await college.person());
  await socket.say(text);
  expect(await socket.closed()).toMatchObject({ code });
});

test('another protocol, another address, and a node that is leaving are refused', async () => {
  const { server } = await openCollege();
  const refused = async (url: string, protocol: string) => {
    const ws = new WebSocket(url, protocol);
    return new Promise<number>((resolve) => {
      ws.on('unexpected-response', (_, response) => {
        ws.terminate();
        resolve(response.statusCode ?? 0);
      });
      ws.on('error', () => resolve(0));
      ws.on('close', (code) => resolve(code));
    });
  };
  const url = server.url.replace('http', 'ws');
  expect(await refused(`${url}/elsewhere`, 'graphql-transport-ws')).toBe(404);
  expect(await refused(`${url}/graphql/stream`, 'graphql-transport-ws')).toBe(404);
  expect([0, 4406]).toContain(await refused(`${url}/graphql`, 'graphql-ws'));
});

test('queries and acts on a socket are refused in words, and the socket goes on', async () => {
  const theCase = await anInformedCase(await openCollege());
  const socket = await open(theCase.lead);
  const documents = [
    '{ viewer { id } }',
    'mutation { nothing }',
    'subscription {',
    'subscription { caseEvents { x } }',
  ];
  for (const [index, query] of documents.entries())
    await socket.say({ type: 'subscribe', id: `q${String(index)}`, payload: { query } });
  await until(
    'all are refused',
    () => socket.messages.filter(({ type }) => type === 'error').length === documents.length,
  );
  const codes = documents.map((_, index) => new OnSocket(socket, `q${String(index)}`).refusal!.extensions.code);
  expect(codes).toEqual([
    'BAD_REQUEST',
    'GRAPHQL_VALIDATION_FAILED',
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
  ]);
  await new Listener(await OnSocket.of(socket, {}, 'good')).live();
});

test('a cursor that is not yours refuses the stream, not the socket', async () => {
  const theCase = await anInformedCase(await openCollege());
  const [foreign] = await logOf(theCase.complainant);
  const socket = await open(theCase.lead);
  const listener = new Listener(await OnSocket.of(socket, { after: foreign!.cursor }, 'bad'));
  expect((await listener.refused()).extensions.code).toBe('CURSOR_UNKNOWN');
  await new Listener(await OnSocket.of(socket, {}, 'good')).live();
});

test('a socket has so many streams, and is told when there are no more', async () => {
  const college = await openCollege();
  const person = await college.person();
  const socket = await open(person);
  const lines = await Promise.all(
    Array.from({ length: LIVE.streamsOfASocket + 5 }, async (_, index) => OnSocket.of(socket, {}, String(index))),
  );
  await until('all are answered', () => lines.every(({ refusal, texts }) => refusal !== undefined || texts.length > 0));
  const refused = lines.filter(({ refusal }) => refusal !== undefined);
  expect(refused.map(({ refusal }) => refusal!.extensions.code)).toEqual(Array(5).fill('TOO_MANY_STREAMS'));
  await socket.say({ type: 'complete', id: '0' });
  let again = await OnSocket.of(socket, {}, 'again 0');
  for (let tries = 1; tries < 20 && again.texts.length === 0; tries += 1) {
    await until('it is answered', () => again.refusal !== undefined || again.texts.length > 0);
    if (again.refusal) again = await OnSocket.of(socket, {}, `again ${String(tries)}`);
  }
  expect(again.refusal).toBeUndefined();
});

test('one person has so many sockets, and the next one is told why it is closed', async () => {
  const college = await openCollege();
  const person = await college.person();
  for (let made = 0; made < LIVE.socketsOfAPerson; made += 1) await open(person);
  expect(await (await open(person)).closed()).toMatchObject({ code: CLOSE.TOO_MANY.code });
});

test('a token that runs out closes the socket with a code that says so, and a new one resumes', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { lead, college } = theCase;
  const verify = async () => ({ subject: lead.subject, expiresAt: Math.ceil(Date.now() / 1_000) + 1 });
  const node = await anotherNode(college, { verifier: { verify } });
  const socket = await open(lead, node.url);
  const listener = await new Listener(await OnSocket.of(socket, {})).live();
  expect(await socket.closed()).toEqual({ code: CLOSE.FORBIDDEN.code, reason: CLOSE.FORBIDDEN.says });
  await aMeeting(theCase);
  const again = await (await Listener.of(lead, { after: listener.lastCursor }, overSocket)).live();
  expect(again.kinds).toContain('MEETING_ARRANGED');
});

test('who is suspended is sent from their socket', async () => {
  const theCase = await anInformedCase(await openCollege());
  const socket = await open(theCase.lead);
  await new Listener(await OnSocket.of(socket, {})).live();
  const { database, clock } = theCase.college;
  await database.transaction((tx) => tx.update(PersonRow, { id: theCase.lead.rowId }, { suspendedAt: clock.now() }));
  expect(await socket.closed()).toMatchObject({ code: CLOSE.FORBIDDEN.code });
});

test('a node that stops tells its sockets to come back, and takes no new ones', async () => {
  const theCase = await anInformedCase(await openCollege());
  const node = await anotherNode(theCase.college);
  const socket = await open(theCase.lead, node.url);
  const listener = await new Listener(await OnSocket.of(socket, {})).live();
  await node.stop();
  expect(await socket.closed()).toEqual({ code: CLOSE.RESTARTING.code, reason: CLOSE.RESTARTING.says });
  await aMeeting(theCase);
  const again = await (await Listener.of(theCase.lead, { after: listener.lastCursor }, overSocket)).live();
  expect(again.kinds).toContain('MEETING_ARRANGED');
});

test('whoever has lost a case hears no frame of it on a socket, and a stream of it alone is completed', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { lead, complainant, overseer, college, id: caseId } = theCase;
  const socket = await open(lead);
  const all = await new Listener(await OnSocket.of(socket, {}, 'all')).live();
  const one = await new Listener(await OnSocket.of(socket, { caseIds: [caseId] }, 'one')).live();
  const witness = await (await Listener.of(complainant, {}, overSocket)).live();
  await as(overseer).does('appointCaseLead', { caseId, personId: college.hrManager.id, reason: 'Instead.' });
  const heard = [all, one].map(({ events }) => events.length);
  await onceHeard(witness, 'TIME_EXTENDED', () =>
    as(college.hrManager).does('extendTime', { caseId, dueOn: '2026-12-01', reason: 'Ill.' }),
  );
  for (const listener of [all, one]) await listener.hearsNotice('SIGHT_ENDED');
  expect([all, one].map(({ events }) => events.length)).toEqual(heard);
  await until('it is completed', () => one.line.completed);
  expect([all.line.completed, socket.close]).toEqual([false, undefined]);
});

test('a line that is dead is noticed: whoever does not answer a ping is gone', async () => {
  jest.replaceProperty(LIVE, 'ping', 150 as never);
  const theCase = await anInformedCase(await openCollege());
  const node = await anotherNode(theCase.college);
  const [dead, other] = [await open(theCase.lead, node.url), await open(theCase.complainant, node.url)];
  jest.spyOn(dead.ws, 'pong').mockImplementation(() => {});
  expect(await dead.closed()).toMatchObject({ code: 1006 });
  expect(other.close).toBeUndefined();
});
