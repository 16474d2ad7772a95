import { Refused } from '../errors';
import type { Clause } from '../procedures/procedure';

/** One answer for every reason why somebody cannot take a part: which one it is would tell what else they are in the case. */
export const cannotServe = (clause: Clause, field: readonly string[] = ['input', 'personId']): Refused =>
  Refused.because('CANNOT_SERVE', 'This person cannot take this part here. Choose somebody else.', clause, field);
