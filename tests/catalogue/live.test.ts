import { CLOSE } from '../../src/reading/closeCodes';
import { send } from '../server/ask';
import { anotherNode } from '../live/anotherNode';
import { asking, Listener, logOf } from '../live/listener';
import { OnSocket, TestSocket } from '../live/socket';
import { documentsFor } from '../policy/everything';
import { type Answer, as } from '../support/client';
import { bytesOf, CAST, type Part, twoWorlds, type World } from './worlds';
import type { Person } from '../support/college';
import { way } from './way';

const worlds = twoWorlds();

const LOG =
  'query ($first: Int!, $after: String) { caseEvents(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { cursor node { id kind at clause subjectId } } } }';

interface Log {
  readonly caseEvents: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: { readonly id: string; readonly kind: string };
    }[];
  };
}

way(27, 'what happened unseen is in nobody’s log who may not know of it', async () => {
  const { events } = documentsFor(worlds.full.college.schema);
  /** The whole log, a page at a time. */
  const logFor = async (person: Person, after: string | null = null): Promise<string> => {
    const answer = await as(person).query<Log>(events, { after });
    const { hasNextPage, endCursor } = answer.data.caseEvents.pageInfo;
    return bytesOf(answer) + (hasNextPage ? await logFor(person, endCursor) : '');
  };
  const changed: string[] = [];
  for (const part of CAST)
    if ((await logFor(worlds.bare[part]!)) !== (await logFor(worlds.full[part]!))) changed.push(part);
  expect(changed).toEqual(['respondent', 'lead', 'investigator', 'overseer', 'welfare']);
  expect(await logFor(worlds.full.lead)).toContain(`"subjectId":"${worlds.full.hidden!.meeting}"`);
});

way(28, 'the log of somebody who has lost the case is empty of it, also after a cursor from before', async () => {
  const { hidden, overseer, college } = worlds.full;
  const { lead, id: caseId } = hidden!.other;
  const before = await as(lead).query<Log>(LOG, { first: 1, after: null });
  expect(before.data.caseEvents.pageInfo.hasNextPage).toBe(true);
  const { endCursor: after } = before.data.caseEvents.pageInfo;
  await as(overseer).does('appointCaseLead', { caseId, personId: college.hrManager.id, reason: 'Instead.' });
  for (const cursor of [null, after]) {
    const { data, text } = await as(lead).query<Log>(LOG, { first: 100, after: cursor });
    expect(data.caseEvents.edges).toEqual([]);
    expect(text).not.toContain(caseId);
  }
  const { data } = await as(college.hrManager).query<Log>(LOG, { first: 100, after: null });
  expect(data.caseEvents.edges.length).toBeGreaterThan(0);
});

way(29, 'reading on one by one takes as many steps, and cursors are of one length, whatever lies between', async () => {
  const steps: Record<string, string[][]> = {};
  for (const world of [worlds.bare, worlds.full])
    for (const part of ['complainant', 'investigator'] as const) {
      const taken: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const answer: Answer<Log> = await as(world[part]).query<Log>(LOG, { first: 1, after });
        taken.push(bytesOf(answer));
        const { pageInfo, edges } = answer.data.caseEvents;
        for (const { cursor } of edges) expect(cursor).toHaveLength(60);
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      (steps[part] ??= []).push(taken);
    }
  const [bare, full] = steps['complainant']!;
  expect(full).toEqual(bare);
  expect(bare!.length).toBeGreaterThan(10);
  expect(steps['investigator']![1]!.length).toBeGreaterThan(steps['investigator']![0]!.length);
});

/** Everything that a stream brings that goes on after the first entry of somebody’s log, but for the bytes of cursors. */
async function framesOf(world: World, part: Part): Promise<string[]> {
  const person = world[part]!;
  const [first] = await logOf(person);
  const show = 'redactedFields case { id stage updatedAt } subject { __typename id redactedFields }';
  const listener = await (await Listener.of(person, { after: first?.cursor ?? null, show })).live();
  return listener.line.texts.map((text) =>
    text.replace(/"cursor":"([^"]*)"/, (_, { length }: string) => String(length)),
  );
}

way(27, 'the frames of a stream are the same, whatever happened unseen', async () => {
  for (const part of ['complainant', 'witness', 'companion', 'stranger'] as const)
    expect(await framesOf(worlds.full, part)).toEqual(await framesOf(worlds.bare, part));
  const atLead = await framesOf(worlds.full, 'lead');
  expect(atLead.length).toBeGreaterThan((await framesOf(worlds.bare, 'lead')).length);
});

way(28, 'no frame of a case comes to somebody who has lost it, at any node', async () => {
  const { second, college, overseer, complainant } = worlds.full;
  const node = await anotherNode(college);
  const { lead, id: caseId } = second;
  const [here, there] = [await Listener.of(lead), await Listener.of(lead, { url: node.url })];
  const witness = await (await Listener.of(complainant, { url: node.url })).live();
  for (const listener of [here, there]) await listener.live();
  await as(overseer).does('appointCaseLead', { caseId, personId: college.treasurer.id, reason: 'Instead.' });
  const before = [here, there].map(({ line }) => line.texts.filter((text) => text.includes('"event":{')).length);
  await as(college.treasurer).does('extendTime', { caseId, dueOn: '2026-12-01', reason: 'Ill.' });
  await witness.hears('TIME_EXTENDED');
  for (const listener of [here, there]) await listener.hearsNotice('SIGHT_ENDED');
  expect([here, there].map(({ line }) => line.texts.filter((text) => text.includes('"event":{')).length)).toEqual(
    before,
  );
});

way(29, 'what happens unseen makes no frame, and the cursors before and after it are of one length', async () => {
  const { lead, second, stranger, complainant } = worlds.full;
  const listener = await (await Listener.of(stranger)).live();
  const knowing = await (await Listener.of(complainant)).live();
  await as(lead)
    .does('extendTime', { caseId: second.id, dueOn: '2026-12-03', reason: 'Ill.' })
    .catch(() => undefined);
  await as(worlds.full.lead).does('extendTime', { caseId: worlds.full.id, dueOn: '2026-12-05', reason: 'Ill.' });
  await knowing.hears('TIME_EXTENDED');
  expect(listener.line.texts).toHaveLength(1);
  const lengths = [...listener.updates, ...knowing.updates].map(({ cursor }) => cursor.length);
  expect(new Set(lengths).size).toBe(1);
});

way(30, 'without a token, or with a bad one, there is no stream', async () => {
  const { url } = worlds.full.college.server;
  for (const authorization of [undefined, '', 'Bearer nobody', 'Basic eDp5']) {
    const { status, text } = await send(`${url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
      body: JSON.stringify(asking({})),
    });
    expect([status, text.includes('event:')]).toEqual([401, false]);
  }
});

way(30, 'without a token, or with a bad one, a socket is closed before anything is said on it', async () => {
  const { url } = worlds.full.college.server;
  for (const payload of [undefined, {}, { authorization: 'Bearer nobody' }, { authorization: 'Basic eDp5' }]) {
    const socket = new TestSocket(url);
    if (payload) await socket.say({ type: 'connection_init', payload });
    await socket.say({ type: 'subscribe', id: '1', payload: asking({}) }).catch(() => undefined);
    expect([4401, CLOSE.FORBIDDEN.code]).toContain((await socket.closed()).code);
    expect(socket.texts).toEqual([]);
  }
});

way(31, 'a stream ends when the token runs out that opened it', async () => {
  const { complainant, college } = worlds.full;
  const verify = async () => ({ subject: complainant.subject, expiresAt: Math.ceil(Date.now() / 1_000) + 1 });
  const node = await anotherNode(college, { verifier: { verify } });
  const listener = await (await Listener.of(complainant, { url: node.url })).live();
  await listener.ended();
  expect(listener.line.completed).toBe(false);
});

way(31, 'a socket is closed when the token runs out that opened it', async () => {
  const { complainant, college } = worlds.full;
  const verify = async () => ({ subject: complainant.subject, expiresAt: Math.ceil(Date.now() / 1_000) + 1 });
  const node = await anotherNode(college, { verifier: { verify } });
  const socket = await TestSocket.of(node.url, 'any');
  const listener = await new Listener(await OnSocket.of(socket, {})).live();
  expect(await socket.closed()).toEqual({ code: CLOSE.FORBIDDEN.code, reason: CLOSE.FORBIDDEN.says });
  expect(listener.updates).toHaveLength(1);
});
