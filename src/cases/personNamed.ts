import type { Hand } from '../acts/hand';
import { Refused } from '../errors';
import { PersonRow } from '../people/person.row';

/** The person an input names. Unknown and suspended are one answer. */
export async function personNamed(hand: Hand, id: string, field = 'personId'): Promise<PersonRow> {
  const person = await hand.tx.findOneBy(PersonRow, { id });
  if (!person || person.suspendedAt !== null)
    throw Refused.because(
      'NOT_FOUND',
      'There is no such person. Ask the directory by their exact name or address.',
      null,
      ['input', field],
    );
  return person;
}
