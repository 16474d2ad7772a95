import { randomBytes } from 'node:crypto';
import { LIVE } from '../../src/live/liveLimits';
import { CLOSE } from '../../src/reading/closeCodes';
import { Seal } from '../../src/reading/seal';
import { aMeeting, anInformedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { anotherNode } from './anotherNode';
import { Listener, logOf, tokenOf } from './listener';
import { until } from './line';
import { OnSocket, overSocket, TestSocket } from './socket';

const sockets = new Set<TestSocket>();

afterEach(() => {
  for (const socket of sockets) socket.end();
  sockets.clear();
  jest.restoreAllMocks();
});

const open = async (person: Person, url = person.college.server.url): Promise<TestSocket> => {
  const socket = await TestSocket.of(url, await tokenOf(person));
  sockets.add(socket);
  return socket;
};

test('a cursor that was cut, or put together of two, or is of another key, person or query, refuses the stream alike, and not the socket', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { lead, complainant } = theCase;
  const [one, other] = (await logOf(lead)).map(({ cursor }) => cursor) as [string, string];
  const [foreign] = await logOf(complainant);
  const half = one.length >> 1;
  const ofAnotherKey = new Seal([{ id: 0, key: randomBytes(32) }]).seal(lead.rowId, 'events', '0000000000000001');
  const { data } = await as(lead).query<{ cases: { pageInfo: { endCursor: string } } }>(
    '{ cases(first: 1) { pageInfo { endCursor } } }',
  );
  const cursors = {
    cut: one.slice(0, -8),
    cutInFront: one.slice(8),
    ofTwo: one.slice(0, half) + other.slice(half),
    twice: one + one,
    ofAnotherKey,
    foreign: foreign!.cursor,
    ofAnotherQuery: data.cases.pageInfo.endCursor,
    empty: '',
    noCursor: '0000000000000001',
  };
  const socket = await open(lead);
  const refusals = [];
  for (const [id, after] of Object.entries(cursors))
    refusals.push(await new Listener(await OnSocket.of(socket, { after }, id)).refused());
  expect(refusals[0]!.extensions.code).toBe('CURSOR_UNKNOWN');
  expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1);
  const good = await new Listener(await OnSocket.of(socket, { after: one }, 'good')).live();
  expect(good.events.map(({ id }) => id)).toEqual((await logOf(lead, one)).map(({ node }) => node.id));
});

test('a thousand subscriptions of one person: some are taken, sockets beyond are told 4429, and nobody else is touched', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { lead, complainant } = theCase;
  const other = await (await Listener.of(complainant, {}, overSocket)).live();
  const greedy = await Promise.all(Array.from({ length: 50 }, async () => open(lead)));
  const lines = (
    await Promise.all(
      greedy.map(async (socket) =>
        Promise.all(Array.from({ length: 20 }, async (_, index) => OnSocket.of(socket, {}, String(index)))),
      ),
    )
  ).flat();
  expect(lines).toHaveLength(1_000);
  const answered = ({ refusal, texts, ended }: OnSocket) => refusal !== undefined || texts.length > 0 || ended;
  await until('all are answered', () => lines.every(answered));
  const closed = greedy.filter(({ close }) => close !== undefined);
  expect(closed.map(({ close }) => close)).toEqual(
    Array.from({ length: 50 - LIVE.socketsOfAPerson }, () => ({ code: 4429, reason: CLOSE.TOO_MANY.says })),
  );
  const taken = lines.filter(({ texts }) => texts.length > 0);
  expect(taken).toHaveLength(LIVE.streamsOfAPerson);
  const refused = lines.filter(({ refusal }) => refusal !== undefined);
  expect(refused).toHaveLength(LIVE.socketsOfAPerson * LIVE.streamsOfASocket - LIVE.streamsOfAPerson);
  expect(new Set(refused.map(({ refusal }) => refusal!.extensions.code))).toEqual(new Set(['TOO_MANY_STREAMS']));
  await aMeeting(theCase);
  await other.hears('MEETING_ARRANGED');
  await until('all that were taken hear it', () =>
    taken.every(({ texts }) => texts.some((text) => text.includes('MEETING_ARRANGED'))),
  );
});

test('lines that are half open are noticed, and give their places back', async () => {
  jest.replaceProperty(LIVE, 'ping', 150 as never);
  const theCase = await anInformedCase(await openCollege());
  const { url } = await anotherNode(theCase.college);
  const dead = await Promise.all(
    Array.from({ length: LIVE.socketsOfAPerson }, async () => {
      const socket = await open(theCase.lead, url);
      jest.spyOn(socket.ws, 'pong').mockImplementation(() => {});
      return socket;
    }),
  );
  await until('all are noticed', () => dead.every(({ close }) => close !== undefined));
  expect(new Set(dead.map(({ close }) => close!.code))).toEqual(new Set([1006]));
  await new Listener(await OnSocket.of(await open(theCase.lead, url), {})).live();
});

test('one whose other end went without a word, before it said who it is, keeps nothing', async () => {
  jest.replaceProperty(LIVE, 'silence', 100 as never);
  const { url } = await anotherNode(await openCollege());
  const mute = new TestSocket(url);
  sockets.add(mute);
  expect(await mute.closed()).toMatchObject({ code: 4408 });
});
