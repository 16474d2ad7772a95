import { idIn } from './ids';
import type { Plan } from './plan';
import type { Rows } from './rows';

/** Entries of the log for each case: some of what happened in it. */
export const EVENTS = 2;

export function writeEvents(rows: Rows, { id: caseId, openedAt: at, complainant, overseer }: Plan, count: number) {
  const happened = [
    ['CASE_OPENED', caseId, complainant, 'A.8'],
    ['MEETING_ARRANGED', idIn(caseId, 'meeting COMPLAINANT'), overseer, 'A.13'],
  ];
  for (const [index, [kind, subjectId, actorId, clause]] of happened.entries())
    rows.add('events', {
      position: count * EVENTS + index + 1,
      id: idIn(caseId, `event ${String(index)}`),
      caseId,
      kind,
      subjectId,
      actorId,
      clause,
      at,
    });
}
