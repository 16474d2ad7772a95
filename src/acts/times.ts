import { Refused } from '../errors';

/** A meeting ends after it begins, and does not begin in the past. */
export function refuseImpossibleTimes({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: string): void {
  if (endsAt <= startsAt) throw Refused.because('INVALID', 'It must end after it begins.', null, ['input', 'endsAt']);
  if (startsAt < now) throw Refused.because('INVALID', 'It must not begin in the past.', null, ['input', 'startsAt']);
}
