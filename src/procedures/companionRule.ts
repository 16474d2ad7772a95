import type { Clause } from './procedure';

/** As what somebody may accompany a party. */
export interface CompanionRule {
  readonly kind: string;
  readonly clause: Clause;
  readonly says: string;
  readonly for: 'ANYONE' | 'STUDENTS';
  readonly needsReason?: true;
}
