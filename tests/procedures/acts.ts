// Who may do what, from when to when, and what comes of it: written down by hand from the clauses of the sources, with the
// letters of the ruling (tests/policy/ruling.ts). It imports nothing of the product, so that the two can differ.

import { MEDIATION } from './mediation';

/** One act: `once` it is so, `unless` it is, `then` the stage it leads to, `makes` what it leaves behind. */
export interface Said {
  readonly clause: string;
  /** What it is done on, and the states that may be in; the case where there is none. */
  readonly on?: string;
  readonly who: string;
  readonly at?: string;
  readonly once?: Readonly<Record<string, string>>;
  /** What it waits for besides where a student complains. */
  readonly onceOfStudent?: Readonly<Record<string, string>>;
  readonly unless?: Readonly<Record<string, string>>;
  /** What it waits for to be over. */
  readonly notWhile?: Readonly<Record<string, string>>;
  readonly then?: string | Readonly<Record<string, string>>;
  readonly makes?: string;
  readonly unmakes?: string;
}

/** From receipt by Principal or Treasurer until the outcome; and, of that, from when the respondent knows (A.13). */
const HANDLED = 'RECEIVED ENQUIRY DETERMINATION INVESTIGATION CONSIDERATION';
const BOTH_KNOW = 'ENQUIRY DETERMINATION INVESTIGATION CONSIDERATION';

/** A.20f: with whom a section is checked in draft. */
const WITH_WHOM_IT_IS_SHARED = 'C while it is shared · R while it is shared';

/** A.13 and A.20: the case lead holds the meetings of the enquiry, the investigator those of the investigation. */
const WHO_MEETS = 'L of the enquiry · I of the investigation';

/** Appeals, wherever the case stands meanwhile: who hears one is outside the case and decides it; of one heard elsewhere L records what came of it. */
const APPEALS = (clause: string): Readonly<Record<string, Said>> => ({
  appointHearer: { clause, on: 'Appeal while LODGED HEARD', who: 'L' },
  putToHearer: { clause, on: 'Appeal while HEARD', who: 'L' },
  decideAppeal: { clause, on: 'Appeal while HEARD', who: 'He who hears it' },
  recordAppealResult: { clause, on: 'Appeal while LODGED', who: 'L' },
  withdrawAppeal: { clause, on: 'Appeal while LODGED HEARD', who: 'C own · R own' },
});

const whereItStood = (stages: string) => Object.fromEntries(stages.split(' ').map((stage) => [stage, stage]));

/** Outside any case. IT.8, A.6, the words: administrators can edit the college's closure days. */
const OF_COLLEGE: Readonly<Record<string, Said>> = {
  // A.9: a draft can be saved and finished later. A.8: staff complain to Principal or Treasurer, students to AHW
  saveComplaint: { clause: 'A.9', on: 'ComplaintDraft while DRAFT', who: 'whose own it is' },
  submitComplaint: { clause: 'A.8', on: 'ComplaintDraft while DRAFT', who: 'whose own it is' },
  // A.8, B.15, IT.5: who receives complaints takes one down for who came by speech or paper; their own draft until confirmed
  takeDownComplaint: { clause: 'A.8', on: 'Person', who: 'themselves' },
  confirmOnPaper: { clause: 'A.8', on: 'TakenComplaint', who: 'who took it down' },
  addDayOff: { clause: 'A.6', on: 'Person', who: 'Ad' },
  // B.27: anybody, on a confidential basis; B.2: staff, of Principal or Treasurer. B.26: other staff refer
  askForAdvice: { clause: 'B.27', on: 'Person', who: 'themselves' },
  giveAdvice: { clause: 'B.27', on: 'Advice while ASKED', who: 'who advises' },
  referToWelfare: { clause: 'B.26', on: 'Person', who: 'themselves' },
  // A.26, B.34: each about themselves; the data protection officer, or the deputy where the officer is in it, answers
  // A.12, B.25, B.28: a senior member, or the Acting Head of Welfare, where nobody complains
  startInvestigation: { clause: 'B.25', on: 'Person', who: 'a senior officer' },
  makeDataRequest: { clause: 'A.26', on: 'Person', who: 'themselves' },
  answerDataRequest: { clause: 'A.26', on: 'DataRequest while ASKED', who: 'who decides on data' },
  reportConcern: { clause: 'B.28', on: 'Person', who: 'themselves' },
  // Rule 2, A.17: anybody about anybody
  // Asked for by one named officer, given by another
  askForEmergencyAccess: { clause: 'A.24', on: 'Person', who: 'a senior officer' },
  giveEmergencyAccess: { clause: 'A.24', on: 'EmergencyRequest while ASKED', who: 'who is asked' },
  declineEmergencyAccess: { clause: 'A.24', on: 'EmergencyRequest while ASKED', who: 'who is asked' },
  // A.11, A.8, B.12: those who appoint or look people up bring in whom the college does not know; who invites takes it back
  inviteOutsidePerson: { clause: 'A.11', on: 'Person', who: 'who may look people up' },
  revokeOutsideInvitation: { clause: 'A.24', on: 'OutsideInvitation while OPEN EXPIRED', who: 'who invites them' },
  declareConflictAbout: { clause: 'A.17', on: 'Person', who: 'themselves' },
  removeDayOff: { clause: 'A.6', on: 'DayOff while IN_FORCE', who: 'Ad' },

  // Rule 9: administrators act on offices, accounts, integrations, and on handling as a whole; nobody grants to themselves,
  // and a second one signs what gives sight of cases
  registerPerson: { clause: 'A.24', on: 'Person', who: 'Ad' },
  registerIntegration: { clause: 'A.28', on: 'Person', who: 'Ad' },
  suspendPerson: { clause: 'A.24', on: 'Account while ACTIVE LEFT', who: 'Ad' },
  resumePerson: { clause: 'A.24', on: 'Account while SUSPENDED', who: 'Ad for somebody else' },
  recordLeaving: { clause: 'A.24', on: 'Account while ACTIVE SUSPENDED', who: 'Ad' },
  recordAbsence: { clause: 'A.8', on: 'Account while ACTIVE', who: 'Ad' },
  endAbsence: { clause: 'A.8', on: 'Absence while COMING AWAY', who: 'Ad' },
  appointToOffice: { clause: 'A.24', on: 'Account while ACTIVE', who: 'Ad for somebody else' },
  signAppointment: { clause: 'A.24', on: 'Appointment while AWAITING_SIGNATURE', who: 'a second Ad' },
  withdrawAppointment: { clause: 'A.24', on: 'Appointment while AWAITING_SIGNATURE', who: 'Ad' },
  endOffice: { clause: 'A.24', on: 'OfficeHolding while IN_FORCE COMING', who: 'Ad' },
  reviewOffices: { clause: 'A.24', on: 'Person', who: 'Ad' },
  reviewAccounts: { clause: 'A.24', on: 'Person', who: 'Ad' },
  endHandlingOf: { clause: 'A.24', on: 'Account', who: 'Ad' },
  handOverHandling: { clause: 'A.24', on: 'Account', who: 'Ad' },
};

/** Rule 2: conflicts of interest, at any stage: whoever has something to do there, not whom it is about. */
const WHOEVER_HAS_A_PART = 'Av · L · O · H · I · M · CS · RS · Im · He · DP · Em';

/** Access in an emergency is looked at by whoever is told of it, and neither asked for it nor gave it. */
const SOMEBODY_ELSE =
  'O who had nothing to do with it · L who had nothing to do with it · DP who had nothing to do with it';

/** Until when it is kept, said once it is closed by whoever leads; and what keeps it longer. */
const KEPT = (
  at: string | undefined,
  kept: string,
  preserved: string,
  { over = 'CLOSED', who = 'L · O · H' } = {},
): Readonly<Record<string, Said>> => ({
  setRetention: { clause: kept, who: 'L', at: over },
  placeHold: { clause: preserved, who, ...(at !== undefined && { at }) },
  liftHold: { clause: preserved, on: 'Hold while IN_FORCE', who, ...(at !== undefined && { at }) },
});

const UNDECIDED = { on: 'Withdrawal while PENDING', unmakes: 'WITHDRAWAL_UNDECIDED' } as const;

/** Rule 11: who leads or oversees both cases links them, and ends a link made in error. */
const LINKS = (clause: string, at: string): Readonly<Record<string, Said>> => ({
  linkCases: { clause, who: 'L · O', at },
  endCaseLink: { clause, on: 'CaseLink while LINKED', who: 'L in charge of both · O in charge of both' },
});

/** Handling tasks, at any stage: whoever they are addressed to does them. */
const TASKS = (clause: string): Readonly<Record<string, Said>> => ({
  completeTask: { clause, on: 'Task while OPEN', who: 'L to whom it is addressed · O to whom · H to whom' },
});
/** A.3, B.29: what may be criminal; A.24, A.25, B.32, B.33: what is told to others. The same in both, by clauses of their own. */
const GRAVE = (
  { grave, criminal, told, known }: Readonly<Record<'grave' | 'criminal' | 'told' | 'known', string>>,
  {
    from,
    received,
    bothKnow,
    invited,
  }: Readonly<Record<'from' | 'received' | 'bothKnow', string>> & { invited?: string },
): Readonly<Record<string, Said>> => {
  const handling = { who: 'L · O · H', at: from };
  const asked = { clause: told, who: 'C who was asked · AP who was asked · R who was asked', at: from };
  return {
    raiseFlag: { clause: grave, ...handling },
    liftFlag: { clause: grave, on: 'Flag while RAISED', ...handling },
    recordPoliceInvolvement: { clause: told, ...handling },
    endPoliceInvolvement: { clause: told, on: 'PoliceInvolvement while ONGOING', ...handling },
    // The procedure may not be the right one: it stands still for that alone
    pauseProceedings: {
      clause: criminal,
      who: 'L · O',
      at: from,
      once: { POSSIBLY_CRIMINAL: criminal },
      unless: { PROCEEDINGS_PAUSED: criminal },
      makes: 'PROCEEDINGS_PAUSED',
    },
    resumeProceedings: {
      clause: criminal,
      who: 'L · O',
      at: from,
      once: { PROCEEDINGS_PAUSED: criminal },
      unmakes: 'PROCEEDINGS_PAUSED',
    },
    askAgreement: { clause: told, ...handling },
    answerAgreement: { on: 'Agreement while ASKED', ...asked },
    withdrawAgreement: { on: 'Agreement while GIVEN', ...asked },
    disclose: { clause: told, ...handling },
    // Rule 7: informing may be deferred, with reason, who decided and a review date
    deferInforming: {
      clause: known,
      who: 'L · O',
      at: received,
      unless: { INFORMING_DEFERRED: known },
      makes: 'INFORMING_DEFERRED',
    },
    reviewDeferral: { clause: known, on: 'Deferral while IN_FORCE', who: 'L · O', at: from },
    endDeferral: { clause: known, on: 'Deferral while IN_FORCE', who: 'L · O', at: from },
    // A wrong person informed or invited; B.11: also where they were invited to a mediation before anything was put to them
    retractInformation: {
      clause: known,
      who: 'L · O',
      at: [...(invited === undefined ? [] : [invited]), bothKnow].join(' '),
      once: { RESPONDENT_INFORMED: known },
      then: invited === undefined ? 'RECEIVED' : whereItStood(invited),
      unmakes: 'RESPONDENT_IDENTIFIED RESPONDENT_INFORMED RESPONSE_GIVEN COMPLAINT_FORWARDED',
    },
    retractInvitation: { clause: known, who: 'L · I', at: from },
  };
};

/** A.3, B.29: what takes the proceedings on waits while they stand still. Support does not, nor what the parties bring. */
const PROCEEDINGS =
  'transferCase informRespondent arrangeMeeting holdMeeting forwardEvidence putPoints decideHowToProceed commissionInvestigation appointInvestigator ' +
  'clarifyComplaint forwardComplaint shareReportSection submitReport releaseReport decideOutcome';

const waiting = (
  acts: Readonly<Record<string, Said>>,
  notWhile: Readonly<Record<string, string>>,
): Readonly<Record<string, Said>> =>
  Object.fromEntries(
    Object.entries(acts).map(([act, said]) => [
      act,
      // A mediation waits as well: its meetings are arranged and held like others
      PROCEEDINGS.split(' ').includes(act.split(' ')[0]!)
        ? { ...said, notWhile: { ...said.notWhile, ...notWhile } }
        : said,
    ]),
  );

/** L and O consult; the person consulted answers. */
const CONSULTATIONS = (clause: string, at: string): Readonly<Record<string, Said>> => ({
  consult: { clause, who: 'L · O', at },
  answerConsultation: { clause, on: 'ConsultationOfYou while ASKED', who: 'who is consulted', at },
});

/** Support of both sides, throughout and after the outcome (A.8, B.11 to B.14), and consent before others are told (A.20g, B.11). */
const SUPPORT = (at: string, [asks, appoints, notes, refers, consents]: readonly string[]) => {
  // B.30: support goes on for who has withdrawn, or never complained
  const supported = 'C who is supported · AP who is supported · R who is supported';
  const supporters = 'CS own · RS own';
  const active = { on: 'Supporter while ACTIVE', at };
  const said: Readonly<Record<string, Said>> = {
    askForSupport: { clause: asks!, who: 'C · AP · R', at },
    appointSupporter: { clause: appoints!, who: 'H · L', at },
    askForAnotherSupporter: { clause: asks!, ...active, who: supported },
    endSupport: { clause: appoints!, ...active, who: `H of a student · L of staff · ${supported} · ${supporters}` },
    arrangeSupportMeeting: { clause: notes!, ...active, who: supporters },
    holdSupportMeeting: { clause: notes!, on: 'SupportMeeting while ARRANGED', who: supporters, at },
    cancelSupportMeeting: { clause: notes!, on: 'SupportMeeting while ARRANGED', who: supporters, at },
    noteSupport: { clause: notes!, ...active, who: supporters },
    letWelfareRead: { clause: 'B.12', on: 'Supporter', who: supported, at },
    shareComplaint: { clause: 'B.12', ...active, who: 'C who is supported' },
    shareWithSupporter: { clause: 'B.12', ...active, who: 'R who is supported' },
    endSharingWithSupporter: { clause: 'B.12', ...active, who: supported },
    referToService: { clause: refers!, who: 'H · CS · RS', at },
    askForConsent: { clause: consents!, who: 'H · L', at },
    answerConsent: { clause: consents!, on: 'Consent while ASKED', who: 'C own · AP own · R own', at },
    withdrawConsent: { clause: consents!, on: 'Consent while GIVEN', who: 'C own · AP own · R own', at },
    informStaff: { clause: consents!, on: 'Consent while GIVEN', who: 'H of a student · L', at },
  };
  return said;
};
/** What is written, at any stage: whoever it is addressed to says that they have opened it. */
const NOTICES = (clause: string): Readonly<Record<string, Said>> => ({
  openNotice: { clause, on: 'Notice while SENT', who: 'to whom it is addressed' },
});

const OF_ANNEXE_A: Readonly<Record<string, Said>> = {
  // A.4, A.8: where the informal approach does not succeed, whoever made it complains; a student's goes to AHW first
  makeFormal: { clause: 'A.8', who: 'C', at: 'INFORMAL', then: { STUDENT: 'SUBMITTED', STAFF: 'RECEIVED' } },
  // A.8: AHW, who communicates it on
  communicateComplaint: { clause: 'A.8', who: 'H', at: 'SUBMITTED', then: 'RECEIVED' },
  // A.1, B.1: a complaint of somebody else’s procedure goes there, before it is decided how to proceed
  'transferCase of a complaint not passed on': { clause: 'A.1', who: 'H', at: 'SUBMITTED' },
  transferCase: { clause: 'A.1', who: 'L · O', at: 'RECEIVED ENQUIRY' },
  // A.1: only the overseer delegates; whenever the case is in hand
  appointCaseLead: { clause: 'A.1', who: 'O', at: HANDLED },
  // A.13a: the case lead informs the person complained of. Nobody can be informed before it is said who it is
  identifyRespondent: { clause: 'A.13', who: 'L', at: 'RECEIVED', makes: 'RESPONDENT_IDENTIFIED' },
  informRespondent: {
    clause: 'A.13',
    who: 'L',
    at: 'RECEIVED',
    once: { RESPONDENT_IDENTIFIED: 'A.13' },
    notWhile: { INFORMING_DEFERRED: 'A.24' },
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
    onceOfStudent: { WELFARE_CONSULTED_ON_COURSE: 'A.13' },
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

  // A.20: the procedure may be adapted by the investigator to meet the needs of the case
  addInvestigationStep: { clause: 'A.20', who: 'I', at: 'INVESTIGATION' },
  markInvestigationStep: { clause: 'A.20', on: 'InvestigationStep', who: 'I', at: 'INVESTIGATION' },

  // A.20f: the investigator writes, and may check sections in draft with the parties. A.20g: to the case lead
  saveReport: { clause: 'A.20', who: 'I', at: 'INVESTIGATION' },
  shareReportSection: { clause: 'A.20', on: 'ReportSection while DRAFT', who: 'I', at: 'INVESTIGATION' },
  endSectionSharing: { clause: 'A.20', on: 'ReportSection while DRAFT', who: 'I', at: 'INVESTIGATION' },
  commentOnSection: {
    clause: 'A.20',
    on: 'ReportSection while DRAFT',
    who: WITH_WHOM_IT_IS_SHARED,
    at: 'INVESTIGATION',
  },
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
    onceOfStudent: { WELFARE_CONSULTED_ON_OUTCOME: 'A.21' },
    then: 'CONCLUDED',
    makes: 'OUTCOME_ISSUED',
  },
  ...TASKS('A.1'),
  // A.1: only the overseer delegates, and takes back; the investigator is the case lead's
  'endAppointment of a lead': { clause: 'A.1', on: 'RoleGrant', who: 'O of a lead' },
  'endAppointment of an investigator': { clause: 'A.17', on: 'RoleGrant', who: 'L of an investigator' },
  declareConflict: { clause: 'A.17', who: WHOEVER_HAS_A_PART },
  reviewEmergencyAccess: { clause: 'A.24', on: 'EmergencyAccess while IN_FORCE OVER', who: SOMEBODY_ELSE },
  ...NOTICES('A.18'),
  // A.10, A.13, A.14: what one side was not told, whoever leads makes good
  tellParty: { clause: 'A.13', who: 'L', at: HANDLED },
  // A.13, A.21: consultation before each decision
  ...CONSULTATIONS('A.13', `${HANDLED} CONCLUDED CLOSED`),

  // A.5: before or after an investigation, once both know of the case. One that has begun goes on beside any stage
  ...MEDIATION({
    ...{ tried: 'A.5', clause: 'A.6', confidence: 'A.7', accompanied: 'A.11' },
    ...{ proposes: 'L · O', nominates: 'L · O', callsOff: 'L · O' },
    ...{ tries: 'ENQUIRY DETERMINATION CONSIDERATION CONCLUDED', goesOn: `${BOTH_KNOW} CONCLUDED` },
  }),
  // A.15: the case lead, pending the outcome; A.21: intermediate measures where disciplinary proceedings follow it
  imposeMeasure: { clause: 'A.15', who: 'L', at: `${HANDLED} CONCLUDED` },
  reviewMeasure: { clause: 'A.15', on: 'InterimMeasure while IN_FORCE', who: 'L', at: `${HANDLED} CONCLUDED` },
  endMeasure: { clause: 'A.15', on: 'InterimMeasure while IN_FORCE', who: 'L', at: `${HANDLED} CONCLUDED` },
  // A.21: action the case lead intends to take, and monitoring; whoever carries it out reports
  orderAction: { clause: 'A.21', who: 'L', at: 'CONCLUDED' },
  reportOnAction: { clause: 'A.21', on: 'Action', who: 'Im who carries it out', at: 'CONCLUDED CLOSED' },
  changeMonitoring: { clause: 'A.21', on: 'Action', who: 'L', at: 'CONCLUDED CLOSED' },
  // A.22: either party, who does not accept the outcome. A.23: a student, to the OIA; here only who complains can be one
  lodgeAppeal: { clause: 'A.22', who: 'C · R', at: 'CONCLUDED CLOSED', once: { OUTCOME_ISSUED: 'A.22' } },
  recordOiaApplication: { clause: 'A.23', who: 'C', at: 'CONCLUDED CLOSED' },
  ...APPEALS('A.22'),
  // A.22: a student who complains is issued the letter, also on request; the respondent is staff and is not
  requestCompletionLetter: { clause: 'A.22', who: 'C', at: 'CONCLUDED CLOSED' },
  issueCompletionLetter: { clause: 'A.22', who: 'L', at: 'CONCLUDED CLOSED' },
  // A.21: the case will be closed. Rule 10. Wherever it stood, it can be taken up there again
  closeCase: {
    clause: 'A.21',
    who: 'L',
    at: 'CONCLUDED',
    then: 'CLOSED',
    // What becomes of a case whose complaint was withdrawn is a decision of its own
    notWhile: { WITHDRAWAL_UNDECIDED: 'A.21' },
  },
  reopenCase: { clause: 'A.21', who: 'L', at: 'CLOSED', then: whereItStood(`SUBMITTED ${HANDLED} CONCLUDED`) },
  // A.28: the case lead, and the Acting Head of Welfare for a student, are consulted on keeping; A.26: a hold
  // A.12: who was harmed and does not complain
  approachAggrieved: { clause: 'A.12', who: 'L', at: HANDLED },
  ...KEPT(`${HANDLED} CONCLUDED CLOSED`, 'A.28', 'A.26'),
  // A.8: what nobody else has seen, nobody else can say it of
  'setRetention of what H closed': { clause: 'A.28', who: 'H', at: 'CLOSED', once: { CLOSED_BY_WELFARE: 'A.28' } },
  // A.22: an appeal may leave it to be decided anew
  reconsiderOutcome: { clause: 'A.22', who: 'L', at: 'CONCLUDED', then: 'DETERMINATION' },
  ...SUPPORT(`SUBMITTED ${HANDLED} CONCLUDED CLOSED`, ['A.8', 'A.8', 'B.13', 'A.2', 'A.20']),

  ...GRAVE(
    { grave: 'A.3', criminal: 'A.3', told: 'A.25', known: 'A.24' },
    { from: `SUBMITTED ${HANDLED} CONCLUDED`, received: 'RECEIVED', bothKnow: BOTH_KNOW },
  ),
  // Rule 11, A.12: whoever has the case decides; at SUBMITTED that is AHW, who is not senior in A and cannot let it go on
  withdrawComplaint: {
    clause: 'A.12',
    who: 'C',
    at: `INFORMAL SUBMITTED ${HANDLED}`,
    then: { TALK: 'CLOSED' },
    unmakes: 'STUDENT_COMPLAINANT',
  },
  goOnWithoutComplaint: { clause: 'A.12', who: 'L', at: HANDLED, ...UNDECIDED },
  'closeWithdrawn at SUBMITTED': {
    clause: 'A.12',
    who: 'H',
    at: 'SUBMITTED',
    then: 'CLOSED',
    makes: 'CLOSED_BY_WELFARE',
    ...UNDECIDED,
  },
  'closeWithdrawn in hand': { clause: 'A.12', who: 'L', at: HANDLED, then: 'CLOSED', ...UNDECIDED },
  ...LINKS('A.16', `${HANDLED} CONCLUDED CLOSED`),
};

/** B.15 to B.22: the Senior Dean, as L, has the complaint in writing until both are told the outcome; there is no DETERMINATION. */
const STAGE_3 = 'RECEIVED ENQUIRY INVESTIGATION CONSIDERATION';
const BOTH_KNOW_IN_B = 'ENQUIRY INVESTIGATION CONSIDERATION';

const OF_ANNEXE_B: Readonly<Record<string, Said>> = {
  // B.4, B.10: from a talk to AHW. B.15, B.17: any stage can go on to the complaint in writing
  turnToWelfare: { clause: 'B.10', who: 'C', at: 'INFORMAL', then: 'SUPPORT' },
  makeFormal: { clause: 'B.17', who: 'C', at: 'INFORMAL SUPPORT', then: 'RECEIVED' },
  // B.18: the Senior Dean, or a person they appoint
  transferCase: { clause: 'B.1', who: 'L', at: 'RECEIVED ENQUIRY' },
  appointCaseLead: { clause: 'B.18', who: 'L', at: STAGE_3 },
  // B.11: also at stage 2, since a mediation is with the student complained of. Who has been told stays who it is
  identifyRespondent: {
    clause: 'B.18',
    who: 'L',
    at: 'SUPPORT RECEIVED',
    unless: { RESPONDENT_INFORMED: 'B.18' },
    makes: 'RESPONDENT_IDENTIFIED',
  },
  informRespondent: {
    clause: 'B.18',
    who: 'L',
    at: 'RECEIVED',
    once: { RESPONDENT_IDENTIFIED: 'B.18' },
    notWhile: { INFORMING_DEFERRED: 'B.32' },
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
  // B.18: the Senior Dean investigates, or whom they appoint: whoever does it adapts the steps
  'addInvestigationStep by whoever leads': { clause: 'B.18', who: 'L', at: 'ENQUIRY' },
  'markInvestigationStep by whoever leads': { clause: 'B.18', on: 'InvestigationStep', who: 'L', at: 'ENQUIRY' },
  'addInvestigationStep by whoever is appointed': { clause: 'B.18', who: 'I', at: 'INVESTIGATION' },
  'markInvestigationStep by whoever is appointed': {
    clause: 'B.18',
    on: 'InvestigationStep',
    who: 'I',
    at: 'INVESTIGATION',
  },
  saveReport: { clause: 'B.18', who: 'I', at: 'INVESTIGATION' },
  shareReportSection: { clause: 'B.18', on: 'ReportSection while DRAFT', who: 'I', at: 'INVESTIGATION' },
  endSectionSharing: { clause: 'B.18', on: 'ReportSection while DRAFT', who: 'I', at: 'INVESTIGATION' },
  commentOnSection: {
    clause: 'B.18',
    on: 'ReportSection while DRAFT',
    who: WITH_WHOM_IT_IS_SHARED,
    at: 'INVESTIGATION',
  },
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
  ...TASKS('B.18'),
  endAppointment: { clause: 'B.18', on: 'RoleGrant', who: 'L of an investigator' },
  declareConflict: { clause: 'B.18', who: WHOEVER_HAS_A_PART },
  reviewEmergencyAccess: { clause: 'B.32', on: 'EmergencyAccess while IN_FORCE OVER', who: SOMEBODY_ELSE },
  ...NOTICES('B.20'),
  // B.19, B.20: both kept informed
  tellParty: { clause: 'B.20', who: 'L', at: STAGE_3 },
  // B.11: at stage 2 by AHW, who nominates; at stage 3 as A.5 has it. The student complained of is invited once the other agrees
  ...MEDIATION({
    ...{ tried: 'B.11', clause: 'B.11', confidence: 'B.11', accompanied: 'B.18' },
    ...{ proposes: 'L · H', nominates: 'H', callsOff: 'L · H' },
    ...{ tries: 'SUPPORT ENQUIRY CONSIDERATION CONCLUDED', goesOn: `SUPPORT ${STAGE_3} CONCLUDED` },
  }),
  inviteToMediation: {
    clause: 'B.11',
    on: 'Mediation while PROPOSED',
    who: 'H',
    at: 'SUPPORT ENQUIRY CONSIDERATION CONCLUDED',
  },
  // B.21: pending the outcome of the investigation
  imposeMeasure: { clause: 'B.21', who: 'L', at: STAGE_3 },
  // B.31: at stage 2 AHW, who stands in for L there, arranges limits of contact
  'imposeMeasure at stage 2': { clause: 'B.31', who: 'L and H', at: 'SUPPORT' },
  // B.36: AHW is consulted
  ...CONSULTATIONS('B.36', `${STAGE_3} CONCLUDED CLOSED`),
  reviewMeasure: { clause: 'B.21', on: 'InterimMeasure while IN_FORCE', who: 'L', at: `SUPPORT ${STAGE_3} CONCLUDED` },
  endMeasure: { clause: 'B.21', on: 'InterimMeasure while IN_FORCE', who: 'L', at: `SUPPORT ${STAGE_3} CONCLUDED` },
  // B.22: the Principal or a head of department carries it out and monitors it
  orderAction: { clause: 'B.22', who: 'L', at: 'CONCLUDED' },
  reportOnAction: { clause: 'B.22', on: 'Action', who: 'Im who carries it out', at: 'CONCLUDED CLOSED' },
  changeMonitoring: { clause: 'B.22', on: 'Action', who: 'L', at: 'CONCLUDED CLOSED' },
  // B.23: the complainant appeals; a student respondent's own complaint or application is recorded, never refused
  lodgeAppeal: { clause: 'B.23', who: 'C', at: 'CONCLUDED CLOSED', once: { OUTCOME_ISSUED: 'B.23' } },
  recordOwnComplaint: { clause: 'B.23', who: 'R', at: `${BOTH_KNOW_IN_B} CONCLUDED CLOSED` },
  recordOiaApplication: { clause: 'B.23', who: 'C · R', at: 'CONCLUDED CLOSED' },
  ...APPEALS('B.23'),
  // B.23: the letter, to a student of either side
  requestCompletionLetter: { clause: 'B.23', who: 'C · R', at: 'CONCLUDED CLOSED' },
  issueCompletionLetter: { clause: 'B.23', who: 'L', at: 'CONCLUDED CLOSED' },
  // B.10, B.22: settled at stage 2, or all that was decided is done
  closeCase: {
    clause: 'B.22',
    who: 'L',
    at: 'SUPPORT CONCLUDED',
    then: 'CLOSED',
    notWhile: { WITHDRAWAL_UNDECIDED: 'B.22' },
  },
  reopenCase: { clause: 'B.22', who: 'L', at: 'CLOSED', then: whereItStood(`SUPPORT ${STAGE_3} CONCLUDED`) },
  // B.36: the Acting Head of Welfare is consulted on keeping; B.35: until every process has ended
  // B.28: who was harmed and does not complain
  approachAggrieved: { clause: 'B.28', who: 'L', at: STAGE_3 },
  ...KEPT(`SUPPORT ${STAGE_3} CONCLUDED CLOSED`, 'B.36', 'B.35'),
  reconsiderOutcome: { clause: 'B.23', who: 'L', at: 'CONCLUDED', then: 'ENQUIRY' },
  ...SUPPORT(`SUPPORT ${STAGE_3} CONCLUDED CLOSED`, ['B.10', 'B.11', 'B.14', 'B.11', 'B.11']),

  ...GRAVE(
    { grave: 'B.5', criminal: 'B.29', told: 'B.33', known: 'B.32' },
    {
      from: `SUPPORT ${STAGE_3} CONCLUDED`,
      received: 'RECEIVED',
      bothKnow: BOTH_KNOW_IN_B,
      invited: 'SUPPORT RECEIVED',
    },
  ),
  // Rule 11, B.25: at stage 2 AHW stands in for L
  withdrawComplaint: {
    clause: 'B.25',
    who: 'C',
    at: `INFORMAL SUPPORT ${STAGE_3}`,
    then: { TALK: 'CLOSED' },
    unmakes: 'STUDENT_COMPLAINANT',
  },
  goOnWithoutComplaint: { clause: 'B.25', who: 'L', at: `SUPPORT ${STAGE_3}`, ...UNDECIDED },
  closeWithdrawn: { clause: 'B.25', who: 'L', at: `SUPPORT ${STAGE_3}`, then: 'CLOSED', ...UNDECIDED },
  ...LINKS('B.12', `SUPPORT ${STAGE_3} CONCLUDED CLOSED`),
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
  // IT.2: what is not about a service, before it is answered
  transferCase: { clause: 'IT.2', who: 'L', at: 'FORMAL' },
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
  // It is about nobody: there is nothing for it to go on about
  withdrawComplaint: { clause: 'IT.5', who: 'C', at: WITH_IT, then: 'CLOSED' },
  goFurther: { clause: 'IT.2', who: 'C', at: 'RESPONDED REVIEWED', then: 'REFERRED' },
  ...TASKS('IT.8'),
  declareConflict: { clause: 'IT.1', who: WHOEVER_HAS_A_PART },
  reviewEmergencyAccess: { clause: 'IT.1', on: 'EmergencyAccess while IN_FORCE OVER', who: SOMEBODY_ELSE },
  ...NOTICES('IT.8'),
  // A.26 holds for whatever the college keeps: what is answered, and what is over
  ...KEPT(undefined, 'A.26', 'A.26', {
    over: 'RESPONDED REVIEWED REFERRED CLOSED',
    who: 'L',
  }),
};

/** The acts of every version of every procedure, and of the college. */
export const ACTS: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  'COLLEGE 1': OF_COLLEGE,
  'ANNEXE_A 1': waiting(OF_ANNEXE_A, { PROCEEDINGS_PAUSED: 'A.3', WITHDRAWAL_UNDECIDED: 'A.12' }),
  'ANNEXE_B 1': waiting(OF_ANNEXE_B, { PROCEEDINGS_PAUSED: 'B.29', WITHDRAWAL_UNDECIDED: 'B.25' }),
  'IT_SERVICES 1': OF_IT_SERVICES,
};

/** Whom the letters and words mean, as standings. */
export const WHO: Readonly<Record<string, readonly string[]>> = {
  C: ['COMPLAINANT'],
  R: ['RESPONDENT'],
  AP: ['AGGRIEVED'],
  L: ['CASE_LEAD'],
  I: ['INVESTIGATOR'],
  O: ['OVERSEER'],
  H: ['WELFARE'],
  W: ['WITNESS'],
  Ad: ['ADMINISTRATOR'],
  'Ad for somebody else': ['ADMINISTRATOR', 'OTHER'],
  'a second Ad': ['SIGNATORY'],
  'L of the enquiry': ['CASE_LEAD', 'OF_ENQUIRY'],
  'I of the investigation': ['INVESTIGATOR', 'OF_INVESTIGATION'],
  'C own': ['COMPLAINANT', 'OWN'],
  'R own': ['RESPONDENT', 'OWN'],
  'AP own': ['AGGRIEVED', 'OWN'],
  'AP who is supported': ['AGGRIEVED', 'WITH_VIEWER'],
  'L in charge of both': ['CASE_LEAD', 'IN_CHARGE_OF_BOTH'],
  'O in charge of both': ['OVERSEER', 'IN_CHARGE_OF_BOTH'],
  'He who hears it': ['HEARER', 'HEARS'],
  'Im who carries it out': ['IMPLEMENTER', 'CARRIED_OUT_BY_VIEWER'],
  'C while it is shared': ['COMPLAINANT', 'SHARED'],
  'R while it is shared': ['RESPONDENT', 'SHARED'],
  'C invited': ['COMPLAINANT', 'INVITED'],
  'R invited': ['RESPONDENT', 'INVITED'],
  'the interviewee once sent': ['INTERVIEWED', 'SENT_FOR_REVIEW'],
  'O of a lead': ['OVERSEER', 'OF_CASE_LEAD'],
  'L of an investigator': ['CASE_LEAD', 'OF_INVESTIGATOR'],
  Em: ['EMERGENCY'],
  'a senior officer': ['OFFICER'],
  'who may look people up': ['DIRECTORY_OPEN'],
  'who invites them': ['INVITER'],
  'O who had nothing to do with it': ['OVERSEER', 'OTHER'],
  'L who had nothing to do with it': ['CASE_LEAD', 'OTHER'],
  'DP who had nothing to do with it': ['DATA_PROTECTION', 'OTHER'],
  Av: ['ADVISER'],
  Im: ['IMPLEMENTER'],
  He: ['HEARER'],
  DP: ['DATA_PROTECTION'],
  CS: ['COMPLAINANT_SUPPORTER'],
  RS: ['RESPONDENT_SUPPORTER'],
  'C who is supported': ['COMPLAINANT', 'WITH_VIEWER'],
  'R who is supported': ['RESPONDENT', 'WITH_VIEWER'],
  'CS own': ['COMPLAINANT_SUPPORTER', 'OWN'],
  'RS own': ['RESPONDENT_SUPPORTER', 'OWN'],
  'H of a student': ['WELFARE', 'OF_STUDENT'],
  'L of staff': ['CASE_LEAD', 'OF_STAFF'],
  'L to whom it is addressed': ['CASE_LEAD', 'FOR_LEAD'],
  'O to whom': ['OVERSEER', 'FOR_OVERSEER'],
  'H to whom': ['WELFARE', 'FOR_WELFARE'],
  'C who was asked': ['COMPLAINANT', 'OWN'],
  'AP who was asked': ['AGGRIEVED', 'OWN'],
  'R who was asked': ['RESPONDENT', 'OWN'],
  'who is asked': ['ASKED'],
  'who is asked to a mediation': ['ASKED', 'OF_MEDIATION'],
  'L and H': ['CASE_LEAD', 'WELFARE'],
  M: ['MEDIATOR'],
  'M who mediates': ['MEDIATOR', 'MEDIATES'],
  'M invited': ['MEDIATOR', 'INVITED'],
  'C invited to a mediation': ['COMPLAINANT', 'INVITED', 'OF_MEDIATION'],
  'R invited to a mediation': ['RESPONDENT', 'INVITED', 'OF_MEDIATION'],
  'C whose own it is': ['COMPLAINANT', 'OWN'],
  'R whose own it is': ['RESPONDENT', 'OWN'],
  themselves: ['SELF'],
  'who is consulted': ['CONSULTED'],
  'who advises': ['ADVISES'],
  'who took it down': ['TOOK'],
  'who decides on data': ['DECIDES'],
  'whose own it is': ['AUTHOR'],
  'to whom it is addressed': ['ADDRESSEE'],
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
  // Consultations
  WELFARE_CONSULTED_ON_COURSE: 'L O',
  WELFARE_CONSULTED_ON_OUTCOME: 'L O',
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
  // Flags: L, O, H
  POSSIBLY_CRIMINAL: 'L O H',
  PROCEEDINGS_PAUSED: 'L O H',
  // Rule 7: whoever is told later must not notice; who decides does
  INFORMING_DEFERRED: 'L O',
  // Rule 11: for those who handle it
  WITHDRAWAL_UNDECIDED: 'L I O H',
  // A.8: H alone has what never went further
  CLOSED_BY_WELFARE: 'H',
};
