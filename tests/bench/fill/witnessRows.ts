import { idIn } from './ids';
import type { Plan } from './plan';
import type { Rows } from './rows';

/** The witness whom the complainant named and the investigator has invited. */
export function writeWitness(rows: Rows, { id: caseId, openedAt, witness, complainant }: Plan): void {
  if (witness === null) return;
  rows.add('witnesses', {
    id: idIn(caseId, 'named'),
    caseId,
    namedById: complainant,
    namedBy: 'COMPLAINANT',
    description: 'somebody from the same corridor',
    relevance: 'Was in the room.',
    contact: 'staircase four',
    personId: witness,
    status: 'INVITED',
    namedAt: openedAt,
  });
}
