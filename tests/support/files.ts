import type { Response } from './evidence';
import { as } from './client';
import type { Person } from './college';

/** The ticket by which somebody may have a notice as a letter, or a meeting for their calendar; null where they see none. */
export async function fileTicket(person: Person, type: 'Notice' | 'Meeting', id: string): Promise<string | null> {
  const document = `query ($id: ID!) { node(id: $id) { ... on ${type} { downloadTicket } } }`;
  const { data } = await as(person).query<{ node: { downloadTicket: string | null } | null }>(document, { id });
  return data.node?.downloadTicket ?? null;
}

/** What is at a path, as this person. */
export async function fetchFile(person: Person, path: string): Promise<Response> {
  const { server } = person.college;
  const authorization = `Bearer ${await server.tokenFor(person.subject)}`;
  const response = await fetch(`${server.url}/${path}`, { headers: { authorization } });
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}

export const letterOf = async (person: Person, noticeId: string): Promise<Response> =>
  fetchFile(person, `letters/${(await fileTicket(person, 'Notice', noticeId))!}`);

export const calendarOf = async (person: Person, meetingId: string): Promise<Response> =>
  fetchFile(person, `calendars/${(await fileTicket(person, 'Meeting', meetingId))!}`);

/** The words of a letter, as its pages show them. */
export const wordsIn = (pdf: Buffer): string =>
  [...pdf.toString('latin1').matchAll(/<([0-9a-f]*)> Tj/g)]
    .map(([, hex]) => Buffer.from(hex!, 'hex').toString('latin1'))
    .join('\n');
