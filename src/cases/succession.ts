import type { Hand } from '../acts/hand';
import { type Office, inOrderOfSuccession } from '../procedures/office';
import { excluded } from './excluded';
import { type StandIn, Successors } from './successors';

export type { StandIn };

/** Who holds an office in this case: its holder, or whoever replaces them because they must not serve here or are away. */
export async function holderFor(
  hand: Hand,
  office: Office,
  order = inOrderOfSuccession(office),
): Promise<StandIn | null> {
  const barred = await excluded(hand);
  const successors = await Successors.of(hand.tx, hand.now);
  const chosen = successors.inOrder(order).find(({ personId }) => !barred.has(personId));
  if (!chosen) return null;
  const { personId, officeId, untilAt } = chosen;
  return { personId, ...(officeId !== undefined && { officeId }), ...(untilAt !== undefined && { untilAt }) };
}
