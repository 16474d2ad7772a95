import type { Capacity } from '../procedures/capacity';
import type { Side } from '../procedures/category';

/** As what somebody supports each side. */
export const SUPPORTER_OF = {
  COMPLAINANT: 'COMPLAINANT_SUPPORTER',
  RESPONDENT: 'RESPONDENT_SUPPORTER',
} as const satisfies Record<Side, Capacity>;
