import { as } from './client';
import type { Person } from './college';

export const CASE = `query ($id: ID!) { case(id: $id) {
  id reference procedure stage openedAt concluded viewerCapacities redactedFields
  availableActions { action allowed reasons clause }
  parties { id capacity name category email }
  handlers { capacity name }
  complaint { nature avoid datesMissing }
  allegations { text }
  clarification { text material forwardedAt }
  responses { text }
  points { text }
  witnesses { id description name namedBy }
  meetings {
    id kind status place startsAt cancelReason accompaniment
    invitations { id name capacity }
    companions { address name status }
    notes { id version text sentAt interviewee comments { text } }
  }
  decision { route reasons }
  investigation { terms recommendationsAsked }
  reports { id status findings recommendations }
  reportSections { id heading text }
  outcome { kinds conclusions action reasons consulted }
  clocks { kind dueOn metAt overdue extensions { reason } }
  notices { kind recipient text clause }
  grants { capacity name until }
} }`;

interface Meeting {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly place: string;
  readonly startsAt: string;
  readonly cancelReason: string | null;
  readonly accompaniment: string;
  readonly invitations: { id: string; name: string; capacity: string }[];
  readonly companions: { address: string; name: string | null; status: string }[];
  readonly notes: {
    id: string;
    version: number;
    text: string;
    sentAt: string | null;
    interviewee: string;
    comments: { text: string }[];
  }[];
}

/** Everything of a case that one person is shown. */
export interface CaseView {
  readonly id: string;
  readonly reference: string | null;
  readonly procedure: string | null;
  readonly stage: string | null;
  readonly openedAt: string | null;
  readonly concluded: boolean | null;
  readonly viewerCapacities: string[];
  readonly redactedFields: string[];
  readonly availableActions: { action: string; allowed: boolean; reasons: string[]; clause: string }[];
  readonly parties:
    { id: string; capacity: string; name: string | null; category: string | null; email: string | null }[] | null;
  readonly handlers: { capacity: string; name: string }[] | null;
  readonly complaint: { nature: string; avoid: string[]; datesMissing: boolean } | null;
  readonly allegations: { text: string } | null;
  readonly clarification: { text: string; material: string | null; forwardedAt: string | null } | null;
  readonly responses: { text: string }[] | null;
  readonly points: { text: string }[] | null;
  readonly witnesses: { id: string; description: string | null; name: string | null; namedBy: string | null }[] | null;
  readonly meetings: Meeting[] | null;
  readonly decision: { route: string; reasons: string } | null;
  readonly investigation: { terms: string; recommendationsAsked: boolean } | null;
  readonly reports: { id: string; status: string; findings: string; recommendations: string | null }[] | null;
  readonly reportSections: { id: string; heading: string; text: string }[] | null;
  readonly outcome: {
    kind: string;
    conclusions: string;
    action: string;
    reasons: string;
    consulted: string | null;
  } | null;
  readonly clocks:
    | { kind: string; dueOn: string; metAt: string | null; overdue: boolean; extensions: { reason: string }[] | null }[]
    | null;
  readonly notices: { kind: string; recipient: string; text: string; clause: string }[] | null;
  readonly grants: { capacity: string; name: string | null; until: string | null }[] | null;
}

/**
 * A case as somebody sees it now; null when for them there is none. Without the offer of support in writing that each side is
 * made when they come to know of it: `support.test.ts` is about that.
 */
export async function caseAsSeenBy(person: Person, id: string): Promise<CaseView | null> {
  const { case: seen } = (await as(person).query<{ case: CaseView | null }>(CASE, { id })).data;
  return seen && { ...seen, notices: seen.notices?.filter(({ kind }) => kind !== 'SUPPORT_OFFERED') ?? null };
}

/** A case by somebody for whom there must be one. */
export async function caseOf(person: Person, id: string): Promise<CaseView> {
  const seen = await caseAsSeenBy(person, id);
  if (!seen) throw new Error(`${person.name} has no such case`);
  return seen;
}

const CONTENT = [
  'complaint',
  'allegations',
  'clarification',
  'responses',
  'points',
  'witnesses',
  'meetings',
  'decision',
  'investigation',
  'reports',
  'reportSections',
  'outcome',
  'clocks',
  'notices',
] as const satisfies readonly (keyof CaseView)[];

export type Content = (typeof CONTENT)[number] | 'notes' | 'companions';

/** A case in short: where it stands, whose names are known, and of what there is anything to see. */
export interface Glimpse {
  readonly stage: string | null;
  readonly concluded: boolean | null;
  readonly parties: readonly string[];
  readonly handlers: readonly string[];
  readonly shows: readonly Content[];
}

const isThere = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== null);

export async function glimpseOf(person: Person, id: string): Promise<Glimpse | null> {
  const seen = await caseAsSeenBy(person, id);
  if (!seen) return null;
  const shows: Content[] = CONTENT.filter((part) => isThere(seen[part]));
  if (seen.meetings?.some(({ notes }) => notes.length > 0)) shows.push('notes');
  if (seen.meetings?.some(({ companions }) => companions.length > 0)) shows.push('companions');
  return {
    stage: seen.stage,
    concluded: seen.concluded,
    parties: (seen.parties ?? []).flatMap(({ name }) => name ?? []).sort(),
    handlers: (seen.handlers ?? []).map(({ capacity }) => capacity).sort(),
    shows: shows.sort(),
  };
}
