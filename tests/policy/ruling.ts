// Who may see what, written down by hand from the ruling: one entry for each noun, one line for the fields that are
// seen by the same people. It imports nothing of the product, so that the two can differ, and a test says where.
//
// The letters are the ruling's own, and everybody has those that hold for them at the moment:
//   C complainant · R respondent, once informed · W witness, once invited · Co companion, once the undertaking is given
//   Av adviser, whom somebody approached informally (A.4, B.6)
//   L leads · I investigates · O oversees · H Acting Head of Welfare, when a student complains · Int integration in its scope
//   AP aggrieved person who does not complain · CS, RS supporter of that side · M mediator · Im implementer: no act gives these yet
// and in small what they are before: r identified and not informed · w named and not invited · co asked to accompany.
// Words after a letter are a condition, explained in `conditions.ts`. What no line gives is no.
//
// `→ Noun` is a way from one thing to others: it shows those of them that the viewer may see, and nothing else.

export type Cells = Readonly<Record<string, string>>;

export const RULING = {
  // that the case exists, reference, procedure; each person's own grant is what they are and may do there
  Case: {
    'id reference procedure': 'C · AP · R · W · Co · CS · RS · L · I · M · O · H · Im · Int · Av',
    'viewerCapacities availableActions updatedAt': 'C · AP · R · W · Co · CS · RS · L · I · M · O · H · Im · Int · Av',
    // stage, dates of stages. W, AP: only whether it is concluded
    'stage stageSince openedAt': 'C · R · CS · RS · L · I · O · H · Int · Av',
    concluded: 'C · AP · R · W · CS · RS · L · I · O · H · Int · Av',
    parties: '→ Party',
    handlers: '→ Handler',
    complaint: '→ Complaint',
    allegations: '→ Allegations',
    clarification: '→ Clarification',
    responses: '→ Response',
    points: '→ Points',
    witnesses: '→ Witness',
    meetings: '→ Meeting',
    decision: '→ Decision',
    investigation: '→ Investigation',
    reports: '→ Report',
    reportSections: '→ ReportSection',
    outcome: '→ Outcome',
    clocks: '→ Clock',
    notices: '→ Notice',
    grants: '→ RoleGrant',
    evidence: '→ Evidence',
    confidentialRequests: '→ ConfidentialRequest',
    staffQuestions: '→ StaffQuestion',
    serviceResponses: '→ ServiceResponse',
  },

  // names of C and R: each other once R is informed; CS, RS their own side's; not W, Int
  Party: {
    'id capacity name category':
      'C own · C once R is informed · R · CS of C · RS of R · L · I · M · O · H · Co whom they accompany · Av of C',
    // The date on which the complaint came is a date of stages, which is not for a companion or a mediator
    since: 'C own · C once R is informed · R · CS of C · RS of R · L · I · O · H',
    // Being identified is a step of those who handle it, before either party knows more
    identifiedAt: 'L · I · O · H',
    // contact details: I and M of those they meet, that side's supporter, H of students
    email: 'C own · R own · CS of C · RS of R · L · I whom they meet · M whom they mediate between · H student',
  },

  // names of who handles it: C, R, their supporters, W of who interviews them. Who appoints or delegates sees whom (A.1; grants on the case)
  Handler: {
    'id capacity name': 'C · R · CS · RS · W who interviews them · L · O · I own · H own',
    since: 'C · R · CS · RS · L · O · I own · H own',
  },

  // draft complaint: who writes it
  ComplaintDraft: {
    'id about setting nature effect resolution incidents witnesses attempts callReferences contact lateReason':
      'anybody own',
    'respondentDescription respondentKind respondentOffice avoid revision savedAt': 'anybody own',
    'status referredTo referredUnder referredAt': 'anybody own',
  },

  // the complaint as submitted: R never in this form
  Complaint: {
    'id about setting nature effect resolution incidents witnesses attempts datesMissing submittedAt':
      'C own · L · O · I · H it came to them · Av',
    'respondentDescription respondentKind respondentOffice avoid callReferences contact lateReason':
      'C own · L · O · I · H it came to them · Av',
    // IT.7: passages that name staff are held apart for whoever handles it
    heldApart: 'C own · L',
  },

  // the allegations as put to R
  Allegations: {
    'id text putAt': 'C · R · L · I · O · H',
  },

  // the complaint as clarified, and what is forwarded with it. When it was clarified is before R knows of it
  Clarification: {
    'id text material forwardedAt': 'C · R once forwarded · L · I · O',
    clarifiedAt: 'C · L · I · O',
  },

  // the response of R; C sees only the points that are put to them
  Response: {
    'id text givenAt': 'R · L · I · O',
  },
  Points: {
    'id text putAt': 'C · L · I · O',
  },

  // witnesses: the party who named them, in the words of that party; the other one never
  Witness: {
    id: 'C who named them · R who named them · L · I · W own',
    'description relevance namedBy namedAt': 'C who named them · R who named them · L · I',
    contact: 'C who named them · R who named them · L · I whom they meet',
    'status availableActions': 'L · I',
    name: 'L · I · W own',
    email: 'L · I whom they meet · W own',
  },

  // a meeting: those invited to it, L, I if it is the investigation's; a companion sees it once they have undertaken (A.11)
  Meeting: {
    'id kind status startsAt endsAt place purpose cancelReason accompaniment availableActions':
      'C invited · R invited · W invited · L · I of the investigation · Co of this meeting',
    case: '→ Case',
    invitations: '→ Invitation',
    companions: '→ Companion',
    notes: '→ Notes',
  },
  Invitation: {
    'id name capacity invitedAt': 'C invited · R invited · W invited · L · I of the investigation · Co of this meeting',
  },

  // companions: the party they are with, L, I; never the other party. The name is the directory's, and an address that
  // somebody guessed must not be told to be one; contact details are I's only of those they meet. Why somebody else is
  // needed as an adjustment is for those who hold the meeting
  Companion: {
    'id kind status askedAt undertakenAt': 'C with them · R with them · L · I · Co own',
    name: 'L · I · Co own',
    address: 'C with them · R with them · L · I of the investigation · Co own',
    reason: 'C with them · R with them · L · I of the investigation',
  },
  // before the undertaking: who asks them, and when. Who has declined keeps what they answered
  CompanionRequest: {
    'id status undertaking': 'anybody asked',
    'askedBy startsAt': 'anybody asked and not declined',
  },

  // notes of an enquiry or investigation meeting: I, L, the interviewee's own once sent for review. How many versions
  // there were before one was sent is derived from notes that the interviewee does not see
  Notes: {
    'id interviewee text recordedAt sentAt availableActions':
      'I · L · C sent for review · R sent for review · W sent for review',
    version: 'I · L',
    comments: '→ NotesComment',
  },
  NotesComment: {
    'id text at': 'I · L · C own · R own · W own',
  },

  // decision how to proceed; consultations are for L and O
  Decision: {
    'id route reasons issuedAt': 'C · R · L · O · H',
    consulted: 'L · O',
  },

  // commission of an investigation
  Investigation: {
    'id terms recommendationsAsked commissionedBy commissionedAt': 'L · I · O',
  },

  // report: in draft I alone; final L and O once submitted, H if a student complained, a party to whom L released it
  Report: {
    'id status findings submittedAt availableActions':
      'I · L once submitted · O once submitted · H once submitted, of a student · C once released to them · R once released to them',
    recommendations: 'I where asked for · L once submitted and asked for',
    revision: 'I',
    sections: '→ ReportSection',
  },
  ReportSection: {
    'id heading text':
      'I · L once submitted · O once submitted · H once submitted, of a student · C once released to them · R once released to them · C while shared · R while shared',
    revision: 'I',
  },

  // evidence document: name, type, size, content: who submitted it, L, I, O; R or C when forwarded to them. Nobody is told
  // from whom it came who may not know of that person's part: O not of a witness, a party never of the other side. When it was
  // handed in is before a party knows of it, and what became of it is not for who submitted it
  Evidence: {
    'id name type size sha256 downloadTicket':
      'C own · R own · W own · L · I · O · C once forwarded to them · R once forwarded to them',
    uploadedAt: 'C own · R own · W own · L · I · O',
    submittedBy: 'C own · R own · W own · L · I · O not of a witness',
    forwardedToComplainantAt: 'L · I · O · C once forwarded to them',
    forwardedToRespondentAt: 'L · I · O · R once forwarded to them',
    availableActions: 'L · I',
  },
  // what one asked for and nothing came of yet is nobody else's
  UploadTicket: {
    'id name type expiresAt ticket': 'C own · R own · W own · L own · I own',
  },

  // outcome: C, R once issued, L, O, H; I does not decide
  Outcome: {
    'id kinds conclusions action reasons monitoredUntil issuedAt': 'C · R · L · O · H',
    consulted: 'L · O',
  },

  // clocks; extension reasons are for L and O, and the parties get a notice. Mediation's: C, R, L, O, H; never I
  Clock: {
    'id kind period startedAt dueOn metAt overdue clause':
      'L · O · H · I beside mediation · Int beside mediation · C of the proceedings · R of the proceedings · C of their own time · R of their own time · C of mediation · R of mediation · M of mediation',
    extensions: '→ Extension',
    explanation: '→ ClockExplanation',
  },
  // That a clock stood still tells of the police, whom a respondent may not learn of: it is a reason, as of an extension
  ClockExplanation: {
    'id lines':
      'L · O · H · I beside mediation · Int beside mediation · C of the proceedings · R of the proceedings · C of their own time · R of their own time · C of mediation · R of mediation · M of mediation',
    pauses: 'L · O',
  },
  Extension: {
    'id reason dueOn extendedAt agreed': 'L · O',
  },

  // the calendar: everybody counts by the same one. Who may change it is told what they can do
  DayOff: {
    'id date kind name addedAt removedAt': 'anybody',
    availableActions: 'anybody who manages roles',
  },

  // notices: the recipient, L, O; but a notice follows what it is about (rule 5): the draft is walled from L, and O knows
  // of no meetings, witnesses or companions
  Notice: {
    'id kind text recipient sentAt openedAt clause':
      'C own · AP own · R own · W own · Co own · CS own · RS own · L own · I own · M own · O own · H own · Im own · Int own · L not of the draft · O of the proceedings to a party',
  },

  // grants on the case: L, O as far as they know of that person's part; each person their own. Who granted it and why is
  // not for the person: an integration would learn from it who complains
  RoleGrant: {
    'id capacity name from until clause':
      'C own · AP own · R own · W own · Co own · CS own · RS own · I own · M own · H own · Im own · Int own · Av own · L not of an adviser · O own · O of a party or handler',
    'reason grantedBy': 'L not of an adviser · O of a party or handler',
  },

  // IT: confidential details asked for: C and whoever handles it now, who is L (IT.7)
  ConfidentialRequest: {
    'id status question askedAt answer answeredAt availableActions': 'C · L',
  },
  // IT: a question to staff involved, and the answer: whoever handles it, and the person asked (IT.1)
  StaffQuestion: {
    'id name status question askedAt answer answeredAt': 'L',
  },
  QuestionToYou: {
    'id status question askedAt answer answeredAt': 'anybody asked',
  },
  // IT response: C and whoever handles it (IT.8, IT.9)
  ServiceResponse: {
    'id text byHead givenAt next': 'C · L',
  },

  // the log follows what it is about (rule 5): see EVENTS
  CaseEvent: {
    'id kind at clause subjectId': 'anybody who may see what it is about',
    case: '→ Case',
    subject: '→ what it is about',
  },

  // directory of people: by exact name or address, see DIRECTORY; otherwise each person themselves
  Person: {
    'id name email category offices': 'anybody themselves',
    complaintDrafts: '→ ComplaintDraft',
    companionRequests: '→ CompanionRequest',
    questionsToYou: '→ QuestionToYou',
  },
} as const satisfies Readonly<Record<string, Cells>>;

/** What each kind of event is about: who may see that, now, may know of the event. */
export const EVENTS: Readonly<Record<string, string>> = {
  CASE_OPENED: 'Case.openedAt',
  STAGE_REACHED: 'Case.stage',
  CASE_CONCLUDED: 'Case.concluded',
  HANDLER_APPOINTED: 'Handler.since',
  RESPONDENT_IDENTIFIED: 'Party.identifiedAt',
  ALLEGATIONS_PUT: 'Allegations.text',
  MEETING_ARRANGED: 'Meeting.startsAt',
  MEETING_MOVED: 'Meeting.startsAt',
  MEETING_HELD: 'Meeting.status',
  MEETING_CANCELLED: 'Meeting.status',
  COMPANION_NAMED: 'Companion.status',
  UNDERTAKING_GIVEN: 'Companion.status',
  COMPANION_DECLINED: 'Companion.status',
  NOTES_RECORDED: 'Notes.text',
  NOTES_SENT: 'Notes.sentAt',
  NOTES_COMMENTED: 'NotesComment.text',
  WITNESS_NAMED: 'Witness.description',
  WITNESS_IDENTIFIED: 'Witness.status',
  EVIDENCE_ADDED: 'Evidence.uploadedAt',
  EVIDENCE_FORWARDED_TO_COMPLAINANT: 'Evidence.forwardedToComplainantAt',
  EVIDENCE_FORWARDED_TO_RESPONDENT: 'Evidence.forwardedToRespondentAt',
  RESPONSE_GIVEN: 'Response.text',
  POINTS_PUT: 'Points.text',
  HOW_TO_PROCEED_DECIDED: 'Decision.route',
  INVESTIGATION_COMMISSIONED: 'Investigation.terms',
  COMPLAINT_CLARIFIED: 'Clarification.clarifiedAt',
  COMPLAINT_FORWARDED: 'Clarification.forwardedAt',
  REPORT_SAVED: 'Report.revision',
  SECTION_SHARING_CHANGED: 'ReportSection.revision',
  REPORT_SUBMITTED: 'Report.submittedAt',
  TIME_EXTENDED: 'Clock.dueOn',
  CLOCK_PAUSED: 'ClockExplanation.pauses',
  CLOCK_RESUMED: 'ClockExplanation.pauses',
  CLOCK_RECOMPUTED: 'Clock.dueOn',
  CLOCK_DUE_SOON: 'Clock.dueOn',
  CLOCK_OVERDUE: 'Clock.overdue',
  OUTCOME_ISSUED: 'Outcome.conclusions',
  NOTICE_SENT: 'Notice.text',
  DETAILS_ASKED: 'ConfidentialRequest.question',
  DETAILS_GIVEN: 'ConfidentialRequest.answer',
  STAFF_ASKED: 'StaffQuestion.question',
  STAFF_ANSWERED: 'StaffQuestion.answer',
  SERVICE_RESPONDED: 'ServiceResponse.text',
  DAY_OFF_ADDED: 'DayOff.date',
  DAY_OFF_REMOVED: 'DayOff.removedAt',
};

/** Who may ask the directory, and what it tells them of somebody else. Others: nobody. */
export const DIRECTORY = { asks: ['L', 'O', 'H', 'Ad'], fields: ['id', 'name', 'category', 'offices'] } as const;

/** Types that are no nouns: they hold nothing but what the field or act that answers them may show. */
export const HOLDS_WHAT_IS_SEEN = [
  'AvailableAction',
  'ClockLine',
  'ClockPause',
  'Incident',
  'UserError',
  'CaseConnection',
  'CaseEdge',
  'CaseEventConnection',
  'CaseEventEdge',
  'PageInfo',
] as const;
