import type { Capacity } from './capacity';

/**
 * What has happened in a case, as far as an act can depend on it. One bit each in the case row: append only.
 * `knownTo` says who may be told that a fact stands in the way of an act. An act that depends on a fact its
 * actor may not know is judged on execution alone and refused with one neutral code.
 */
// prettier-ignore
export const FACTS = {
  STUDENT_COMPLAINANT: { says: 'a student complains', knownTo: ['COMPLAINANT', 'RESPONDENT', 'CASE_LEAD', 'OVERSEER', 'WELFARE', 'INVESTIGATOR'] },
  RESPONDENT_IDENTIFIED: { says: 'the respondent is identified', knownTo: ['CASE_LEAD', 'OVERSEER', 'WELFARE', 'INVESTIGATOR'] },
  RESPONDENT_INFORMED: { says: 'the respondent is informed', knownTo: ['COMPLAINANT', 'RESPONDENT', 'CASE_LEAD', 'OVERSEER', 'WELFARE', 'INVESTIGATOR'] },
  PROCEEDING_DECIDED: { says: 'it is decided how to proceed', knownTo: ['COMPLAINANT', 'RESPONDENT', 'CASE_LEAD', 'OVERSEER', 'WELFARE'] },
  INVESTIGATION_COMMISSIONED: { says: 'an investigation is commissioned', knownTo: ['CASE_LEAD', 'OVERSEER', 'INVESTIGATOR'] },
  RECOMMENDATIONS_ASKED: { says: 'the case lead asked for recommendations', knownTo: ['CASE_LEAD', 'OVERSEER', 'INVESTIGATOR'] },
  INVESTIGATOR_APPOINTED: { says: 'an investigator is appointed', knownTo: ['CASE_LEAD', 'OVERSEER', 'INVESTIGATOR', 'COMPLAINANT', 'RESPONDENT'] },
  COMPLAINT_CLARIFIED: { says: 'the complaint is clarified', knownTo: ['COMPLAINANT', 'CASE_LEAD', 'OVERSEER', 'INVESTIGATOR'] },
  COMPLAINT_FORWARDED: { says: 'the clarified complaint is forwarded to the respondent', knownTo: ['COMPLAINANT', 'RESPONDENT', 'CASE_LEAD', 'OVERSEER', 'INVESTIGATOR'] },
  RESPONSE_GIVEN: { says: 'the respondent has responded', knownTo: ['RESPONDENT', 'CASE_LEAD', 'OVERSEER', 'INVESTIGATOR'] },
  REPORT_SUBMITTED: { says: 'the investigation has reported', knownTo: ['CASE_LEAD', 'OVERSEER', 'INVESTIGATOR'] },
  OUTCOME_ISSUED: { says: 'the outcome is issued', knownTo: ['COMPLAINANT', 'RESPONDENT', 'CASE_LEAD', 'OVERSEER', 'WELFARE'] },
  WELFARE_RECEIVED: { says: 'the complaint came to the Acting Head of Welfare', knownTo: ['COMPLAINANT', 'CASE_LEAD', 'OVERSEER', 'WELFARE'] },
  ACKNOWLEDGED: { says: 'the complaint is acknowledged', knownTo: ['COMPLAINANT', 'CASE_LEAD'] },
  POSSIBLY_CRIMINAL: { says: 'the behaviour may be criminal', knownTo: ['CASE_LEAD', 'OVERSEER', 'WELFARE'] },
  PROCEEDINGS_PAUSED: { says: 'the proceedings stand still', knownTo: ['CASE_LEAD', 'OVERSEER', 'WELFARE'] },
  INFORMING_DEFERRED: { says: 'informing the respondent is deferred', knownTo: ['CASE_LEAD', 'OVERSEER'] },
  WELFARE_CONSULTED_ON_COURSE: { says: 'the Acting Head of Welfare has answered what they were consulted on: how to proceed', knownTo: ['CASE_LEAD', 'OVERSEER'] },
  WELFARE_CONSULTED_ON_OUTCOME: { says: 'the Acting Head of Welfare has answered what they were consulted on: the outcome', knownTo: ['CASE_LEAD', 'OVERSEER'] },
  WITHDRAWAL_UNDECIDED: { says: 'the complaint is withdrawn, and whether the case goes on is not decided', knownTo: ['CASE_LEAD', 'OVERSEER', 'WELFARE', 'INVESTIGATOR'] },
  CLOSED_BY_WELFARE: { says: 'the Acting Head of Welfare closed it before anybody else had it', knownTo: ['WELFARE'] },
} as const satisfies Record<string, { says: string; knownTo: readonly Capacity[] }>;

export type Fact = keyof typeof FACTS;

const NAMES = Object.keys(FACTS) as Fact[];

export const factBits = (facts: readonly Fact[]): number =>
  facts.reduce((bits, fact) => bits | (1 << NAMES.indexOf(fact)), 0);

export const holds = (bits: number, fact: Fact): boolean => (bits & (1 << NAMES.indexOf(fact))) !== 0;
