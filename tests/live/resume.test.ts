import { randomBytes } from 'node:crypto';
import { Seal } from '../../src/reading/seal';
import { aMeeting, anInformedCase, type InformedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { anotherNode } from './anotherNode';
import { Listener, logOf } from './listener';

const idsAfter = async (person: Person, cursor: string) => (await logOf(person, cursor)).map(({ node }) => node.id);

const fewMeetings = async (theCase: InformedCase, count = 3) => {
  for (let made = 0; made < count; made += 1) await aMeeting(theCase);
};

test('whoever comes back with the cursor of any update misses nothing, gets all in order, and nothing twice', async () => {
  const theCase = await anInformedCase(await openCollege());
  const listener = await (await Listener.of(theCase.lead)).live();
  await fewMeetings(theCase);
  await listener.hears('MEETING_ARRANGED', 3);
  listener.stop();
  for (const { cursor } of listener.updates) {
    const again = await (await Listener.of(theCase.lead, { after: cursor })).live();
    expect(again.events.map(({ id }) => id)).toEqual(await idsAfter(theCase.lead, cursor));
    again.stop();
  }
});

test('a cursor of the query goes on in a stream, and one of a stream in the query', async () => {
  const theCase = await anInformedCase(await openCollege());
  const [first] = await logOf(theCase.complainant);
  const listener = await (await Listener.of(theCase.complainant, { after: first!.cursor })).live();
  const all = (await logOf(theCase.complainant)).map(({ node }) => node.id);
  expect(listener.events.map(({ id }) => id)).toEqual(all.slice(1));
  expect(await idsAfter(theCase.complainant, listener.updates[0]!.cursor)).toEqual(all.slice(2));
});

test('a cursor goes on at another node, and two nodes send the same events', async () => {
  const theCase = await anInformedCase(await openCollege());
  const node = await anotherNode(theCase.college);
  const here = await (await Listener.of(theCase.lead)).live();
  const there = await (await Listener.of(theCase.lead, { after: here.lastCursor, url: node.url })).live();
  await fewMeetings(theCase);
  await here.hears('MEETING_ARRANGED', 3);
  await there.hears('MEETING_ARRANGED', 3);
  expect(there.events).toEqual(here.events);
  await node.stop();
  await there.ended();
  expect(there.line.completed).toBe(false);
  await aMeeting(theCase);
  const back = await (await Listener.of(theCase.lead, { after: there.lastCursor })).live();
  expect(back.kinds).toContain('MEETING_ARRANGED');
});

test('what happens while a stream catches up comes once, between what was and what will be', async () => {
  const theCase = await anInformedCase(await openCollege());
  const [first] = await logOf(theCase.lead);
  const listeners: Listener[] = [];
  for (let round = 0; round < 6; round += 1) {
    listeners.push(await Listener.of(theCase.lead, { after: first!.cursor }));
    await aMeeting(theCase);
  }
  const expected = await idsAfter(theCase.lead, first!.cursor);
  for (const listener of listeners) {
    await listener.hears('MEETING_ARRANGED', 6);
    expect(listener.events.map(({ id }) => id)).toEqual(expected);
    expect(listener.notices).toEqual(['LIVE']);
  }
});

/** Holds the database's next answer to a statement like this that is not empty, until it is let go. */
function holding({ database }: InformedCase['college'], statement: RegExp) {
  const query = database.query.bind(database);
  let letGo = (): void => {};
  const released = new Promise<void>((resolve) => (letGo = resolve));
  const reached = new Promise<void>((resolve) => {
    database.query = async <Row>(sql: string, parameters?: readonly unknown[]) => {
      const rows = await query<Row>(sql, parameters);
      if (rows.length === 0 || !statement.test(sql)) return rows;
      database.query = query;
      resolve();
      await released;
      return rows;
    };
  });
  return { reached, letGo };
}

test('a stream that has caught up while others are told of something misses nothing that came before that', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { college, lead } = theCase;
  const log = await logOf(lead);
  const before = log.at(-2)!.cursor;
  const others = await (await Listener.of(lead)).live();
  // What it has to catch up with ends here …
  const page = holding(college, /e\.position <= \?/);
  const listener = await Listener.of(lead, { after: before });
  await page.reached;
  await aMeeting(theCase);
  await others.hears('MEETING_ARRANGED', 1);
  // … and it joins the others while they are told of the second meeting
  const turn = holding(college, /FROM events WHERE position > \?/);
  await aMeeting(theCase);
  await turn.reached;
  page.letGo();
  await listener.live();
  turn.letGo();
  await listener.hears('MEETING_ARRANGED', 2);
  expect(listener.events.map(({ id }) => id)).toEqual(await idsAfter(lead, before));
});

describe('a cursor from which nothing can be read on is refused, and says so', () => {
  const refusals = async (person: Person, after: string) => {
    const stream = (await (await Listener.of(person, { after })).refused()).extensions.code;
    const query = 'query ($after: String) { caseEvents(first: 1, after: $after) { edges { cursor } } }';
    const { errors } = await as(person).send(query, { after });
    return [stream, errors[0]?.extensions?.['code']];
  };

  test('one of somebody else, a forged one, one that was cut, one of another key, one of another query: alike', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { lead, complainant } = theCase;
    const [own] = await logOf(lead);
    const [foreign] = await logOf(complainant);
    const cut = own!.cursor.slice(0, -8);
    const forged = `${own!.cursor.slice(0, -4)}${own!.cursor.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
    const ofAnotherKey = new Seal([{ id: 0, key: randomBytes(32) }]).seal(lead.rowId, 'events', '0000000000000001');
    const { data } = await as(lead).query<{ cases: { pageInfo: { endCursor: string } } }>(
      '{ cases(first: 1) { pageInfo { endCursor } } }',
    );
    const ofAnotherQuery = data.cases.pageInfo.endCursor;
    for (const cursor of [foreign!.cursor, forged, cut, ofAnotherKey, ofAnotherQuery, '', 'x'])
      expect(await refusals(lead, cursor)).toEqual(['CURSOR_UNKNOWN', 'CURSOR_UNKNOWN']);
  });

  test('one that is older than what is kept', async () => {
    const theCase = await anInformedCase(await openCollege());
    const log = await logOf(theCase.lead);
    const { database, seal } = theCase.college.server.cloister;
    const place = Number(seal.open(theCase.lead.rowId, 'events', log[2]!.cursor));
    await database.execute('UPDATE log_head SET keptFrom = ? WHERE id = 1', [place]);
    expect(await refusals(theCase.lead, log[1]!.cursor)).toEqual(['CURSOR_TOO_OLD', 'CURSOR_TOO_OLD']);
    const listener = await (await Listener.of(theCase.lead, { after: log[2]!.cursor })).live();
    expect(listener.events.map(({ id }) => id)).toEqual(log.slice(3).map(({ node }) => node.id));
    await database.execute('UPDATE log_head SET keptFrom = 0 WHERE id = 1', []);
  });

  test('one that the log has not come to: it was put back to an earlier state', async () => {
    const theCase = await anInformedCase(await openCollege());
    const later = theCase.college.server.cloister.seal.seal(theCase.lead.rowId, 'events', '0000000000999999');
    expect(await refusals(theCase.lead, later)).toEqual(['CURSOR_TOO_OLD', 'CURSOR_TOO_OLD']);
  });
});

test('a stream ends when the log is put back behind what it has sent', async () => {
  const theCase = await anInformedCase(await openCollege());
  const listener = await (await Listener.of(theCase.lead)).live();
  const { database } = theCase.college;
  await database.execute('UPDATE log_head SET position = position - 2 WHERE id = 1', []);
  await listener.ended();
  expect(listener.line.completed).toBe(false);
  await database.execute('UPDATE log_head SET position = position + 2 WHERE id = 1', []);
});
