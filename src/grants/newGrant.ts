import type { Capacity } from '../procedures/capacity';
import type { Clause } from '../procedures/procedure';

/** A capacity that somebody is to be given in a case. */
export interface NewGrant {
  readonly personId: string;
  readonly capacity: Capacity;
  readonly clause: Clause;
  readonly reason: string;
  /** Now, where it is left out. */
  readonly fromAt?: string;
  readonly untilAt?: string;
  /** The office through which it is held. */
  readonly officeId?: string;
}
