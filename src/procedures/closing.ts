import type { Capacity } from './capacity';
import type { Period } from './procedure';

/**
 * How long things take after an outcome: settings, in one place. The sources leave the first two to the handbook and to
 * what is fair; the third is theirs (A.23, B.23), and the OIA’s own rule today is twelve months.
 */
export const AFTERWARDS = {
  appeal: { weeks: 4 },
  completionLetter: { weeks: 4 },
  oia: { months: 3 },
} as const satisfies Record<string, Period>;

/** Until when a part in a case lasts, once the case is closed. */
type Lasting = 'CLOSING' | 'WINDOWS' | 'MONITORING' | 'SUPPORT' | 'APPEAL' | 'RETENTION';

/** Every capacity has to be here: what nobody thought of would otherwise see a closed case for ever. */
// prettier-ignore
export const LASTS: Readonly<Record<Capacity, Lasting>> = {
  // The parties keep what they were given until their own windows of appeal and of the OIA have passed
  COMPLAINANT: 'WINDOWS', AGGRIEVED: 'WINDOWS', RESPONDENT: 'WINDOWS',
  WITNESS: 'CLOSING', COMPANION: 'CLOSING', INVESTIGATOR: 'CLOSING', MEDIATOR: 'CLOSING', ADVISER: 'CLOSING',
  COMPLAINANT_SUPPORTER: 'SUPPORT', RESPONDENT_SUPPORTER: 'SUPPORT',
  IMPLEMENTER: 'MONITORING',
  HEARER: 'APPEAL',
  CASE_LEAD: 'RETENTION', OVERSEER: 'RETENTION', WELFARE: 'RETENTION', INTEGRATION: 'RETENTION',
  // What was told to others is looked at as long as it is kept
  DATA_PROTECTION: 'RETENTION',
  // Access in an emergency has its own end, and none after the case’s
  EMERGENCY: 'CLOSING',
};

export const endsWithClosing = (capacity: Capacity): boolean => LASTS[capacity] === 'CLOSING';
export const keptForWindows = (capacity: Capacity): boolean => LASTS[capacity] === 'WINDOWS';
