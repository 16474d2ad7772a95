import type { College, Person } from './college';
import { caseAsSeenBy } from './glimpse';
import type { TestCase } from './cases';

/** What somebody is in a case, in their own view of it; null when for them there is none. */
export async function capacitiesOf(person: Person, { id }: Pick<TestCase, 'id'>): Promise<string[] | null> {
  return (await caseAsSeenBy(person, id))?.viewerCapacities ?? null;
}

/** The grants in force of one capacity in a case, as the database has them: who, and until when. */
export async function holdersIn(
  { database, clock }: College,
  caseRowId: string,
  capacity: string,
): Promise<{ personId: string; untilAt: string | null }[]> {
  return database.query(
    'SELECT personId, untilAt FROM role_grants WHERE caseId = ? AND capacity = ? AND endedById IS NULL AND (untilAt IS NULL OR untilAt > ?)',
    [caseRowId, capacity, clock.now()],
  );
}

/** The id in the database behind one of the API. */
export const rowIdOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[1]!;
