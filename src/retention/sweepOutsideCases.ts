import type { Cloister } from '../reading/cloister';

/** Years for which is kept what was asked and answered outside any case: a setting, of the college’s as the time of a case is. */
const KEPT_YEARS = 6;

const AT_ONCE = 200;

/** What there is without a case, of whom, and since when it is over. What waits for an answer is not. */
const KINDS = [
  { table: 'advice', of: 'askedById', over: 'answeredAt' },
  { table: 'referrals', of: 'referredById', over: 'receivedAt' },
  { table: 'data_requests', of: 'personId', over: 'answeredAt' },
] as const;

/** Forgets what was over long ago (A.26), and nothing while something keeps a case of theirs (B.35). Answers how much that was. */
export async function sweepOutsideCases({ database, clock }: Cloister): Promise<number> {
  const before = new Date(clock.now());
  before.setUTCFullYear(before.getUTCFullYear() - KEPT_YEARS);
  let done = 0;
  for (const { table, of, over } of KINDS) {
    const found = await database.query<{ id: string }>(
      `SELECT x.id FROM ${table} x WHERE x.${over} <= ? AND NOT EXISTS (SELECT 1 FROM holds h JOIN role_grants g ON g.caseId = h.caseId
        WHERE h.status = 'IN_FORCE' AND g.personId = x.${of}) ORDER BY x.id LIMIT ${String(AT_ONCE)}`,
      [before.toISOString()],
    );
    if (found.length === 0) continue;
    const ids = found.map(({ id }) => id);
    const places = ids.map(() => '?').join(', ');
    await database.execute(`DELETE FROM ${table} WHERE id IN (${places})`, ids);
    done += found.length;
  }
  return done;
}
