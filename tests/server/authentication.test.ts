import { generateKeyPairSync } from 'node:crypto';
import { exportJWK, importJWK, SignJWT } from 'jose';
import { OAuth2Server } from 'oauth2-mock-server';
import { oidcVerifier } from '../../src/server/oidcVerifier';
import { startTestServer, type TestServer } from '../support/server';
import { type Answered, ask, send } from './ask';
import { addPerson } from './person';
import { tinySchema } from './tinySchema';

const AUDIENCE = 'https://cloister.college.test';
const HOST = '127.0.0.1';

let issuer: OAuth2Server;
let server: TestServer;
let alice: string;

/** A token of the issuer, changed as a test likes it. */
const tokenOf = (subject: unknown, change: Record<string, unknown> = {}, kid?: string) =>
  issuer.issuer.buildToken({
    ...(kid !== undefined && { kid }),
    scopesOrTransform: (_, payload) => Object.assign(payload, { sub: subject, aud: AUDIENCE }, change),
  });

const startIssuer = async (kid: string, port?: number) => {
  issuer = new OAuth2Server();
  await issuer.issuer.keys.generate('RS256', { kid });
  await issuer.start(port, HOST);
  issuer.issuer.url = `http://${HOST}:${String(issuer.address().port)}`;
};

beforeAll(async () => {
  await startIssuer('first');
  const verifier = oidcVerifier({ url: issuer.issuer.url!, audience: AUDIENCE }, { cooldown: 0, kept: 60_000 });
  server = await startTestServer({ schema: tinySchema(), verifier });
  alice = await addPerson(server.cloister.database, 'alice');
  await addPerson(server.cloister.database, 'mallory', '2026-01-01T00:00:00.000Z');
});
afterAll(async () => {
  await server.stop();
  await issuer.stop();
});

const me = (token: string) => ask(server, token, '{ me }');

test('a token of the issuer is its person', async () => {
  expect((await me(await tokenOf('alice'))).data).toEqual({ me: alice });
});

test('one audience among several will do', async () => {
  expect((await me(await tokenOf('alice', { aud: ['another', AUDIENCE] }))).data).toEqual({ me: alice });
});

test.each(['ES256', 'PS256', 'EdDSA', 'ES384'])('%s is good as well', async (alg) => {
  await issuer.issuer.keys.generate(alg, { kid: alg, ...(alg === 'EdDSA' && { crv: 'Ed25519' }) });
  expect((await me(await tokenOf('alice', {}, alg))).data).toEqual({ me: alice });
});

const bytesOf = ({ status, headers, text }: Answered) =>
  JSON.stringify([status, [...headers].filter(([name]) => name !== 'date'), text]);
const seconds = () => Math.floor(Date.now() / 1_000);
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

test('whatever is wrong with a token or its person, and whatever is asked, the refusal is the same to the byte', async () => {
  const good = await tokenOf('alice');
  const [, payload] = good.split('.');
  const jwk = issuer.issuer.keys.get('first')!;
  const { privateKey: foreign } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const sign = (header: { alg: string; kid?: string }, key: Parameters<SignJWT['sign']>[0], claims: object = {}) =>
    new SignJWT({ sub: 'alice', aud: AUDIENCE, iss: issuer.issuer.url!, exp: seconds() + 60, ...claims })
      .setProtectedHeader(header)
      .sign(key);
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...open } = jwk;
  const publicPem = Buffer.from(JSON.stringify(open));

  const tokens: Record<string, string | undefined> = {
    none: undefined,
    unknown: await tokenOf('nobody'),
    suspended: await tokenOf('mallory'),
    otherIssuer: await tokenOf('alice', { iss: 'https://elsewhere.test' }),
    otherAudience: await tokenOf('alice', { aud: 'another' }),
    noAudience: await tokenOf('alice', { aud: undefined }),
    expired: await tokenOf('alice', { exp: seconds() - 10 }),
    withoutEnd: await tokenOf('alice', { exp: undefined }),
    notYet: await tokenOf('alice', { nbf: seconds() + 60 }),
    noSubject: await tokenOf(undefined),
    emptySubject: await tokenOf(''),
    numericSubject: await tokenOf(7),
    spaceAfterSubject: await tokenOf('alice '),
    otherCase: await tokenOf('ALICE'),
    unsigned: `${base64({ alg: 'none', kid: 'first' })}.${payload!}.`,
    unsignedInCapitals: `${base64({ alg: 'NONE', kid: 'first' })}.${payload!}.`,
    signatureCut: good.slice(0, -20),
    payloadSwapped: good.replace(
      payload!,
      base64({ sub: 'alice', aud: AUDIENCE, iss: issuer.issuer.url!, exp: seconds() + 999 }),
    ),
    publicKeyAsSecret: await sign({ alg: 'HS256', kid: 'first' }, publicPem),
    foreignKeySameKid: await sign({ alg: 'RS256', kid: 'first' }, foreign),
    foreignKeyOwnKid: await sign({ alg: 'RS256', kid: 'invented' }, foreign),
    keyInHeader: await sign({ alg: 'RS256', jwk: await exportJWK(foreign) } as never, foreign),
    otherAlgorithmOfKey: await sign({ alg: 'RS512', kid: 'first' }, await importJWK({ ...jwk, alg: 'RS512' })),
    notAToken: 'abc',
    threeDots: '...',
    long: 'a'.repeat(5_000),
  };
  const headers = Object.values(tokens).map((token) =>
    token === undefined ? {} : { authorization: `Bearer ${token}` },
  );
  headers.push(
    { authorization: 'Bearer' },
    { authorization: `Basic ${good}` },
    { authorization: good },
    { authorization: `Bearer ${good} x` },
    { authorization: '' },
  );

  const post = { method: 'POST', body: '{"query":"{ me }"}' };
  const json = { 'content-type': 'application/json' };
  const answers = [
    ...(await Promise.all(
      headers.map((one) => send(`${server.url}/graphql`, { ...post, headers: { ...json, ...one } })),
    )),
    ...(await Promise.all(
      [
        { ...post, body: '{"query":"{ broken"}', headers: json },
        { ...post, body: '{"query":"{ noSuchField }"}', headers: json },
        { ...post, body: '{"query":"{ __schema { types { name } } }"}', headers: json },
        { ...post, body: 'not json', headers: json },
        { ...post, body: 'x'.repeat(300_000), headers: json },
        { ...post, headers: { 'content-type': 'text/plain' } },
        { ...post, headers: { ...json, accept: 'image/png' } },
        { method: 'PUT' },
        { method: 'DELETE' },
        { method: 'OPTIONS' },
        { method: 'GET' },
      ].map((init) => send(`${server.url}/graphql`, init)),
    )),
    ...(await Promise.all(
      ['/graphql?query={me}', '/graphql/', '/graphql/stream', '/graphql/no/such/place'].map((path) =>
        send(`${server.url}${path}`),
      ),
    )),
  ];
  expect(answers[0]).toMatchObject({
    status: 401,
    errors: [{ extensions: { code: 'UNAUTHENTICATED', retry: false } }],
  });
  expect(answers[0]!.headers.get('www-authenticate')).toBe('Bearer');
  expect(new Set(answers.map(bytesOf)).size).toBe(1);
});

test('a few seconds between two clocks are forgiven, and no more', async () => {
  expect((await me(await tokenOf('alice', { exp: seconds() - 3 }))).status).toBe(200);
  expect((await me(await tokenOf('alice', { nbf: seconds() + 3 }))).status).toBe(200);
  expect((await me(await tokenOf('alice', { nbf: seconds() + 8 }))).status).toBe(401);
});

test('a key that the issuer adds is found, and one it has withdrawn is not found again', async () => {
  const before = await tokenOf('alice');
  const port = issuer.address().port;
  await issuer.stop();
  await startIssuer('second', port);
  expect((await me(await tokenOf('alice'))).data).toEqual({ me: alice });
  expect((await me(before)).status).toBe(401);
});

test('an issuer that is away is a matter of trying again, not of a bad token', async () => {
  const token = await tokenOf('alice');
  const port = issuer.address().port;
  await issuer.stop();
  const verifier = oidcVerifier({ url: `http://${HOST}:${String(port)}`, audience: AUDIENCE });
  const other = await startTestServer({ schema: tinySchema(), verifier, database: server.cloister.database });
  const refused = await ask(other, token, '{ me }');
  expect(refused).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE', retry: true } }] });
  expect((await ask(other, 'not.a.token', '{ me }')).status).toBe(401);
  await startIssuer('third', port);
  expect((await ask(other, await tokenOf('alice'), '{ me }')).data).toEqual({ me: alice });
  await other.stop();
});
