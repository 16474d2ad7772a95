import type { TestCase } from './cases';
import { as } from './client';
import type { Person } from './college';

/** What was written, as somebody sees it. */
export interface SeenNotice {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly recipient: string;
  readonly sentAt: string;
  readonly openedAt: string | null;
  readonly clause: string;
}

const NOTICES = 'query ($id: ID!) { case(id: $id) { notices { id kind text recipient sentAt openedAt clause } } }';

/** Every notice in a case that somebody sees. */
export async function noticesSeenBy(person: Person, { id }: Pick<TestCase, 'id'>): Promise<SeenNotice[]> {
  const { data } = await as(person).query<{ case: { notices: SeenNotice[] | null } | null }>(NOTICES, { id });
  return data.case?.notices ?? [];
}

/** The notices to somebody themselves. */
export const noticesTo = async (person: Person, theCase: Pick<TestCase, 'id'>): Promise<SeenNotice[]> =>
  (await noticesSeenBy(person, theCase)).filter(({ recipient }) => recipient === person.name);

interface SeenDuty {
  readonly duty: string;
  readonly clause: string;
  readonly owed: boolean;
  readonly toldAt: string | null;
  readonly openedAt: string | null;
}

export interface SeenSide {
  readonly id: string;
  readonly side: string;
  readonly told: readonly SeenDuty[];
  readonly answers: readonly { readonly what: string; readonly clause: string; readonly since: string }[] | null;
  readonly redactedFields: readonly string[];
}

const DUTIES = `query ($id: ID!) { case(id: $id) { duties {
  id side told { duty clause owed toldAt openedAt } answers { what clause since } redactedFields } } }`;

/** What each side is owed and owes, as somebody sees it: the complainant’s first. Null where it is closed to them. */
export async function dutiesSeenBy(person: Person, { id }: Pick<TestCase, 'id'>): Promise<[SeenSide, SeenSide] | null> {
  const { data } = await as(person).query<{ case: { duties: [SeenSide, SeenSide] | null } | null }>(DUTIES, { id });
  return data.case?.duties ?? null;
}

/** What a side is owed and has not been given. */
export const owedIn = ({ told }: SeenSide): string[] => told.filter(({ owed }) => owed).map(({ duty }) => duty);
