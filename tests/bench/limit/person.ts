import { rows } from './sql';
import { subjectOf } from './token';

export interface Asking {
  readonly personId: string;
  readonly now: string;
}

/** Who asks, and when; null for a bad token and for somebody who is not, or no longer, known. */
export async function personOf(authorization: string | undefined): Promise<Asking | null> {
  const subject = subjectOf(authorization);
  if (subject === null) return null;
  const [person] = await rows('SELECT id, subject, suspendedAt FROM people WHERE subject = ?', [subject]);
  const known = person?.[1] === subject && person[2] === null;
  return known ? { personId: person[0] as string, now: new Date().toISOString() } : null;
}
