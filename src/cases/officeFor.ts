import type { CaseRow } from '../acts/case.row';
import type { Capacity } from '../procedures/capacity';
import type { Office } from '../procedures/office';
import type { Clause } from '../procedures/procedure';
import { procedureOf } from '../procedures/procedures';

/** The parts in a case that follow an office, in the order in which they are filled: a vacant lead goes to whoever oversees. */
export const OF_OFFICE = ['OVERSEER', 'WELFARE', 'CASE_LEAD'] as const satisfies readonly Capacity[];

export type OfOffice = (typeof OF_OFFICE)[number];

/** The office whose holder has this part in a case where it stands now; null where no office has. */
export function officeFor(theCase: CaseRow, capacity: OfOffice): { office: Office; clause: Clause } | null {
  const { welfare, stages, overseer, leads: clause } = procedureOf(theCase);
  const overseeing = (theCase.respondentKind && overseer?.[theCase.respondentKind]) ?? null;
  if (capacity === 'WELFARE') return welfare ? { office: 'HEAD_OF_WELFARE', clause: welfare.clause } : null;
  const office = capacity === 'OVERSEER' ? overseeing : (stages[theCase.stage]?.lead ?? overseeing);
  return office && { office, clause };
}
