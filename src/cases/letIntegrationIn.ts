import { ManyGrants } from '../grants/manyGrants';
import type { Arranging } from './arranging';
import { openCasesUnder } from './whichCases';

const AT_ONCE = 500;

interface Serving {
  readonly id: string;
  readonly personId: string;
  readonly scope: string | null;
  readonly untilAt: string | null;
}

/** Lets a machine account know of the open cases of the procedure that it serves (A.28). */
export async function letIntegrationIn(
  by: Arranging,
  { id: officeId, personId, scope, untilAt }: Serving,
  grantedById: string,
): Promise<void> {
  const caseIds = scope === null ? [] : await openCasesUnder(by.tx, scope);
  for (let from = 0; from < caseIds.length; from += AT_ONCE) {
    const some = caseIds.slice(from, from + AT_ONCE);
    const grants = await ManyGrants.of(by.tx, by.now, some);
    for (const caseId of some)
      grants.give({
        id: by.newId(`grant INTEGRATION ${personId} ${caseId}`),
        caseId,
        personId,
        capacity: 'INTEGRATION',
        clause: 'A.28',
        reason: 'serves this procedure',
        grantedById,
        officeId,
        untilAt,
      });
    await grants.settle();
  }
}
