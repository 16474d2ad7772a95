import { CountedCaseRow } from '../../src/cases/countedCase.row';
import { sweepYears } from '../../src/statistics/sweepYears';
import { rowIdOf } from '../support/cast';
import { as } from '../support/client';
import type { Person } from '../support/college';
import { globalId } from '../../src/reading/globalId';
import { randomUUID } from 'node:crypto';
import { answeredOtherwise, bytesOf, twoWorlds } from './worlds';
import { way } from './way';

const worlds = twoWorlds();

const FOUND =
  'query ($filter: CaseFilter) { cases(first: 9, filter: $filter) { totalCount pageInfo { hasNextPage } edges { node { id } } } }';

const count = async (person: Person, filter: object | null): Promise<number> =>
  (await as(person).query<{ cases: { totalCount: number } }>(FOUND, { filter })).data.cases.totalCount;

way(1, 'the stage, by a witness who may not know it', async () => {
  const { witness, investigator } = worlds.full;
  const answers = [];
  for (const stage of ['INVESTIGATION', 'SUBMITTED', 'CONCLUDED', 'NO_SUCH_STAGE'])
    answers.push(bytesOf(await as(witness).send(FOUND, { filter: { stage: [stage] } })));
  expect(new Set(answers).size).toBe(1);
  expect(await count(investigator, { stage: ['INVESTIGATION'] })).toBe(1);
  expect(await count(investigator, { stage: ['SUBMITTED'] })).toBe(0);
});

way(1, 'the time of a change, by those who may not know of it', async () => {
  const since = new Date(Date.parse(worlds.full.until) + 1).toISOString();
  const changed = await answeredOtherwise(worlds, () => [FOUND, { filter: { changedSince: since } }]);
  expect(changed).toEqual(['respondent', 'lead', 'investigator', 'overseer', 'welfare']);
});

way(2, 'a stage, where no case of theirs has one for them', async () => {
  const { witness } = worlds.full;
  expect(await count(witness, null)).toBe(1);
  expect(await count(witness, { stage: ['INVESTIGATION', 'SUBMITTED', 'ENQUIRY'] })).toBe(0);
  expect(await count(witness, { stage: [] })).toBe(0);
});

way(2, 'a condition that there is not is refused, not passed over', async () => {
  for (const person of [worlds.full.witness, worlds.full.lead])
    for (const filter of [{ nature: 'x' }, { stage: ['ENQUIRY'], OR: [{}] }, { NOT: {} }]) {
      const { status, data, errors } = await as(person).send(FOUND, { filter });
      expect([status, data, errors[0]?.extensions?.['code']]).toEqual([400, null, 'BAD_USER_INPUT']);
    }
});

way(3, 'a party’s name, right or wrong, written in or in a variable', async () => {
  const { witness, lead, complainant } = worlds.full;
  const answers = [];
  for (const person of [witness, lead])
    for (const name of [complainant.name, 'Nobody Known']) {
      for (const filter of [{ parties: { name } }, { 'parties.name': name }, { complainant: { name: { eq: name } } }])
        answers.push((await as(person).send(FOUND, { filter })).status);
      const written = `{ cases(first: 9, filter: { parties: { name: ${JSON.stringify(name)} } }) { totalCount } }`;
      const { text, status } = await as(person).send(written);
      answers.push(status);
      expect(text).not.toContain(name);
    }
  expect(new Set(answers)).toEqual(new Set([400]));
});

way(4, 'the newest change first, for whom another case changed unseen', async () => {
  const order = '{ cases(first: 9, orderBy: CHANGED) { edges { node { id } } } }';
  expect(await answeredOtherwise(worlds, () => [order], ['complainant', 'witness', 'companion', 'lead'])).toEqual([
    'lead',
  ]);
});

way(4, 'there is no order by anything that can be closed', async () => {
  const orders = (worlds.full.college.schema.getType('CaseOrder') as unknown as { getValues(): { name: string }[] })
    .getValues()
    .map(({ name }) => name);
  expect(orders).toEqual(['OPENED', 'CHANGED']);
  const { status } = await as(worlds.full.witness).send('{ cases(first: 9, orderBy: STAGE) { totalCount } }');
  expect(status).toBe(400);
});

const PAGE =
  'query ($after: String, $orderBy: CaseOrder!) { cases(first: 2, after: $after, orderBy: $orderBy) { totalCount edges { cursor node { id } } } }';

interface Page {
  readonly cases: { readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[] };
}

const edgesOf = async (person: Person, orderBy: string) =>
  (await as(person).query<Page>(PAGE, { orderBy, after: null })).data.cases.edges;

way(5, 'it holds no time, id or number that can be read, and is another each time', async () => {
  const { complainant } = worlds.full;
  const edges = await edgesOf(complainant, 'CHANGED');
  expect(edges).toHaveLength(2);
  for (const { cursor, node } of edges) {
    const bytes = Buffer.from(cursor, 'base64url').toString('latin1');
    for (const secret of ['2026', rowIdOf(node.id), complainant.rowId]) expect(bytes).not.toContain(secret);
  }
  const again = await edgesOf(complainant, 'CHANGED');
  expect(again.map(({ cursor }) => cursor)).not.toEqual(edges.map(({ cursor }) => cursor));
});

way(5, 'somebody else’s, of another order, changed or made up: refused in the same words', async () => {
  const { complainant, lead } = worlds.full;
  const own = (await edgesOf(complainant, 'OPENED'))[0]!.cursor;
  const wrong = [
    (await edgesOf(lead, 'OPENED'))[0]!.cursor,
    (await edgesOf(complainant, 'CHANGED'))[0]!.cursor,
    own.slice(0, -2) + (own.endsWith('AA') ? 'BB' : 'AA'),
    own.slice(0, 20),
    own + own,
    `${own}AAAA`,
    'made up',
    '',
    '2026-02-02T10:00:00.000Z',
  ];
  for (const [document, more] of [
    [PAGE, { orderBy: 'OPENED' }],
    ['query ($after: String) { caseEvents(first: 1, after: $after) { edges { cursor } } }', {}],
  ] as const) {
    const answers = [];
    for (const after of wrong) answers.push((await as(complainant).send(document, { after, ...more })).text);
    expect([...new Set(answers)]).toEqual([expect.stringContaining('must be a cursor that this query')]);
  }
  const next = await as(complainant).query<Page>(PAGE, { after: own, orderBy: 'OPENED' });
  expect(next.data.cases.edges).toHaveLength(2);
});

way(6, 'pages of cases and of what happened', async () => {
  const info = 'pageInfo { hasNextPage hasPreviousPage }';
  const cases = await answeredOtherwise(worlds, () => [
    `{ three: cases(first: 3) { totalCount ${info} } last: cases(last: 1) { totalCount ${info} } }`,
  ]);
  expect(cases).toEqual(['respondent', 'overseer', 'welfare']);
  // As long as somebody's own log in the bare world: whether there is a next page tells of one event more
  const { bare } = worlds;
  const log = '{ caseEvents(first: 100) { edges { node { id } } } }';
  const lengths = new Map<string, number>();
  for (const part of ['complainant', 'witness', 'companion', 'stranger', 'investigator'] as const) {
    const { data } = await as(bare[part]).query<{ caseEvents: { edges: [] } }>(log);
    lengths.set(part, data.caseEvents.edges.length);
  }
  const next = await answeredOtherwise(
    worlds,
    (_, part) => [`{ caseEvents(first: ${String(Math.max(lengths.get(part)!, 1))}) { ${info} } }`],
    ['complainant', 'witness', 'companion', 'stranger', 'investigator'],
  );
  expect(next).toEqual(['investigator']);
});

way(8, 'counts by stage, part and time, and what is between two of them', async () => {
  const before = [0, 1, 2, 4, 6, 8, 10, 12].map((seconds) =>
    new Date(Date.parse(worlds.bare.until) + seconds * 1_000 + 1).toISOString(),
  );
  const by = [
    ...['SUBMITTED', 'ENQUIRY', 'INVESTIGATION'].map((stage) => `stage: ["${stage}"]`),
    ...['COMPLAINANT', 'RESPONDENT', 'WITNESS', 'CASE_LEAD', 'OVERSEER'].map((one) => `viewerCapacity: [${one}]`),
    ...before.map((instant) => `changedBefore: "${instant}"`),
  ];
  const counts = by.map((filter, n) => `c${String(n)}: cases(first: 1, filter: { ${filter} }) { totalCount }`);
  expect(await answeredOtherwise(worlds, () => [`{ ${counts.join(' ')} }`])).toEqual([
    'respondent',
    'lead',
    'investigator',
    'overseer',
    'welfare',
  ]);
  // A witness's only case is at no stage for them: the whole less the parts tells that alone
  const { witness } = worlds.full;
  expect([await count(witness, {}), await count(witness, { stage: ['INVESTIGATION'] })]).toEqual([1, 0]);
});

const FIGURES =
  '{ statistics { year cases byStage { of count percent } byOutcome { of count } byComplainant { of count } byRespondent { of count } } }';

way(7, 'the figures of closed years, by everybody with a part in a case', async () => {
  expect(await answeredOtherwise(worlds, () => [FIGURES, {}])).toEqual([]);
  for (const person of [worlds.full.lead, worlds.full.overseer, worlds.full.complainant])
    expect((await as(person).query(FIGURES)).data).toEqual({ statistics: [] });
});

way(8, 'one case more, or another of the same kind, in the figures of a closed year', async () => {
  const { college } = worlds.full;
  const keeper = await college.person({ category: 'SUPPORT_STAFF', offices: ['HR_OFFICE'] });
  const kind = {
    procedure: 'ANNEXE_A',
    complainant: 'SUPPORT_STAFF',
    respondent: 'ACADEMIC_STAFF',
    about: 'OTHERS',
  } as const;
  const counted = (year: number, stages: readonly string[]) =>
    stages.map((stage) => ({ ...kind, id: randomUUID(), year, stage, outcomes: '[]' }));
  const [alone, investigated] = ['DETERMINATION', 'CONSIDERATION'];
  await college.database.transaction((tx) =>
    tx.insert(CountedCaseRow, [
      ...counted(2025, [alone, alone, alone]),
      ...counted(2026, [alone, alone, alone, alone, investigated]),
    ]),
  );
  college.clock.set('2027-02-01T09:00:00.000Z');
  while ((await sweepYears(college.server.cloister)) > 0);
  const { data } = await as(keeper).query<{ statistics: { year: number; cases: number }[] }>(FIGURES);
  const [first, , second] = data.statistics;
  expect(first).toMatchObject({ year: 2025, cases: 5 });
  expect(second).toEqual({ ...first, year: 2026 });
});

way(10, 'who may not ask is answered the same for who is here and who is not', async () => {
  const { college, complainant, respondent, witness, stranger, lead, companion } = worlds.full;
  const ask = 'query ($asked: String!) { people(nameOrAddress: $asked) { id name } }';
  for (const person of [complainant, respondent, witness, companion, stranger]) {
    const answers = [];
    for (const asked of [lead.name, college.principal.email, person.name, 'Nobody Known', 'no@college.test', '%', ''])
      answers.push((await as(person).send(ask, { asked })).text);
    expect([...new Set(answers)]).toEqual([expect.stringMatching(/^\{"data":\{"people":\[\]\}\}\s*$/)]);
  }
  const { data } = await as(lead).query<{ people: object[] }>(ask, { asked: stranger.name });
  expect(data.people).toEqual([{ id: stranger.id, name: stranger.name }]);
});

way(10, 'who may ask is given nobody by a part of a name, and nobody by an id', async () => {
  const { stranger, lead } = worlds.full;
  const ask = 'query ($asked: String!) { people(nameOrAddress: $asked) { id } }';
  for (const asked of [stranger.name.slice(0, -1), stranger.name.split(' ')[1], `${stranger.name.slice(0, 3)}%`, '_%'])
    expect((await as(lead).query<{ people: object[] }>(ask, { asked })).data.people).toEqual([]);
  const answers = [];
  for (const id of [stranger.id, globalId('Person', randomUUID())])
    answers.push((await as(lead).send('query ($id: ID!) { node(id: $id) { id } }', { id })).text);
  expect(new Set(answers).size).toBe(1);
});
