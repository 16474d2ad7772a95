import type { Hand } from '../acts/hand';
import type { Capacity } from '../procedures/capacity';

/** The grant by which somebody handles the case in a capacity, told to the log. */
export async function handlerAppointed(hand: Hand, personId: string, capacity: Capacity): Promise<string> {
  const grants = await hand.grants();
  const grant = grants.unended(capacity).findLast((one) => one.personId === personId);
  if (!grant) throw new Error(`nobody was made ${capacity}`);
  hand.happened('HANDLER_APPOINTED', grant.id);
  return grant.id;
}
