import 'reflect-metadata';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { createSchema } from '../../src/graphql/schema';
import { ask } from '../server/ask';
import type { Product } from './product';
import { MARK, type Means } from './request';

/** What hostile requests are made of: people of the demo, and the ids and cursors they were given. */
export async function meansOf({ port, people }: Product): Promise<Means> {
  const url = `http://127.0.0.1:${String(port)}`;
  const names = [
    'Tamsin Bookbinder',
    'Erasmus Candlewick',
    'Honoria Fable',
    'Percival Elsewhere',
    'Drusilla Parchment',
    'Horatio Magnifyer',
  ];
  const tokens = people.filter(({ name }) => names.includes(name)).map(({ token }) => token);
  const everything = `{ viewer { id } cases(first: 5) { edges { cursor node { id parties { id } meetings { id notes { id } invitations { id } }
    witnesses { id } reports { id sections { id } } clocks { id } grants { id } } } } caseEvents(first: 20) { edges { cursor node { id } } } }`;
  const ids = new Set<string>();
  const cursors = new Set<string>();
  const tickets: string[] = [];
  for (const token of tokens) {
    const { text } = await ask({ url }, token, everything, undefined, { connection: 'close' });
    for (const [, id] of text.matchAll(/"id":"([^"]+)"/g)) ids.add(id!);
    for (const [, cursor] of text.matchAll(/"cursor":"([^"]+)"/g)) cursors.add(cursor!);
    tickets.push(...(await ticketsOf(url, token, /"(Q2FzZT[^"]+)"/.exec(text)?.[1])));
  }
  const badTokens = await badTokensLike(tokens[0]!);
  return { schema: createSchema(), tokens, badTokens, ids: [...ids], cursors: [...cursors], tickets };
}

const UPLOAD =
  'mutation ($input: RequestUploadInput!) { requestUpload(input: $input) { uploadTicket { ticket } userErrors { code } } }';

/** Leave to hand in documents, for who may in a case of theirs. */
async function ticketsOf(url: string, token: string, caseId: string | undefined): Promise<string[]> {
  const tickets: string[] = [];
  for (const type of caseId === undefined ? [] : ['PDF', 'PNG', 'DOCX', 'EML']) {
    const input = { caseId, name: 'a document', type, idempotencyKey: randomUUID() };
    const { text } = await ask({ url }, token, UPLOAD, { input }, { connection: 'close' });
    const ticket = /"ticket":"([^"]+)"/.exec(text)?.[1];
    if (ticket !== undefined) tickets.push(`/evidence/${ticket}`);
  }
  return tickets;
}

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Tokens of every kind that must not be accepted. */
async function badTokensLike(good: string): Promise<string[]> {
  const [header, payload, signature] = good.split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const { privateKey } = generateKeyPairSync('ed25519');
  const foreign = async (more: object) =>
    new SignJWT({ ...claims, ...more }).setProtectedHeader({ alg: 'EdDSA' }).sign(privateKey);
  const shared = new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.alloc(32, 1));
  return [
    `${base64({ alg: 'none' })}.${payload}.`,
    `${base64({ alg: 'none' })}.${payload}.${signature}`,
    `${base64({ alg: 'NONE', [MARK]: MARK })}.${payload}.`,
    `${header}.${base64({ ...claims, exp: 9_999_999_999 })}.${signature}`,
    `${header}.${payload}.${signature.slice(0, -4)}`,
    `${header}.${payload}.${signature.slice(0, -4)}AAAA`,
    `${header}.${payload}`,
    `${base64({ alg: 'EdDSA', crit: ['exp'], jku: `https://${MARK}.test`, jwk: {} })}.${payload}.${signature}`,
    `${base64({ alg: 'EdDSA', b64: false, crit: ['b64'] })}.${payload}.${signature}`,
    await foreign({}),
    await foreign({ exp: 1, sub: MARK }),
    await foreign({ aud: [], iss: null, sub: '__proto__' }),
    await shared,
    MARK,
    '...',
    '.',
    'a'.repeat(7_000),
    'a.'.repeat(2_000),
    Buffer.from(MARK).toString('base64url'),
  ];
}
