import type { Hand } from '../acts/hand';
import type { Arranging } from '../cases/arranging';
import { rearrange } from '../cases/rearrange';

/** An act's transaction, to rearrange cases in. */
export const arrangingIn = (hand: Hand): Arranging => ({
  tx: hand.tx,
  dialect: hand.given.dialect,
  now: hand.now,
  actorId: hand.actorId,
  newId: (label) => hand.newId(label),
});

/** Lets the right people handle these cases, in the act's own transaction. Its answer is the same whatever comes of it. */
export async function letOthersHandle(hand: Hand, caseIds: readonly string[]): Promise<void> {
  hand.events.push(...(await rearrange(arrangingIn(hand), caseIds)));
}
