import { aMeeting, anInformedCase } from '../support/cases';
import { openCollege } from '../support/college';
import { send } from '../server/ask';
import { EventStream } from './eventStream';
import { asking, Listener, overEvents, tokenOf } from './listener';
import { until } from './line';

const ONE = 'subscription { caseEvents { notice } }';

async function refusedOver(request: unknown, init: RequestInit & { path?: string } = {}) {
  const college = await openCollege();
  const person = await college.person();
  const { path = '', ...rest } = init;
  const { status, errors, text } = await send(`${college.server.url}/graphql/stream${path}`, {
    method: 'POST',
    token: await tokenOf(person),
    headers: { 'content-type': 'application/json' },
    ...(rest.method !== 'GET' && { body: JSON.stringify(request) }),
    ...rest,
  });
  return { status, code: errors[0]?.extensions?.['code'], message: errors[0]?.message, text };
}

test('nobody is heard before they have said who they are', async () => {
  const { server } = await openCollege();
  for (const token of [undefined, 'nobody', await server.tokenFor('somebody-unknown')]) {
    const { status, errors } = await send(`${server.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      ...(token !== undefined && { token }),
      body: JSON.stringify({ query: ONE }),
    });
    expect([status, errors[0]?.extensions?.['code']]).toEqual([401, 'UNAUTHENTICATED']);
  }
});

test.each([
  ['a query', '{ viewer { id } }', 'BAD_REQUEST', /subscriptions/],
  [
    'an act',
    'mutation { saveComplaint(input: { nature: "x", idempotencyKey: "y" }) { userErrors { code } } }',
    'BAD_REQUEST',
    /POST/,
  ],
  ['what is not GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED', /./],
  ['an unknown field', 'subscription { caseEvents { nothing } }', 'GRAPHQL_VALIDATION_FAILED', /nothing/],
  [
    'two at once',
    'subscription { a: caseEvents { notice } b: caseEvents { notice } }',
    'GRAPHQL_VALIDATION_FAILED',
    /one top level field/,
  ],
  [
    'what may be skipped',
    'subscription ($s: Boolean = true) { caseEvents @skip(if: $s) { notice } }',
    'BAD_REQUEST',
    /directive/,
  ],
  [
    'too many aliases',
    `subscription { caseEvents { ${Array.from({ length: 60 }, (_, n) => `a${String(n)}: notice`).join(' ')} } }`,
    'TOO_COMPLEX',
    /60 aliases/,
  ],
  [
    'what is too deep',
    `subscription { caseEvents { event { ${'case { meetings { case { '.repeat(5)} id ${'} } }'.repeat(5)} } } }`,
    'TOO_COMPLEX',
    /levels deep/,
  ],
  ['too long', `subscription { caseEvents { ${'notice '.repeat(5_000)} } }`, 'TOO_COMPLEX', /too long/],
  [
    'a kind that there is not',
    'subscription { caseEvents(kinds: [NOTHING]) { notice } }',
    'GRAPHQL_VALIDATION_FAILED',
    /enum/,
  ],
])('%s is refused in words', async (_, query, code, message) => {
  const refused = await refusedOver({ query });
  expect(refused).toMatchObject({ status: 400, code, message: expect.stringMatching(message) });
  expect(refused.text).not.toMatch(/Did you mean|stacktrace/);
});

test.each([
  ['no body', undefined, {}, 400],
  ['a list', [{ query: ONE }], {}, 400],
  ['no document', { variables: {} }, {}, 400],
  ['variables that are none', { query: ONE, variables: [1] }, {}, 400],
  [
    'a variable that does not fit',
    { query: 'subscription ($k: [EventKind!]) { caseEvents(kinds: $k) { notice } }', variables: { k: ['NOTHING'] } },
    {},
    400,
  ],
  [
    'an answer that is not wanted',
    { query: ONE },
    { headers: { 'content-type': 'application/json', accept: 'text/html' } },
    406,
  ],
  ['a form', { query: ONE }, { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
  [
    'variables in the address that are no JSON',
    undefined,
    { method: 'GET', path: `?query=${encodeURIComponent(ONE)}&variables=x` },
    400,
  ],
  ['too large a body', { query: ONE, operationName: 'x'.repeat(300_000) }, {}, 413],
])('%s is refused', async (_, request, init, status) => {
  expect((await refusedOver(request, init)).status).toBe(status);
});

test('a subscription sent by POST to the API is told where streams are', async () => {
  const college = await openCollege();
  const { errors } = await send(`${college.server.url}/graphql`, {
    method: 'POST',
    token: await tokenOf(await college.person()),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: ONE }),
  });
  expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
});

test('a stream can be asked for by GET, is kept by nothing on the way, and says that it is there', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { server } = theCase.college;
  const { query, variables } = asking({ kinds: ['MEETING_ARRANGED'] });
  const address = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const line = new EventStream(
    `${server.url}/graphql/stream?${address.toString()}#`,
    await tokenOf(theCase.lead),
    { query },
    {
      method: 'GET',
      body: null,
      headers: { authorization: `Bearer ${await tokenOf(theCase.lead)}` },
    },
  );
  const listener = await new Listener(line).live();
  expect(line.headers?.get('cache-control')).toBe('private, no-store');
  expect(line.headers?.get('content-type')).toBe('text/event-stream; charset=utf-8');
  await aMeeting(theCase);
  await listener.hears('MEETING_ARRANGED');
});

test('one person has so many streams and is told when there are no more; those of others are not touched', async () => {
  const college = await openCollege();
  const [greedy, other] = (await college.people([{}, {}])) as [never, never];
  const lines = await Promise.all(Array.from({ length: 30 }, async () => overEvents(greedy, {})));
  const listeners = lines.map((line) => new Listener(line));
  await until('all are answered', () => lines.every((line) => line.refusal !== undefined || line.texts.length > 0));
  const refused = lines.filter((line) => line.refusal !== undefined);
  expect(refused).toHaveLength(10);
  expect(refused[0]!.refusal).toMatchObject({ extensions: { code: 'TOO_MANY_STREAMS', retry: true } });
  await (await Listener.of(other)).live();
  // Whoever leaves makes room
  for (const listener of listeners) listener.stop();
  let again = await (await Listener.of(greedy)).live();
  for (let tries = 0; again.line.refusal && tries < 50; tries += 1) again = await (await Listener.of(greedy)).live();
  expect(again.notices).toEqual(['LIVE']);
});
