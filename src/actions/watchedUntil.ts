import type { Hand } from '../acts/hand';
import { Refused } from '../errors';
import { dayOf, endOfDay } from '../procedures/calendar';
import type { ActionRow } from './action.row';

/** Until when an action is watched: a day that is today or still to come, and the instant at which it is over. */
export function watchedUntil(hand: Hand, day: string): Pick<ActionRow, 'monitoredUntil' | 'endsAt'> {
  if (day < dayOf(hand.now).toString())
    throw Refused.because('INVALID', 'This day has passed.', hand.clause, ['input', 'monitoredUntil']);
  return { monitoredUntil: day, endsAt: endOfDay(day) };
}
