// Who may do what, from when to when, and what comes of it: written down by hand from the clauses of the sources, with the
// letters of the ruling (tests/policy/ruling.ts). It imports nothing of the product, so that the two can differ.

/** One act: `once` it is so, `unless` it is, `then` the stage it leads to, `makes` what it leaves behind. */
export interface Said {
  readonly clause: string;
  /** What it is done on, and the states that may be in; the case where there is none. */
  readonly on?: string;
  readonly who: string;
  readonly at?: string;
  readonly once?: Readonly<Record<string, string>>;
  readonly unless?: Readonly<Record<string, string>>;
  readonly then?: string | Readonly<Record<string, string>>;
  readonly makes?: string;
}

/** From receipt by Principal or Treasurer until the outcome; and, of that, from when the respondent knows (A.13). */
const HANDLED = 'RECEIVED ENQUIRY DETERMINATION INVESTIGATION CONSIDERATION';
const BOTH_KNOW = 'ENQUIRY DETERMINATION INVESTIGATION CONSIDERATION';

/** A.13 and A.20: the case lead holds the meetings of the enquiry, the investigator those of the investigation. */
const WHO_MEETS = 'L of the enquiry · I of the investigation';

const OF_ANNEXE_A: Readonly<Record<string, Said>> = {
  // A.9: a draft can be saved and finished later. A.8: staff complain to Principal or Treasurer, students to AHW
  saveComplaint: { clause: 'A.9', on: 'ComplaintDraft while DRAFT', who: 'whose own it is' },
  submitComplaint: { clause: 'A.8', on: 'ComplaintDraft while DRAFT', who: 'whose own it is' },
  // A.8: AHW, who communicates it on
  communicateComplaint: { clause: 'A.8', who: 'H', at: 'SUBMITTED', then: 'RECEIVED' },
  // A.1: only the overseer delegates; whenever the case is in hand
  appointCaseLead: { clause: 'A.1', who: 'O', at: HANDLED },
  // A.13a: the case lead informs the person complained of. Nobody can be informed before it is said who it is
  identifyRespondent: { clause: 'A.13', who: 'L', at: 'RECEIVED', makes: 'RESPONDENT_IDENTIFIED' },
  informRespondent: {
    clause: 'A.13',
    who: 'L',
    at: 'RECEIVED',
    once: { RESPONDENT_IDENTIFIED: 'A.13' },
    then: 'ENQUIRY',
    makes: 'RESPONDENT_INFORMED',
  },

  // A.13b–d, A.20a–e: meeting each separately, speaking to others
  arrangeMeeting: { clause: 'A.13', who: 'L · I', at: HANDLED },
  moveMeeting: { clause: 'A.13', on: 'Meeting while ARRANGED', who: WHO_MEETS, at: HANDLED },
  holdMeeting: { clause: 'A.13', on: 'Meeting while ARRANGED', who: WHO_MEETS, at: HANDLED },
  cancelMeeting: { clause: 'A.13', on: 'Meeting while ARRANGED', who: WHO_MEETS, at: HANDLED },
  // A.11: both parties, at any meeting; a companion sees it only after the undertaking
  nameCompanion: { clause: 'A.11', on: 'Meeting while ARRANGED', who: 'C invited · R invited', at: HANDLED },
  giveUndertaking: { clause: 'A.11', on: 'CompanionRequest while ASKED', who: 'who is asked', at: HANDLED },
  declineToAccompany: { clause: 'A.11', on: 'CompanionRequest while ASKED', who: 'who is asked', at: HANDLED },

  // A.27: those interviewed review the notes and comment; notes are not overwritten
  recordNotes: { clause: 'A.27', on: 'Meeting while HELD', who: WHO_MEETS, at: HANDLED },
  sendNotesForReview: { clause: 'A.27', on: 'Notes while RECORDED', who: WHO_MEETS, at: HANDLED },
  commentOnNotes: { clause: 'A.27', on: 'Notes while SENT', who: 'the interviewee once sent', at: HANDLED },

  // A.9, A.20c, A.20e: each side names whom it wants heard, the complainant as soon as the complaint is in
  nameWitness: { clause: 'A.20', who: 'C · R', at: `SUBMITTED ${HANDLED}` },
  identifyWitness: { clause: 'A.20', on: 'Witness while NAMED', who: 'L · I', at: HANDLED },
  // A.20d: the response, of which points are put to the complainant
  respond: { clause: 'A.20', who: 'R', at: BOTH_KNOW, makes: 'RESPONSE_GIVEN' },
  putPoints: { clause: 'A.20', who: 'L · I', at: BOTH_KNOW, once: { RESPONSE_GIVEN: 'A.20' } },

  // A.14: decides how to proceed and informs both in writing, so both must know
  decideHowToProceed: {
    clause: 'A.14',
    who: 'L',
    at: 'ENQUIRY',
    once: { RESPONDENT_INFORMED: 'A.14' },
    then: { DETERMINE: 'DETERMINATION', INVESTIGATE: 'INVESTIGATION' },
    makes: 'PROCEEDING_DECIDED',
  },
  // A.14, A.16: one investigation is commissioned. A.17: by an investigator, who can be replaced
  commissionInvestigation: {
    clause: 'A.16',
    who: 'L',
    at: 'INVESTIGATION',
    unless: { INVESTIGATION_COMMISSIONED: 'A.16' },
    makes: 'INVESTIGATION_COMMISSIONED',
  },
  appointInvestigator: {
    clause: 'A.17',
    who: 'L',
    at: 'INVESTIGATION',
    once: { INVESTIGATION_COMMISSIONED: 'A.16' },
    makes: 'INVESTIGATOR_APPOINTED',
  },
  // A.20a, A.20b: confirmed with the complainant, then forwarded, once; what was forwarded is not changed afterwards
  clarifyComplaint: {
    clause: 'A.20',
    who: 'L · I',
    at: BOTH_KNOW,
    unless: { COMPLAINT_FORWARDED: 'A.20' },
    makes: 'COMPLAINT_CLARIFIED',
  },
  forwardComplaint: {
    clause: 'A.20',
    who: 'L · I',
    at: BOTH_KNOW,
    once: { COMPLAINT_CLARIFIED: 'A.20', RESPONDENT_INFORMED: 'A.20' },
    unless: { COMPLAINT_FORWARDED: 'A.20' },
    makes: 'COMPLAINT_FORWARDED',
  },

  // A.20f: the investigator writes, and may check sections in draft with the parties. A.20g: to the case lead
  saveReport: { clause: 'A.20', who: 'I', at: 'INVESTIGATION' },
  shareReportSection: { clause: 'A.20', on: 'ReportSection while DRAFT', who: 'I', at: 'INVESTIGATION' },
  endSectionSharing: { clause: 'A.20', on: 'ReportSection while DRAFT', who: 'I', at: 'INVESTIGATION' },
  submitReport: {
    clause: 'A.20',
    on: 'Report while DRAFT',
    who: 'I',
    at: 'INVESTIGATION',
    then: 'CONSIDERATION',
    makes: 'REPORT_SUBMITTED',
  },
  // Only L releases it, with the conclusions or before (the ruling, on the final report)
  releaseReport: { clause: 'A.18', on: 'Report while SUBMITTED', who: 'L', at: 'CONSIDERATION CONCLUDED' },

  // A.10: longer in exceptional cases, with both kept updated. A.18: the case lead informs both, whichever way it went
  extendTime: { clause: 'A.10', who: 'L', at: HANDLED },
  decideOutcome: {
    clause: 'A.18',
    who: 'L',
    at: 'DETERMINATION CONSIDERATION',
    then: 'CONCLUDED',
    makes: 'OUTCOME_ISSUED',
  },
};

/** The acts of every version of every procedure. */
export const ACTS: Readonly<Record<string, Readonly<Record<string, Said>>>> = { 'ANNEXE_A 1': OF_ANNEXE_A };

/** Whom the letters and words mean, as standings. */
export const WHO: Readonly<Record<string, readonly string[]>> = {
  C: ['COMPLAINANT'],
  R: ['RESPONDENT'],
  L: ['CASE_LEAD'],
  I: ['INVESTIGATOR'],
  O: ['OVERSEER'],
  H: ['WELFARE'],
  'L of the enquiry': ['CASE_LEAD', 'OF_ENQUIRY'],
  'I of the investigation': ['INVESTIGATOR', 'OF_INVESTIGATION'],
  'C invited': ['COMPLAINANT', 'INVITED'],
  'R invited': ['RESPONDENT', 'INVITED'],
  'the interviewee once sent': ['INTERVIEWEE', 'SENT_FOR_REVIEW'],
  'who is asked': ['ASKED'],
  'whose own it is': ['AUTHOR'],
};

/** Who may be told that a fact stands in the way: whom the ruling lets know it whatever else is the case. */
export const KNOWN_TO: Readonly<Record<string, string>> = {
  // Names and categories of C and R, the allegations as put
  STUDENT_COMPLAINANT: 'C R L I O H',
  RESPONDENT_INFORMED: 'C R L I O H',
  // A step of those who handle it, before either party knows more
  RESPONDENT_IDENTIFIED: 'L I O H',
  // The decision how to proceed, the outcome: I does not decide
  PROCEEDING_DECIDED: 'C R L O H',
  OUTCOME_ISSUED: 'C R L O H',
  // The commission, and what it asks for
  INVESTIGATION_COMMISSIONED: 'L I O',
  RECOMMENDATIONS_ASKED: 'L I O',
  // Names of who handles it
  INVESTIGATOR_APPOINTED: 'C R L I O',
  // The complaint as clarified: R once forwarded
  COMPLAINT_CLARIFIED: 'C L I O',
  COMPLAINT_FORWARDED: 'C R L I O',
  // C sees only the points that are put to them
  RESPONSE_GIVEN: 'R L I O',
  // H if a student complained, C and R only if L releases it
  REPORT_SUBMITTED: 'L I O',
};
