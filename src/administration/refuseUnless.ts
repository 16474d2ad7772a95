import { Refused } from '../errors';
import type { Clause } from '../procedures/procedure';

/** Refuses what somebody else did meanwhile. */
export function refuseUnless(isStillSo: boolean, clause: Clause): void {
  if (!isStillSo) throw Refused.because('ALREADY_DONE', 'It has been done already.', clause);
}
