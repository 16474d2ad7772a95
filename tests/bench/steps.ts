import { randomUUID } from 'node:crypto';
import type { Ask } from './load';
import { type Meeting, requestsOf } from './requests';
import type { Server } from './server';
import type { Lead, Viewer } from './viewers';

/** The one of some things on which a number falls. */
export const any = <T>(things: readonly T[], number: number): T => things[number % things.length]!;

interface Page {
  readonly data: { readonly cases: { readonly pageInfo: { readonly endCursor: string } } };
}

/** The cursor behind a page. */
export const endOf = (text: string): string => (JSON.parse(text) as Page).data.cases.pageInfo.endCursor;

/** The cursor behind the first 380 cases of somebody: where the 20th page of 20 begins. */
export async function behind380(server: Server, ask: Ask, { token }: Viewer): Promise<string> {
  let cursor: string | null = null;
  for (const size of [100, 100, 100, 80]) cursor = endOf(await ask(requestsOf(server).laterPage(token, size, cursor)));
  return cursor!;
}

/** A meeting tomorrow with the complainant of one of the lead's cases. */
export const newMeeting = (lead: Lead, number: number): Meeting => {
  const starts = Date.now() + 86_400_000;
  return {
    caseId: any(lead.cases, number),
    invite: [any(lead.parties, number)],
    startsAt: new Date(starts).toISOString(),
    endsAt: new Date(starts + 3_600_000).toISOString(),
    place: 'Room 3, Old Quad',
    purpose: 'To hear what you have to say about what was put in writing.',
    idempotencyKey: randomUUID(),
  };
};
