import { Refused } from '../errors';
import type { Complaint } from '../reading/answer';
import type { Context } from '../reading/cloister';
import type { Act } from './definition';
import { checked } from './given';
import type { Hand } from './hand';
import { inOneTransaction } from './perform';

/** Undoes an act that went well. */
class Rehearsed<Found> extends Error {
  constructor(readonly found: Found) {
    super('nothing of it is kept');
  }
}

/** Does an act as if in earnest, looks at what came of it, and keeps nothing: what would be refused is refused in the same words. */
export async function rehearse<Found>(
  context: Context,
  act: Act,
  given: object,
  look: (hand: Hand) => Promise<Found>,
): Promise<{ readonly found: Found | null; readonly complaints: readonly Complaint[] }> {
  try {
    await inOneTransaction(context, act, checked(act.input, given), false, async (hand) => {
      throw new Rehearsed(await look(hand));
    });
    throw new Error('a rehearsal was kept');
  } catch (error) {
    if (error instanceof Rehearsed) return { found: error.found as Found, complaints: [] };
    if (error instanceof Refused) return { found: null, complaints: error.complaints };
    throw error;
  }
}
