import type { Hand } from '../acts/hand';
import type { ClockRow } from '../acts/clock.row';
import { runningClocks } from '../acts/runningClocks';
import { Refused } from '../errors';

/** The clock of the mediation that is open: it runs once both have been met. */
export async function clockOfMediation(hand: Hand): Promise<ClockRow> {
  const running = (await runningClocks(hand, 'MEDIATION')).at(-1);
  if (!running)
    throw Refused.because(
      'NOT_YET',
      'First: both initial meetings take place; its time counts from there.',
      hand.clause,
    );
  return running;
}
