import { aReceivedCase, type TestCase } from './cases';
import { as } from './client';
import type { College, Officer, Person } from './college';

type Open = College & Readonly<Record<Officer, Person>>;

export interface LinkView {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly reason: string;
  readonly linkedBy: string;
  readonly otherId: string;
  readonly otherReference: string;
  readonly other: { readonly id: string };
  readonly endReason: string | null;
  readonly availableActions: readonly { readonly action: string; readonly allowed: boolean }[];
}

const LINKS = `query ($id: ID!) { case(id: $id) { links {
  id kind status reason linkedBy otherId otherReference other { id } endReason availableActions { action allowed }
} } }`;

/** The links of a case that somebody is shown; null where the case, or all of them, are closed to them. */
export async function linksOf(person: Person, { id }: Pick<TestCase, 'id'>): Promise<readonly LinkView[] | null> {
  const { data } = await as(person).query<{ case: { links: LinkView[] | null } | null }>(LINKS, { id });
  return data.case?.links ?? null;
}

/** What linking two cases asks for. */
export const linkOf = (one: Pick<TestCase, 'id'>, other: Pick<TestCase, 'id'>, kind = 'JOINT') => ({
  caseId: one.id,
  otherCaseId: other.id,
  kind,
  reason: 'Both speak of the same evenings.',
});

/** Two cases are linked by whoever oversees them both; answers the id of the link as the first has it. */
export async function linked(one: TestCase, other: TestCase, kind = 'JOINT'): Promise<string> {
  return (await as(one.overseer).does('linkCases', linkOf(one, other, kind))).id;
}

/** Two cases that belong together, beside the one in hand. */
export async function aLink(college: Open): Promise<Readonly<Record<string, string>>> {
  const one = await aReceivedCase(college, { by: 'staff' });
  return { CaseLink: await linked(one, await aReceivedCase(college, { by: 'staff' })) };
}
