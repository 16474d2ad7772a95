import type { Hand } from '../acts/hand';
import type { PartyRow } from '../cases/party.row';
import { Refused } from '../errors';
import { PersonRow } from '../people/person.row';
import type { Side } from '../procedures/category';

/** A party of the case in hand who is a student: to others no letter is issued, and the OIA is not open (A.22, A.23). */
export async function studentSide(
  hand: Hand,
  party: PartyRow,
  field: readonly string[] = [],
): Promise<{ readonly side: Side; readonly personId: string }> {
  const { personId, capacity: side } = party;
  if (side === 'AGGRIEVED')
    throw Refused.because('INVALID', 'The letter and the OIA are for the two sides.', hand.clause, field);
  if (personId === null || party.since === null)
    throw Refused.because('NOT_YET', 'First: the respondent is informed.', hand.clause, field);
  const { category } = await hand.tx.findOneByOrFail(PersonRow, { id: personId });
  if (category !== 'STUDENT')
    throw Refused.because('INVALID', 'The letter and the OIA are for students.', hand.clause, field);
  return { side, personId };
}
