import type { Hand } from '../acts/hand';
import { Refused } from '../errors';
import type { PersonRow } from '../people/person.row';

/** How long somebody from outside has a part where nobody says until when: a setting. */
const OUTSIDE_MONTHS = 6;

/** Until when somebody from outside has a part that begins, or is about something that ends, at an instant. */
export function forOutside(from: string): string {
  const time = new Date(from);
  time.setUTCMonth(time.getUTCMonth() + OUTSIDE_MONTHS);
  return time.toISOString();
}

/** Rule 2: whoever is from outside has a part for a limited time, and whoever appoints them says for how long. */
export function refuseEndless(
  { clause }: Hand,
  { outsideSince }: Pick<PersonRow, 'outsideSince'>,
  until: string | null,
  field = 'until',
): void {
  if (outsideSince !== null && until === null)
    throw Refused.because('INVALID', 'They are from outside: say until when.', clause, ['input', field]);
}
