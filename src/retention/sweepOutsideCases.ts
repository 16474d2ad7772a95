import type { Cloister } from '../reading/cloister';

/** Years for which is kept what never came to be a case: a setting, of the college’s as the time of a case is. */
const KEPT_YEARS = 6;

const AT_ONCE = 200;

interface Kind {
  readonly table: string;
  /** Whose it is. */
  readonly of: string;
  /** Since when it is over: what waits for an answer is not, what nobody went on with is. */
  readonly over: string;
  readonly only?: string;
  readonly unless?: string;
}

const KINDS: readonly Kind[] = [
  { table: 'advice', of: 'askedById', over: 'answeredAt' },
  { table: 'referrals', of: 'referredById', over: 'receivedAt' },
  { table: 'data_requests', of: 'personId', over: 'answeredAt' },
  {
    table: 'complaints',
    of: 'authorId',
    over: 'savedAt',
    only: 'caseId IS NULL',
    // Whoever took it down for them would see by it that no case came of it
    unless: 'EXISTS (SELECT 1 FROM taken_complaints k WHERE k.complaintId = x.id)',
  },
];

/** Forgets what was over long ago (A.26), and nothing while something keeps a case of theirs (B.35). Answers how much that was. */
export async function sweepOutsideCases({ database, clock }: Cloister): Promise<number> {
  const before = new Date(clock.now());
  before.setUTCFullYear(before.getUTCFullYear() - KEPT_YEARS);
  let done = 0;
  for (const { table, of, over, only = '(1 = 1)', unless = '(1 = 0)' } of KINDS) {
    const found = await database.query<{ id: string }>(
      `SELECT x.id FROM ${table} x WHERE ${only} AND ${over} <= ? AND NOT ${unless} AND NOT EXISTS (SELECT 1 FROM holds h JOIN role_grants g ON g.caseId = h.caseId
        WHERE h.status = 'IN_FORCE' AND g.personId = x.${of}) ORDER BY x.id LIMIT ${String(AT_ONCE)}`,
      [before.toISOString()],
    );
    if (found.length === 0) continue;
    const ids = found.map(({ id }) => id);
    const places = ids.map(() => '?').join(', ');
    // Somebody may just have gone on with it
    await database.execute(`DELETE FROM ${table} WHERE id IN (${places}) AND ${only} AND ${over} <= ?`, [
      ...ids,
      before.toISOString(),
    ]);
    done += found.length;
  }
  return done;
}
