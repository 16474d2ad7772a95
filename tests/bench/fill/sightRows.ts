import { bitsOf, type Capacity } from '../../../src/procedures/capacity';
import { idIn } from './ids';
import type { Plan } from './plan';
import type { Rows } from './rows';

/** Who has what part in a case; one in thirty investigators is no longer in it. */
export function writeGrants(rows: Rows, plan: Plan): void {
  const { id: caseId, number, openedAt: at, overseer } = plan;
  const informed = plan.stage !== 'RECEIVED';
  const parts: [string | null, Capacity[], boolean?][] = [
    [plan.complainant, ['COMPLAINANT']],
    [informed ? plan.respondent : null, ['RESPONDENT']],
    [plan.witness, ['WITNESS']],
    [plan.companion, ['COMPANION']],
    [plan.lead, ['CASE_LEAD']],
    [overseer, plan.lead === null ? ['OVERSEER', 'CASE_LEAD'] : ['OVERSEER']],
    [plan.welfare, ['WELFARE']],
    [plan.investigator, ['INVESTIGATOR'], number % 31 === 30],
  ];
  for (const [personId, capacities, ended = false] of parts) {
    if (personId === null) continue;
    const bits = ended ? 0 : bitsOf(capacities);
    rows.add('sights', {
      personId,
      caseId,
      capacities: bits,
      lasting: bits,
      changesAt: null,
      openedAt: at,
      changedAt: at,
    });
    for (const capacity of capacities)
      rows.add('role_grants', {
        id: idIn(caseId, `grant ${capacity}`),
        caseId,
        personId,
        capacity,
        fromAt: at,
        untilAt: ended ? at : null,
        reason: 'as the procedure says',
        grantedById: overseer,
        clause: 'A.1',
        endedById: ended ? overseer : null,
        endReason: ended ? 'has another engagement' : null,
      });
  }
}
