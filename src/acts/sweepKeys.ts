import type { Cloister } from '../reading/cloister';
import { KEY_DAYS } from './checks';

const AT_ONCE = 200;

/** Forgets keys that nobody repeats any longer: what somebody wrote leaves no trace here when it is erased (A.26). Answers how many. */
export async function sweepKeys({ database, clock }: Cloister): Promise<number> {
  const before = new Date(clock.now());
  before.setUTCDate(before.getUTCDate() - KEY_DAYS);
  const old = await database.query<{ at: string }>(
    `SELECT at FROM idempotency_keys WHERE at <= ? ORDER BY at LIMIT ${String(AT_ONCE)}`,
    [before.toISOString()],
  );
  const last = old.at(-1);
  if (last) await database.execute('DELETE FROM idempotency_keys WHERE at <= ?', [last.at]);
  return old.length;
}
