import type { Hand } from '../acts/hand';
import { Refused } from '../errors';
import type { Office } from '../procedures/office';

/** Who holds an office now, outside any case; of several the one who has held it longest. Never who asks. */
export async function holderOf(hand: Hand, offices: readonly Office[], at: readonly string[]): Promise<string> {
  for (const office of offices) {
    const [holder] = await hand.tx.query<{ personId: string }[]>(
      `SELECT o.personId FROM offices o JOIN people p ON p.id = o.personId AND p.suspendedAt IS NULL
       WHERE o.office = ? AND o.personId <> ? AND o.fromAt <= ? AND (o.untilAt IS NULL OR o.untilAt > ?) ORDER BY o.fromAt, o.id LIMIT 1`,
      [office, hand.actorId, hand.now, hand.now],
    );
    if (holder) return holder.personId;
  }
  throw Refused.because('NOT_NOW', 'Nobody holds this office now. Choose another.', hand.clause, at);
}
