import type { Hand } from '../acts/hand';
import { type Office, inOrderOfSuccession } from '../procedures/office';
import { excluded } from './excluded';

/** How long somebody from outside stands in when nobody of the college is left. */
const OUTSIDE_MONTHS = 6;

export interface StandIn {
  readonly personId: string;
  readonly untilAt?: string;
}

interface Holder {
  readonly personId: string;
  readonly office: Office;
}

/** Who holds an office in this case: its holder, or whoever replaces them because they must not serve here. */
export async function holderFor(
  hand: Hand,
  office: Office,
  order = inOrderOfSuccession(office),
): Promise<StandIn | null> {
  const barred = await excluded(hand);
  const holders = await hand.tx.query<Holder[]>(
    `SELECT o.personId, o.office FROM offices o JOIN people p ON p.id = o.personId AND p.suspendedAt IS NULL
     WHERE o.office IN (${order.map(() => '?').join(', ')}) AND o.fromAt <= ? AND (o.untilAt IS NULL OR o.untilAt > ?) ORDER BY o.fromAt, o.id`,
    [...order, hand.now, hand.now],
  );
  const chosen = order
    .flatMap((one) => holders.filter((holder) => holder.office === one))
    .find(({ personId }) => !barred.has(personId));
  if (!chosen) return null;
  return chosen.office === 'OUTSIDE_PERSON'
    ? { personId: chosen.personId, untilAt: inMonths(hand.now, OUTSIDE_MONTHS) }
    : { personId: chosen.personId };
}

function inMonths(from: string, months: number): string {
  const time = new Date(from);
  time.setUTCMonth(time.getUTCMonth() + months);
  return time.toISOString();
}
