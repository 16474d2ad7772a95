import type { Cloister } from '../reading/cloister';
import { OutsideInvitationRow } from './outsideInvitation.row';

/** Days for which it is kept who was invited and why, once that is over: a setting. */
const KEPT_DAYS = 365;

const AT_ONCE = 200;

/** Forgets invitations that were over long ago (A.26); that there was one stays in the log. Answers how many there were. */
export async function sweepInvitations({ database, clock }: Cloister): Promise<number> {
  const before = new Date(Date.parse(clock.now()) - KEPT_DAYS * 86_400_000).toISOString();
  const over = await database.query<{ id: string }>(
    `SELECT id FROM outside_invitations WHERE expiresAt <= ? ORDER BY id LIMIT ${String(AT_ONCE)}`,
    [before],
  );
  if (over.length > 0)
    await database.transaction((tx) =>
      tx.delete(
        OutsideInvitationRow,
        over.map(({ id }) => id),
      ),
    );
  return over.length;
}
