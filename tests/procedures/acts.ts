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

/** Outside any case. IT.8, A.6, the words: administrators can edit the college's closure days. */
const OF_COLLEGE: Readonly<Record<string, Said>> = {
  // A.9: a draft can be saved and finished later. A.8: staff complain to Principal or Treasurer, students to AHW
  saveComplaint: { clause: 'A.9', on: 'ComplaintDraft while DRAFT', who: 'whose own it is' },
  submitComplaint: { clause: 'A.8', on: 'ComplaintDraft while DRAFT', who: 'whose own it is' },
  addDayOff: { clause: 'A.6', on: 'Person', who: 'Ad' },
  removeDayOff: { clause: 'A.6', on: 'DayOff while IN_FORCE', who: 'Ad' },
};

const OF_ANNEXE_A: Readonly<Record<string, Said>> = {
  // A.4, A.8: where the informal approach does not succeed, whoever made it complains; a student's goes to AHW first
  makeFormal: { clause: 'A.8', who: 'C', at: 'INFORMAL', then: { STUDENT: 'SUBMITTED', STAFF: 'RECEIVED' } },
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
  // A.9: documentary evidence; A.20b–e: what the respondent and those interviewed bring, and other material is forwarded
  requestUpload: { clause: 'A.9', who: 'C · R · W · L · I', at: `SUBMITTED ${HANDLED}` },
  forwardEvidence: { clause: 'A.20', on: 'Evidence', who: 'L · I', at: HANDLED },
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

/** B.15 to B.22: the Senior Dean, as L, has the complaint in writing until both are told the outcome; there is no DETERMINATION. */
const STAGE_3 = 'RECEIVED ENQUIRY INVESTIGATION CONSIDERATION';
const BOTH_KNOW_IN_B = 'ENQUIRY INVESTIGATION CONSIDERATION';

const OF_ANNEXE_B: Readonly<Record<string, Said>> = {
  // B.4, B.10: from a talk to AHW. B.15, B.17: any stage can go on to the complaint in writing
  turnToWelfare: { clause: 'B.10', who: 'C', at: 'INFORMAL', then: 'SUPPORT' },
  makeFormal: { clause: 'B.17', who: 'C', at: 'INFORMAL SUPPORT', then: 'RECEIVED' },
  // B.18: the Senior Dean, or a person they appoint
  appointCaseLead: { clause: 'B.18', who: 'L', at: STAGE_3 },
  identifyRespondent: { clause: 'B.18', who: 'L', at: 'RECEIVED', makes: 'RESPONDENT_IDENTIFIED' },
  informRespondent: {
    clause: 'B.18',
    who: 'L',
    at: 'RECEIVED',
    once: { RESPONDENT_IDENTIFIED: 'B.18' },
    then: 'ENQUIRY',
    makes: 'RESPONDENT_INFORMED',
  },
  // B.18: meeting separately, accompanied at all meetings
  arrangeMeeting: { clause: 'B.18', who: 'L · I', at: STAGE_3 },
  moveMeeting: { clause: 'B.18', on: 'Meeting while ARRANGED', who: WHO_MEETS, at: STAGE_3 },
  holdMeeting: { clause: 'B.18', on: 'Meeting while ARRANGED', who: WHO_MEETS, at: STAGE_3 },
  cancelMeeting: { clause: 'B.18', on: 'Meeting while ARRANGED', who: WHO_MEETS, at: STAGE_3 },
  nameCompanion: { clause: 'B.18', on: 'Meeting while ARRANGED', who: 'C invited · R invited', at: STAGE_3 },
  giveUndertaking: { clause: 'B.18', on: 'CompanionRequest while ASKED', who: 'who is asked', at: STAGE_3 },
  declineToAccompany: { clause: 'B.18', on: 'CompanionRequest while ASKED', who: 'who is asked', at: STAGE_3 },
  // B.35: interview notes reviewed
  recordNotes: { clause: 'B.35', on: 'Meeting while HELD', who: WHO_MEETS, at: STAGE_3 },
  sendNotesForReview: { clause: 'B.35', on: 'Notes while RECORDED', who: WHO_MEETS, at: STAGE_3 },
  commentOnNotes: { clause: 'B.35', on: 'Notes while SENT', who: 'the interviewee once sent', at: STAGE_3 },
  // B.17: witnesses and documentary evidence with the complaint; B.18: obtaining further relevant information
  nameWitness: { clause: 'B.17', who: 'C · R', at: STAGE_3 },
  identifyWitness: { clause: 'B.18', on: 'Witness while NAMED', who: 'L · I', at: STAGE_3 },
  requestUpload: { clause: 'B.17', who: 'C · R · W · L · I', at: STAGE_3 },
  forwardEvidence: { clause: 'B.18', on: 'Evidence', who: 'L · I', at: STAGE_3 },
  respond: { clause: 'B.18', who: 'R', at: BOTH_KNOW_IN_B, makes: 'RESPONSE_GIVEN' },
  putPoints: { clause: 'B.18', who: 'L · I', at: BOTH_KNOW_IN_B, once: { RESPONSE_GIVEN: 'B.18' } },
  clarifyComplaint: {
    clause: 'B.17',
    who: 'L · I',
    at: BOTH_KNOW_IN_B,
    unless: { COMPLAINT_FORWARDED: 'B.18' },
    makes: 'COMPLAINT_CLARIFIED',
  },
  forwardComplaint: {
    clause: 'B.18',
    who: 'L · I',
    at: BOTH_KNOW_IN_B,
    once: { COMPLAINT_CLARIFIED: 'B.17', RESPONDENT_INFORMED: 'B.18' },
    unless: { COMPLAINT_FORWARDED: 'B.18' },
    makes: 'COMPLAINT_FORWARDED',
  },
  // B.18: another person investigates; they report to whoever decides
  commissionInvestigation: {
    clause: 'B.18',
    who: 'L',
    at: 'ENQUIRY',
    then: 'INVESTIGATION',
    makes: 'INVESTIGATION_COMMISSIONED',
  },
  appointInvestigator: {
    clause: 'B.18',
    who: 'L',
    at: 'INVESTIGATION',
    once: { INVESTIGATION_COMMISSIONED: 'B.18' },
    makes: 'INVESTIGATOR_APPOINTED',
  },
  saveReport: { clause: 'B.18', who: 'I', at: 'INVESTIGATION' },
  shareReportSection: { clause: 'B.18', on: 'ReportSection while DRAFT', who: 'I', at: 'INVESTIGATION' },
  endSectionSharing: { clause: 'B.18', on: 'ReportSection while DRAFT', who: 'I', at: 'INVESTIGATION' },
  submitReport: {
    clause: 'B.18',
    on: 'Report while DRAFT',
    who: 'I',
    at: 'INVESTIGATION',
    then: 'CONSIDERATION',
    makes: 'REPORT_SUBMITTED',
  },
  releaseReport: { clause: 'B.20', on: 'Report while SUBMITTED', who: 'L', at: 'CONSIDERATION CONCLUDED' },
  // B.19: both are kept informed. B.20: both told in writing
  extendTime: { clause: 'B.19', who: 'L', at: STAGE_3 },
  decideOutcome: { clause: 'B.20', who: 'L', at: 'ENQUIRY CONSIDERATION', then: 'CONCLUDED', makes: 'OUTCOME_ISSUED' },
};

/** While a service complaint is with the handler or the head, and not yet reviewed: when they ask and are answered (IT.1, IT.7). */
const WITH_IT = 'INFORMAL FORMAL RESPONDED LATE REVIEW';

const OF_IT_SERVICES: Readonly<Record<string, Said>> = {
  // IT.5: formal, if informal did not satisfy
  makeFormal: { clause: 'IT.5', who: 'C', at: 'INFORMAL', then: 'FORMAL' },
  // IT.6: copies of related correspondence
  requestUpload: { clause: 'IT.6', who: 'C · L', at: WITH_IT },
  // IT.7: the handler's confidential request and the answer. IT.1: staff involved see what they are asked, no more
  askInConfidence: { clause: 'IT.7', who: 'L', at: WITH_IT },
  answerInConfidence: { clause: 'IT.7', on: 'ConfidentialRequest while ASKED', who: 'C', at: WITH_IT },
  askStaff: { clause: 'IT.1', who: 'L', at: WITH_IT },
  answerQuestion: { clause: 'IT.1', on: 'QuestionToYou while ASKED', who: 'who is asked', at: WITH_IT },
  // IT.8: acknowledged once, answered in writing; IT.9: the head responds too
  acknowledgeComplaint: {
    clause: 'IT.8',
    who: 'L',
    at: 'FORMAL',
    unless: { ACKNOWLEDGED: 'IT.8' },
    makes: 'ACKNOWLEDGED',
  },
  respondToComplaint: {
    clause: 'IT.8',
    who: 'L',
    at: 'FORMAL REVIEW',
    then: { HANDLER: 'RESPONDED', HEAD: 'REVIEWED' },
  },
  // IT.9: after the response; late only if the head accepts it with a reason. IT.2, IT.3: then the Proctors or the Registrar
  escalate: { clause: 'IT.9', who: 'C', at: 'RESPONDED', then: { IN_TIME: 'REVIEW', LATE: 'LATE' } },
  acceptEscalation: { clause: 'IT.9', who: 'L', at: 'LATE', then: 'REVIEW' },
  refuseEscalation: { clause: 'IT.9', who: 'L', at: 'LATE', then: 'REVIEWED' },
  goFurther: { clause: 'IT.2', who: 'C', at: 'RESPONDED REVIEWED', then: 'REFERRED' },
};

/** The acts of every version of every procedure, and of the college. */
export const ACTS: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  'COLLEGE 1': OF_COLLEGE,
  'ANNEXE_A 1': OF_ANNEXE_A,
  'ANNEXE_B 1': OF_ANNEXE_B,
  'IT_SERVICES 1': OF_IT_SERVICES,
};

/** Whom the letters and words mean, as standings. */
export const WHO: Readonly<Record<string, readonly string[]>> = {
  C: ['COMPLAINANT'],
  R: ['RESPONDENT'],
  L: ['CASE_LEAD'],
  I: ['INVESTIGATOR'],
  O: ['OVERSEER'],
  H: ['WELFARE'],
  W: ['WITNESS'],
  Ad: ['ADMINISTRATOR'],
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
  // That it came to H: C, whose it is, and who has it from H
  WELFARE_RECEIVED: 'C L O H',
  // IT.8: told to C, by L
  ACKNOWLEDGED: 'C L',
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
