import { CaseRow } from '../acts/case.row';
import { type Transaction, within } from '../database/database';
import { NOBODY_COMPLAINS, stageCounted } from '../procedures/figures';
import { procedureOf } from '../procedures/procedures';
import { talksOf } from '../procedures/talks';
import type { Ids } from '../reading/cloister';
import { CountedCaseRow } from './countedCase.row';

interface Found extends Pick<
  CaseRow,
  'id' | 'procedure' | 'procedureVersion' | 'facts' | 'complainantCategory' | 'respondentKind'
> {
  readonly kinds: string | null;
  readonly closedAt: string | null;
  readonly complains: number;
}

const KINDS = `SELECT c.id, c.procedure, c.procedureVersion, c.facts, c.complainantCategory, c.respondentKind,
    (SELECT o.kinds FROM outcomes o WHERE o.caseId = c.id ORDER BY o.issuedAt DESC, o.id LIMIT 1) AS kinds,
    (SELECT x.stage FROM closings x WHERE x.caseId = c.id AND x.reopenedAt IS NULL LIMIT 1) AS closedAt,
    EXISTS (SELECT 1 FROM parties p WHERE p.caseId = c.id AND p.capacity = 'COMPLAINANT' AND p.personId IS NOT NULL)
      OR EXISTS (SELECT 1 FROM withdrawals w WHERE w.caseId = c.id AND w.status = 'CLOSED') AS complains
  FROM cases c`;

/** Counts cases in a year, each once and for good: what is left of them there names nobody. What is erased was counted, or never is. */
export async function countCases(
  tx: Transaction,
  ids: Ids,
  year: number,
  where: string,
  values: readonly unknown[],
): Promise<void> {
  const concluded = await within(tx).query<Found>(
    `${KINDS} WHERE c.countedIn IS NULL AND c.stage <> 'ERASED' AND ${where}`,
    values,
  );
  // A talk stays between the two, also in figures (A.4, B.3)
  const found = concluded.filter((one) => one.closedAt === null || !talksOf(procedureOf(one)).includes(one.closedAt));
  if (found.length === 0) return;
  await tx.insert(
    CountedCaseRow,
    found.map((one) => ({
      id: ids.uuid(`counted case ${one.id}`),
      year,
      procedure: one.procedure,
      stage: stageCounted(procedureOf(one), one.facts, one.closedAt),
      outcomes: one.kinds ?? '[]',
      complainant: one.complains === 1 ? one.complainantCategory : NOBODY_COMPLAINS,
      respondent: one.respondentKind!,
      about: one.complainantCategory === 'STUDENT' ? ('STUDENTS' as const) : ('OTHERS' as const),
    })),
  );
  tx.leaveChange(CaseRow, { id: found.map(({ id }) => id) }, { countedIn: year });
}
