import * as bits from './bits';

export const NAMES = 1;
export const SINCE = 2;
export const EMAIL = 4;

/** What is true of a party, for whoever asks. */
export interface PartyIs {
  readonly own: boolean;
  readonly complainant: boolean;
  readonly informed: boolean;
  readonly student: boolean;
  readonly met: boolean;
  readonly accompanied: boolean;
}

/** What these capacities open of a party, as bits; 0 when it is not to be seen. */
export function openOfParty(capacities: number, is: PartyIs): number {
  let open = 0;
  if (capacities & (bits.COMPLAINANT | bits.RESPONDENT)) {
    const other = is.complainant ? bits.RESPONDENT : bits.COMPLAINANT;
    if (is.own) open |= NAMES | SINCE | EMAIL;
    if (capacities & other && is.informed) open |= NAMES | SINCE;
  }
  if (capacities & bits.LEAD) open |= NAMES | SINCE | EMAIL;
  if (capacities & (bits.OVERSEER | bits.INVESTIGATOR | bits.WELFARE)) open |= NAMES | SINCE;
  if (capacities & (bits.INVESTIGATOR | bits.MEDIATOR) && is.met) open |= EMAIL;
  if (capacities & bits.WELFARE && is.student) open |= EMAIL;
  if (capacities & (is.complainant ? bits.COMPLAINANT_SUPPORTER : bits.RESPONDENT_SUPPORTER))
    open |= NAMES | SINCE | EMAIL;
  if (capacities & bits.MEDIATOR || (capacities & bits.COMPANION && is.accompanied)) open |= NAMES;
  return open;
}

export interface MeetingIs {
  readonly invited: boolean;
  readonly accompanying: boolean;
  readonly ofInvestigation: boolean;
}

/** Whether these capacities show a meeting. It has no field that some see and others do not. */
export const showsMeeting = (capacities: number, is: MeetingIs): boolean =>
  (capacities & bits.LEAD) !== 0 ||
  ((capacities & (bits.COMPLAINANT | bits.RESPONDENT | bits.WITNESS)) !== 0 && is.invited) ||
  ((capacities & bits.INVESTIGATOR) !== 0 && is.ofInvestigation) ||
  ((capacities & bits.COMPANION) !== 0 && is.accompanying);

export interface ReportIs {
  readonly submitted: boolean;
  readonly byStudent: boolean;
  readonly released: boolean;
}

/** Whether these capacities show a report. */
export const showsReport = (capacities: number, is: ReportIs): boolean =>
  (capacities & bits.INVESTIGATOR) !== 0 ||
  (is.submitted &&
    ((capacities & (bits.LEAD | bits.OVERSEER)) !== 0 ||
      ((capacities & bits.WELFARE) !== 0 && is.byStudent) ||
      ((capacities & (bits.COMPLAINANT | bits.RESPONDENT)) !== 0 && is.released)));
