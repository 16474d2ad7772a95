import { In } from 'typeorm';
import type { Hand } from '../acts/hand';
import { excluded } from '../cases/excluded';
import { personNamed } from '../cases/personNamed';
import { Refused } from '../errors';
import { cannotServe } from '../grants/cannotServe';
import { inForceAt } from '../people/inForceAt';
import { OfficeRow } from '../people/office.row';
import { SENIOR_OFFICES } from '../procedures/office';

/** Who decides that something is told: whoever puts it on record, or whom they name; without a complaint somebody senior (A.12, B.28). */
export async function whoDecides(hand: Hand, named: string | null, senior: boolean): Promise<string> {
  const personId = named === null ? hand.actorId : (await personNamed(hand, named, 'decidedById')).id;
  if (personId !== hand.actorId && (await excluded(hand)).has(personId))
    throw cannotServe(hand.clause, ['input', 'decidedById']);
  if (!senior) return personId;
  const offices = await hand.tx.findBy(OfficeRow, { personId, office: In([...SENIOR_OFFICES]) });
  if (!offices.some((office) => inForceAt(office, hand.now)))
    throw Refused.because(
      'INVALID',
      'Without a complaint this is decided at a senior level: name who decided it.',
      hand.procedure.disclosing!.withoutComplaint,
      ['input', 'decidedById'],
    );
  return personId;
}
