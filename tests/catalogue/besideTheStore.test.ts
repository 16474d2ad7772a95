import { randomUUID } from 'node:crypto';
import type { DestinationStream } from 'pino';
import { createLog } from '../../src/server/log';
import { ask, send } from '../server/ask';
import { rowIdOf } from '../support/cast';
import { as } from '../support/client';
import type { Person } from '../support/college';
import { fetchFile, fileTicket, wordsIn } from '../support/files';
import { noticesTo } from '../support/notices';
import { aTicket, downloadTicket, exchange, PDF, put } from '../support/evidence';
import { caseOf } from '../support/glimpse';
import { startTestServer } from '../support/server';
import { filesOfARun } from './files';
import { answeredOtherwise, bytesOf, MARK, twoWorlds, type World } from './worlds';
import { way } from './way';

const worlds = twoWorlds();

const nodeOf = async (person: Person, id: string) =>
  (await as(person).query<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', { id })).data.node;

way(37, 'the interviewee sees the version of the notes that was sent, and none before or after it', async () => {
  const { complainant, investigator, id, hidden } = worlds.full;
  const versions = async (person: Person) =>
    (await caseOf(person, id)).meetings!.flatMap(({ notes }) => notes).map(({ version, text }) => [version, text]);
  // Not even which version it is: that there were others is not theirs to know
  expect(await versions(complainant)).toEqual([[null, 'There were four occasions.']]);
  expect(await versions(investigator)).toEqual([
    [1, 'There were four occasions.'],
    [2, `She adds a ${MARK}.`],
  ]);
  expect(await nodeOf(complainant, hidden!.notes)).toBeNull();
});

way(37, 'a section whose sharing has ended is gone for the party, on every way', async () => {
  const { respondent, investigator, id, things, parties } = worlds.full;
  const sectionId = things['ReportSection']!;
  const seen = async (person: Person) => (await caseOf(person, id)).reportSections?.length ?? 0;
  expect([await seen(respondent), await nodeOf(respondent, sectionId)]).toEqual([1, { id: sectionId }]);
  await as(investigator).does('endSectionSharing', { sectionId, partyId: parties.RESPONDENT });
  expect([await seen(respondent), await nodeOf(respondent, sectionId)]).toEqual([0, null]);
  expect(await nodeOf(investigator, sectionId)).toEqual({ id: sectionId });
  const { text } = await as(respondent).query(
    '{ caseEvents(first: 100) { edges { node { subjectId subject { id } } } } }',
  );
  expect(text).not.toContain(sectionId);
});

way(37, 'who has lost the case is not shown it again by repeating an act with its key', async () => {
  const { hidden, overseer, college } = worlds.full;
  const { lead, id: caseId } = hidden!.other;
  const input = { caseId, dueOn: '2026-12-24', reason: 'So.', idempotencyKey: randomUUID() };
  const { id } = await as(lead).does('extendTime', input);
  await as(overseer).does('appointCaseLead', { caseId, personId: college.hrManager.id, reason: 'Instead.' });
  expect(await as(lead).act('extendTime', input)).toEqual({ case: null, clock: null, userErrors: [] });
  expect(await nodeOf(lead, id)).toBeNull();
  // Nor does the record of grants name to a party who had which part before
  const grants = (await caseOf(college.hrManager, caseId)).grants!.map(({ name }) => name);
  expect(grants).toContain(lead.name);
  expect((await caseOf(hidden!.other.respondent, caseId)).grants!.map(({ name }) => name)).not.toContain(lead.name);
});

way(38, 'notices of what happens to others', async () => {
  const document = 'query ($id: ID!) { case(id: $id) { notices { id kind recipient text } } }';
  const told = await answeredOtherwise(worlds, ({ id }) => [document, { id }], [
    'complainant',
    'respondent',
    'witness',
    'companion',
    'lead',
    'overseer',
  ]);
  // An overseer knows of no meetings
  expect(told).toEqual(['respondent', 'lead']);
  for (const person of [worlds.full.complainant, worlds.full.witness]) {
    const { notices } = await caseOf(person, worlds.full.id);
    expect(notices!.length).toBeGreaterThan(0);
    expect(new Set(notices!.map(({ recipient }) => recipient))).toEqual(new Set([person.name]));
  }
});

way(39, 'what the other side handed in is nowhere: not its name, its size, its id, nor that it is there', async () => {
  const { things, respondent, witness, companion, stranger, welfare, id, college } = worlds.full;
  const evidenceId = things['Evidence']!;
  const all = `query ($id: ID!) { case(id: $id) { evidence { id name size sha256 } }
    caseEvents(first: 100) { edges { node { kind subjectId } } } }`;
  for (const person of [respondent, witness, companion, stranger, welfare!]) {
    const { text } = await as(person).query(all, { id });
    for (const secret of [evidenceId, 'a letter', `"size":${String(PDF.length)}`, 'EVIDENCE_ADDED'])
      expect({ secret, found: text.includes(secret) }).toEqual({ secret, found: false });
    expect(await downloadTicket(person, evidenceId)).toBeNull();
  }
  expect((await as(college.principal).query(all, { id })).text).toContain(evidenceId);
});

way(
  39,
  'an address is good for whom it was given, for a while: to anybody else, and later, it was never there',
  async () => {
    const { complainant, respondent, stranger, lead, things, college } = worlds.full;
    const evidenceId = things['Evidence']!;
    const bytes = async (person: Person, ticket: string, method: string) => {
      const sent = method === 'PUT' ? put(person, ticket, PDF) : exchange(person, ticket);
      const { status, headers, body } = await sent;
      return bytesOf({ status, headers, text: body.toString() });
    };
    const [own, upload] = [(await downloadTicket(lead, evidenceId))!, await aTicket(worlds.full, complainant)];
    for (const method of ['GET', 'PUT']) {
      const never = await bytes(stranger, 'never-there', method);
      for (const person of [respondent, stranger, complainant, college.principal])
        expect(await bytes(person, own, method)).toBe(never);
      for (const person of [respondent, stranger, lead]) expect(await bytes(person, upload, method)).toBe(never);
      for (const ticket of [evidenceId, rowIdOf(evidenceId), `${own}x`, own.slice(1), `${upload}A`])
        expect(await bytes(lead, ticket, method)).toBe(never);
    }
    expect((await exchange(lead, own)).status).toBe(200);
    college.clock.advance({ minutes: 11 });
    expect(await bytes(lead, own, 'GET')).toBe(await bytes(lead, 'never-there', 'GET'));
    expect(await bytes(complainant, upload, 'PUT')).toBe(await bytes(complainant, 'never-there', 'PUT'));
    const used = await aTicket(worlds.full, complainant);
    expect((await put(complainant, used, PDF)).status).toBe(201);
    expect(await bytes(complainant, used, 'PUT')).toBe(await bytes(complainant, 'never-there', 'PUT'));
  },
);

way(
  40,
  'a letter and a file for a calendar are made of what their reader sees, and are there for nobody else',
  async () => {
    const { complainant, respondent, stranger, lead, things, college } = worlds.full;
    const bytes = async (person: Person, path: string) => {
      const { status, headers, body } = await fetchFile(person, path);
      return bytesOf({ status, headers, text: body.toString() });
    };
    const [mine] = await noticesTo(complainant, worlds.full);
    const letter = (await fileTicket(complainant, 'Notice', mine!.id))!;
    const calendar = (await fileTicket(lead, 'Meeting', things['Meeting']!))!;
    const never = await bytes(stranger, 'letters/never-there');
    for (const person of [respondent, stranger, lead, college.principal])
      expect(await bytes(person, `letters/${letter}`)).toBe(never);
    for (const person of [complainant, respondent, stranger])
      expect(await bytes(person, `calendars/${calendar}`)).toBe(never);
    for (const person of [respondent, stranger]) expect(await fileTicket(person, 'Notice', mine!.id)).toBeNull();
    const words = wordsIn((await fetchFile(complainant, `letters/${letter}`)).body);
    for (const secret of [respondent.name, lead.name, college.principal.name]) expect(words).not.toContain(secret);
    const file = (await fetchFile(lead, `calendars/${calendar}`)).body.toString();
    for (const secret of [complainant.name, respondent.name, 'hear what happened']) expect(file).not.toContain(secret);
  },
);

way(41, 'the same answer as to a token of nobody, from that moment on, for queries and acts', async () => {
  const { companion: person, college } = worlds.bare;
  const { url, tokenFor } = college.server;
  const [own, ofNobody] = [await tokenFor(person.subject), await tokenFor('nobody')];
  const asks = [
    '{ viewer { name } }',
    'mutation { saveComplaint(input: { nature: "x" }) { userErrors { code } } }',
    '{ broken',
  ];
  const bytes = async (token: string) =>
    Promise.all(asks.map(async (query) => bytesOf(await ask({ url }, token, query))));
  expect((await bytes(own))[0]).toContain(person.name);
  await college.database.transaction((tx) =>
    tx.query('UPDATE people SET suspendedAt = ? WHERE id = ?', [college.clock.now(), person.rowId]),
  );
  expect(await bytes(own)).toEqual(await bytes(ofNobody));
  expect(new Set(await bytes(own)).size).toBe(1);
  await college.database.transaction((tx) =>
    tx.query('UPDATE people SET suspendedAt = NULL WHERE id = ?', [person.rowId]),
  );
});

/** Everything that a look at the log or the metrics must not find. */
function secretsOf({ lead, respondent, witness, id, things, hidden }: World): string[] {
  const people = [lead, respondent, witness].flatMap(({ id: own, rowId, name, email, subject }) => [
    own,
    rowId,
    name,
    email,
    subject,
  ]);
  const ids = [id, ...Object.values(things), hidden!.meeting];
  return [...people, ...ids, ...ids.map(rowIdOf), MARK, 'INVESTIGATION', 'extendTime', 'Remarks'];
}

way(42, 'queries, acts, faults and refusals leave no word of themselves', async () => {
  const { lead, witness, id, college } = worlds.full;
  const { database, clock, seal, ids } = college.server.cloister;
  const lines: string[] = [];
  const sink: DestinationStream = { write: (line) => void lines.push(line) };
  const { issuer } = college.server;
  const node = await startTestServer({
    database,
    clock,
    seal,
    ids,
    issuer,
    metricsPort: 0,
    log: createLog('trace', sink),
  });
  const rename = (from: string, to: string) =>
    database.transaction((tx) => tx.query(`ALTER TABLE ${from} RENAME TO ${to}`));
  const tokens = [await issuer.tokenFor(lead.subject), await issuer.tokenFor(witness.subject), `bad.${MARK}.token`];
  const asks: [string, object][] = [
    ['query ($id: ID!) { case(id: $id) { complaint { nature } witnesses { name } meetings { place } } }', { id }],
    [
      'mutation ($input: ExtendTimeInput!) { extendTime(input: $input) { userErrors { code } } }',
      { input: { caseId: id, dueOn: '2026-12-24', reason: `A ${MARK}.` } },
    ],
    [`query ${MARK} { ${MARK} }`, {}],
    [`{ cases(first: 1, after: "${MARK}") { totalCount } }`, {}],
    [`{ ${MARK}`, {}],
  ];
  let answered = '';
  for (const aside of [false, true]) {
    if (aside) await rename('witnesses', 'put_aside');
    for (const token of tokens)
      for (const [query, variables] of asks) answered += (await ask(node, token, query, variables)).text;
    if (aside) await rename('put_aside', 'witnesses');
  }
  await send(`${node.url}/${MARK}?${MARK}=1`, { headers: { [`x-${MARK}`]: MARK }, method: 'POST', body: MARK });
  const metrics = await (await fetch(node.metricsUrl!)).text();
  await node.stop();

  expect(answered).toContain(witness.name);
  const log = lines.join('');
  expect(log.match(/"msg":"request"/g)!.length).toBe(31);
  expect(log).toMatch(/"msg":"fault"/);
  expect(metrics).toMatch(/cloister_requests_total\{method="POST",route="\/graphql\/?",status="200"\} \d/);
  // A statement without its values says the same of every case: what it may say are words of the procedures
  const withoutStatements = log.replace(/"sql":"(?:[^"\\]|\\.)*"/g, '');
  expect(withoutStatements).not.toBe(log);
  for (const secret of [...secretsOf(worlds.full), ...tokens])
    for (const text of [/^[A-Z_]+$/.test(secret) ? withoutStatements : log, metrics])
      expect({ secret, found: text.includes(secret) }).toEqual({ secret, found: false });
  const labels = [...metrics.matchAll(/^cloister_\w+\{([^}]*)\}/gm)].flatMap(([, all]) => all!.match(/\w+(?==)/g)!);
  expect(new Set(labels)).toEqual(new Set(['method', 'route', 'status', 'le']));
});

way(
  43,
  'whoever else is on the machine can read nothing that a run leaves, and it leaves nothing elsewhere',
  async () => {
    const { kept, elsewhere, openToOthers, answered } = await filesOfARun();
    expect(answered).toContain('complaint');
    expect(kept.length).toBeGreaterThan(0);
    expect({ openToOthers, elsewhere }).toEqual({ openToOthers: [], elsewhere: [] });
  },
);

way(44, 'a filter finds just those of one’s cases that show what it asks for', async () => {
  const { lead, complainant, witness, respondent, overseer, welfare } = worlds.full;
  const all = `{ cases(first: 50) { edges { node { id stage viewerCapacities procedure updatedAt } } } }`;
  const filtered = 'query ($filter: CaseFilter) { cases(first: 50, filter: $filter) { edges { node { id } } } }';
  interface Shown {
    id: string;
    stage: string | null;
    viewerCapacities: string[];
    updatedAt: string;
  }
  let some = 0;
  for (const person of [lead, complainant, witness, respondent, overseer, welfare!]) {
    const { data } = await as(person).query<{ cases: { edges: { node: Shown }[] } }>(all);
    const shown = data.cases.edges.map(({ node }) => node);
    const found = async (filter: object) =>
      (await as(person).query<{ cases: { edges: { node: Shown }[] } }>(filtered, { filter })).data.cases.edges.map(
        ({ node }) => node.id,
      );
    const those = (test: (one: Shown) => boolean) => shown.filter(test).map(({ id }) => id);
    for (const stage of [
      'SUBMITTED',
      'RECEIVED',
      'ENQUIRY',
      'INVESTIGATION',
      'CONCLUDED',
      'enquiry',
      'ENQUIRY ',
      'ÉNQUIRY',
      'ENQUIRY\0',
      '',
      '0',
    ])
      expect(await found({ stage: [stage] })).toEqual(those((one) => one.stage === stage));
    for (const capacity of ['COMPLAINANT', 'RESPONDENT', 'WITNESS', 'CASE_LEAD', 'OVERSEER', 'WELFARE'])
      expect(await found({ viewerCapacity: [capacity] })).toEqual(
        those(({ viewerCapacities }) => viewerCapacities.includes(capacity)),
      );
    for (const instant of new Set(shown.map(({ updatedAt }) => updatedAt))) {
      expect(await found({ changedSince: instant })).toEqual(those(({ updatedAt }) => updatedAt >= instant));
      expect(await found({ changedBefore: instant })).toEqual(those(({ updatedAt }) => updatedAt < instant));
    }
    some += those(({ stage }) => stage !== null).length;
  }
  expect(some).toBeGreaterThan(5);
});

way(44, 'names, ids and keys that a database might take for the same', async () => {
  const { lead, stranger, id, college } = worlds.full;
  const ask_ = 'query ($asked: String!) { people(nameOrAddress: $asked) { id } }';
  const alike = [
    stranger.name.toUpperCase(),
    stranger.name.toLowerCase(),
    stranger.name.replace('e', 'é'),
    `${stranger.name}\0`,
  ];
  for (const asked of alike) expect((await as(lead).query<{ people: [] }>(ask_, { asked })).data.people).toEqual([]);
  expect((await as(lead).query<{ people: [] }>(ask_, { asked: stranger.name })).data.people).toHaveLength(1);
  const raw = Buffer.from(id, 'base64url').toString();
  for (const other of [raw.toUpperCase(), raw.replace('Case:', 'case:'), `${raw} `, `${raw}\0`])
    expect(await nodeOf(lead, Buffer.from(other).toString('base64url'))).toBeNull();
  for (const subject of [lead.subject.toUpperCase(), `${lead.subject} `, `${lead.subject}\0`]) {
    const { status } = await ask(college.server, await college.server.tokenFor(subject), '{ viewer { name } }');
    expect({ subject, status }).toEqual({ subject, status: 401 });
  }
  const key = `Key-${randomUUID()}`;
  const first = await as(stranger).does('saveComplaint', { nature: 'x', idempotencyKey: key });
  for (const other of [key.toUpperCase(), key.toLowerCase()])
    expect((await as(stranger).does('saveComplaint', { nature: 'x', idempotencyKey: other })).id).not.toBe(first.id);
});
