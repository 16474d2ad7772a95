import type { Reader } from '../database/database';

/** Everybody who is suspended: few, and asked for at once, so that who is told of something makes no difference. */
export async function suspendedPeople(source: Reader): Promise<ReadonlySet<string>> {
  const rows = await source.query<{ id: string }>('SELECT id FROM people WHERE suspendedAt IS NOT NULL');
  return new Set(rows.map(({ id }) => id));
}

export async function isSuspended(source: Reader, personId: string): Promise<boolean> {
  const rows = await source.query('SELECT id FROM people WHERE id = ? AND suspendedAt IS NOT NULL', [personId]);
  return rows.length > 0;
}
