import { randomUUID } from 'node:crypto';
import type { Database } from '../../src/database/database';
import { PersonRow } from '../../src/people/person.row';

/** A person known here by the subject of their token. */
export async function addPerson(
  database: Database,
  subject: string,
  suspendedAt: string | null = null,
): Promise<string> {
  const id = randomUUID();
  const createdAt = '2026-01-01T00:00:00.000Z';
  const row = {
    id,
    name: subject,
    email: `${id}@college.test`,
    category: 'STUDENT' as const,
    subject,
    createdAt,
    suspendedAt,
  };
  await database.transaction((tx) => tx.insert(PersonRow, row));
  return id;
}
