import type { TestCase } from './cases';
import { as } from './client';
import type { Person } from './college';

/** A small document whose words nothing else has. */
export const PDF = Buffer.from('%PDF-1.7\nA letter that nobody else was to read.\n%%EOF\n');

export interface Response {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

type Body = NonNullable<RequestInit['body']>;

/** A request to where documents come and go, as this person. */
export async function exchange(person: Person, ticket: string, init: RequestInit = {}): Promise<Response> {
  const { server } = person.college;
  const authorization = `Bearer ${await server.tokenFor(person.subject)}`;
  const response = await fetch(`${server.url}/evidence/${ticket}`, {
    ...init,
    headers: { authorization, ...(init.headers as Record<string, string>) },
  });
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}

/** Sends a document. A stream is sent in pieces, without saying how long it is. */
export const put = (person: Person, ticket: string, body: Body, headers: Record<string, string> = {}) =>
  exchange(person, ticket, { method: 'PUT', body, headers, duplex: 'half' });

export async function aTicket(
  { id: caseId }: Pick<TestCase, 'id'>,
  by: Person,
  document: { name?: string; type?: string } = {},
): Promise<string> {
  const wanted = { caseId, name: 'a letter', type: 'PDF', ...document };
  return (await as(by).does('requestUpload', wanted, 'ticket'))['ticket'] as string;
}

/** A document that somebody has handed in; answers its id. */
export async function aDocument(
  theCase: Pick<TestCase, 'id'>,
  by: Person,
  document: { name?: string; type?: string; bytes?: Buffer } = {},
): Promise<string> {
  const { bytes = PDF, ...wanted } = document;
  const { status, body } = await put(by, await aTicket(theCase, by, wanted), bytes);
  if (status !== 201) throw new Error(`a document was refused: ${body.toString()}`);
  return (JSON.parse(body.toString()) as { evidence: string }).evidence;
}

/** The ticket by which somebody may download a document; null where they see none. */
export async function downloadTicket(person: Person, id: string): Promise<string | null> {
  const document = 'query ($id: ID!) { node(id: $id) { ... on Evidence { downloadTicket } } }';
  const { data } = await as(person).query<{ node: { downloadTicket: string | null } | null }>(document, { id });
  return data.node?.downloadTicket ?? null;
}

export async function download(person: Person, id: string): Promise<Response> {
  return exchange(person, (await downloadTicket(person, id))!);
}
