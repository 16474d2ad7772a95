import type { Hand } from '../acts/hand';
import { within } from '../database/database';
import { Refused } from '../errors';

/** Refuses what would leave the college without an administrator from an instant on; others who do the same wait. */
export async function needsAnotherAdministrator(hand: Hand, personId: string, at = hand.now): Promise<void> {
  const administrators = await within(hand.tx).query<{ personId: string; stays: number }>(
    `SELECT o.personId, (p.suspendedAt IS NULL AND (p.leavesAt IS NULL OR p.leavesAt > ?) AND (o.untilAt IS NULL OR o.untilAt > ?)) AS stays
     FROM offices o JOIN people p ON p.id = o.personId
     WHERE o.office = 'ROLE_ADMINISTRATOR' AND o.fromAt <= ? AND (o.untilAt IS NULL OR o.untilAt > ?) ORDER BY o.id${hand.given.dialect.forUpdate}`,
    [at, at, hand.now, hand.now],
  );
  if (!administrators.some((one) => one.personId === personId)) return;
  if (!administrators.some((one) => one.personId !== personId && Boolean(one.stays)))
    throw Refused.because(
      'NOT_YET',
      'First: another role administrator is appointed. The college is never without one.',
      hand.clause,
    );
}
