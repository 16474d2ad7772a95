import { randomUUID } from 'node:crypto';
import { globalId } from '../../src/reading/globalId';
import { type Answered, send } from '../server/ask';
import { as } from '../support/client';
import type { Person } from '../support/college';
import { bytesOf, twoWorlds } from './worlds';
import { way } from './way';

const worlds = twoWorlds();
const JSON_TYPE = { 'content-type': 'application/json' };
const PREFLIGHT = { 'apollo-require-preflight': 'yes' };

const url = () => worlds.full.college.server.url;
const tokenOf = ({ college, subject }: Person) => college.server.tokenFor(subject);

const post = async (person: Person, body: unknown, headers: object = JSON_TYPE): Promise<Answered> =>
  send(`${url()}/graphql`, {
    method: 'POST',
    token: await tokenOf(person),
    headers: { ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const get = async (person: Person, query: string, headers: object = {}): Promise<Answered> =>
  send(`${url()}/graphql?query=${encodeURIComponent(query)}`, {
    token: await tokenOf(person),
    headers: { ...headers },
  });

way(32, 'whatever is asked of whatever address, and whether it is answered or refused', async () => {
  const { lead, witness, id } = worlds.full;
  const answers = await Promise.all([
    ...[lead, witness].flatMap((person) => [
      post(person, { query: `{ case(id: "${id}") { complaint { nature } } }` }),
      post(person, { query: '{ broken' }),
      post(person, {
        query: 'mutation { respond(input: { caseId: "x", text: "", idempotencyKey: "" }) { userErrors { code } } }',
      }),
      post(person, 'x'.repeat(300_000)),
      post(person, 'not json'),
      get(person, '{ viewer { name } }', PREFLIGHT),
      get(person, '{ viewer { name } }'),
    ]),
    send(`${url()}/graphql`, { method: 'POST', token: 'bad' }),
    send(`${url()}/graphql`, { method: 'PUT', token: await tokenOf(lead) }),
    send(`${url()}/graphql/below`, { token: await tokenOf(lead) }),
    send(`${url()}/nowhere`),
    send(`${url()}/%zz`),
    send(`${url()}/health/live`),
    send(`${url()}/health/ready`),
  ]);
  expect(answers[0].text).toContain('Remarks about how I look.');
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('private, no-store');
    for (const name of ['etag', 'server', 'x-powered-by', 'last-modified']) expect(headers.get(name)).toBeNull();
  }
});

way(33, 'a query by GET needs what a foreign page cannot send, and an act is never done by GET', async () => {
  const { complainant, second } = worlds.full;
  const query = `{ case(id: "${second.id}") { complaint { nature } } }`;
  const answered = await get(complainant, query, PREFLIGHT);
  expect([answered.status, answered.text]).toEqual([200, expect.stringContaining('Remarks about how I look.')]);
  const refused = await get(complainant, query);
  expect([refused.status, refused.data, refused.errors[0]?.extensions?.['code']]).toEqual([
    400,
    undefined,
    'BAD_REQUEST',
  ]);
  const drafts = async () =>
    (await as(complainant).query<{ viewer: { complaintDrafts: [] } }>('{ viewer { complaintDrafts { id } } }')).data
      .viewer.complaintDrafts.length;
  const before = await drafts();
  const act = await get(
    complainant,
    'mutation { saveComplaint(input: { nature: "x" }) { userErrors { code } } }',
    PREFLIGHT,
  );
  expect([act.status, act.headers.get('allow'), await drafts()]).toEqual([405, 'POST', before]);
});

way(33, 'a body that a form or a script of another site could send is refused, and nothing is done', async () => {
  const { complainant } = worlds.full;
  const body = { query: 'mutation { saveComplaint(input: { nature: "x" }) { userErrors { code } } }' };
  const types = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'text/plain; x=application/json',
    '',
  ];
  for (const type of types) {
    const { status, data } = await post(complainant, body, { 'content-type': type });
    expect({ type, data, refused: [400, 415].includes(status) }).toEqual({ type, data: undefined, refused: true });
  }
  expect((await post(complainant, { query: '{ viewer { name } }' })).data).toEqual({
    viewer: { name: complainant.name },
  });
});

way(33, 'no answer lets a page of another site read it', async () => {
  const { lead } = worlds.full;
  const origin = { origin: 'https://elsewhere.test' };
  const answers = [
    await post(lead, { query: '{ viewer { name } }' }, { ...JSON_TYPE, ...origin }),
    await send(`${url()}/graphql`, {
      method: 'OPTIONS',
      token: await tokenOf(lead),
      headers: { ...origin, 'access-control-request-method': 'POST' },
    }),
  ];
  for (const { headers } of answers)
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
});

way(34, 'a thousand guesses of an id, by alias, by root field, by list, by fragment', async () => {
  const { stranger, lead, id } = worlds.full;
  const guess = (n: number) => `a${String(n)}: node(id: "${n === 0 ? id : globalId('Case', randomUUID())}") { id }`;
  const guesses = (count: number) => Array.from({ length: count }, (_, n) => guess(n)).join(' ');
  for (const query of [
    `{ ${guesses(1_000)} }`,
    `{ ${guesses(21)} }`,
    `{ ...f } fragment f on Query { ${guesses(60)} }`,
    `{ ${Array.from({ length: 60 }, (_, n) => `...f${String(n)}`).join(' ')} } ${Array.from({ length: 60 }, (_, n) => `fragment f${String(n)} on Query { ${guess(n)} }`).join(' ')}`,
  ]) {
    const { status, data, errors } = await post(stranger, { query });
    expect([status, data, errors[0]?.extensions?.['code']]).toEqual([400, undefined, 'TOO_COMPLEX']);
  }
  expect((await post(lead, { query: `{ ${guesses(20)} }` })).data).toMatchObject({ a0: { id }, a19: null });
});

way(34, 'a batch of requests in one', async () => {
  const { lead } = worlds.full;
  const batch = [{ query: '{ viewer { name } }' }, { query: '{ viewer { name } }' }];
  const { status, text } = await post(lead, batch);
  expect(status).toBe(400);
  expect(text).not.toContain(lead.name);
});

way(35, 'of a field, an argument, a type, a value, a directive, a variable', async () => {
  const { witness } = worlds.full;
  const misspelt: [string, string[]][] = [
    ['{ case(id: "x") { complain { nature } } }', ['complaint']],
    ['{ case(id: "x") { responces { text } } }', ['responses']],
    ['{ case(idd: "x") { id } }', ['"id"']],
    ['{ cases(first: 1, filter: { stagee: ["x"] }) { totalCount } }', ['"stage"']],
    ['{ cases(first: 1, orderBy: CHANGE) { totalCount } }', ['CHANGED']],
    ['{ node(id: "x") { ... on Witnes { id } } }', ['Witness']],
    ['{ viewer @includ(if: true) { name } }', ['include"']],
    ['mutation { decideOutcom(input: {}) { userErrors { code } } }', ['decideOutcome']],
    [
      'mutation { respond(input: { caseid: "x", text: "x", idempotencyKey: "x" }) { userErrors { code } } }',
      ['"caseId"?'],
    ],
    ['query ($f: CaseFilte) { cases(first: 1, filter: $f) { totalCount } }', ['CaseFilter']],
  ];
  for (const [query, right] of misspelt) {
    const { status, text } = await post(witness, { query });
    expect({ query, status }).toEqual({ query, status: 400 });
    expect(text).not.toContain('Did you mean');
    for (const name of right) expect({ query, text: text.includes(name) }).toEqual({ query, text: false });
  }
});

way(36, 'without a token, or with a bad one, every question has the same answer', async () => {
  const { lead } = worlds.full;
  const questions = [
    '{ __schema { types { name } } }',
    '{ __type(name: "Case") { name } }',
    '{ __typename }',
    '{ nothing }',
    '{',
  ];
  const answers = [];
  for (const query of questions)
    for (const authorization of [undefined, 'Bearer x', `Bearer ${'a.'.repeat(50)}`, 'Basic eDp5']) {
      const headers = { ...JSON_TYPE, ...(authorization !== undefined && { authorization }) };
      const init = { method: 'POST', headers, body: JSON.stringify({ query }) };
      answers.push(bytesOf(await send(`${url()}/graphql`, init)));
    }
  expect([...new Set(answers)]).toEqual([expect.stringMatching(/^401[^]*UNAUTHENTICATED/)]);
  expect((await post(lead, { query: questions[1] })).data).toEqual({ __type: { name: 'Case' } });
});
