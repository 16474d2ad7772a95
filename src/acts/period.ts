import type { Hand } from './hand';
import { Refused } from '../errors';

/** From when until when. */
export interface Period {
  readonly fromAt: string;
  readonly untilAt: string | null;
}

/** From now on unless it says otherwise; never in the past, and never ended before it begins. */
export function periodFrom(
  { now, clause }: Hand,
  { from, until }: { from: string | null; until: string | null },
): Period {
  if (from !== null && from < now)
    throw Refused.because('INVALID', 'It begins now at the earliest: nothing is given for the past.', clause, [
      'input',
      'from',
    ]);
  const fromAt = from ?? now;
  if (until !== null && until <= fromAt)
    throw Refused.because('INVALID', 'It must not end before it begins.', clause, ['input', 'until']);
  return { fromAt, untilAt: until };
}
