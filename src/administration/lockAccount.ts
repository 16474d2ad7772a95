import type { Hand } from '../acts/hand';
import { within } from '../database/database';
import type { PersonRow } from '../people/person.row';

/** Takes an account in hand: others that change it wait. */
export async function lockAccount({ tx, given }: Hand, personId: string): Promise<PersonRow> {
  const [person] = await within(tx).query<PersonRow>(`SELECT * FROM people WHERE id = ?${given.dialect.forUpdate}`, [
    personId,
  ]);
  if (!person) throw new Error('an account that was seen is gone');
  return person;
}
