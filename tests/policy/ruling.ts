// Who may see what, written down by hand from the ruling: one entry for each noun, one line for the fields that are
// seen by the same people. It imports nothing of the product, so that the two can differ, and a test says where.
//
// The letters are the ruling's own, and everybody has those that hold for them at the moment:
//   He hears an appeal, outside the case (A.22)
//   C complainant · R respondent, once informed · W witness, once invited · Co companion, once the undertaking is given
//   DP data protection officer, once something of the case was told to others, or to the wrong person (every sight is a grant)
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
    'id reference procedure': 'C · AP · R · W · Co · CS · RS · L · I · M · O · H · Im · Int · Av · He · DP',
    'viewerCapacities availableActions updatedAt':
      'C · AP · R · W · Co · CS · RS · L · I · M · O · H · Im · Int · Av · He · DP',
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
    investigationSteps: '→ InvestigationStep',
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
    tasks: '→ Task',
    duties: '→ Duties',
    interimMeasures: '→ InterimMeasure',
    actions: '→ Action',
    appeals: '→ Appeal',
    closings: '→ Closing',
    completionLetters: '→ CompletionLetter',
    supporters: '→ Supporter',
    supportMeetings: '→ SupportMeeting',
    supportNotes: '→ SupportNote',
    serviceReferrals: '→ ServiceReferral',
    consents: '→ Consent',
    mediations: '→ Mediation',
    flags: '→ Flag',
    policeInvolvements: '→ PoliceInvolvement',
    pauses: '→ Pause',
    agreements: '→ Agreement',
    disclosures: '→ Disclosure',
    deferrals: '→ Deferral',
    breaches: '→ Breach',
    consultations: '→ Consultation',
    yourRecord: '→ YourRecord',
    whoRead: '→ WhoRead',
    retention: '→ Retention',
    holds: '→ Hold',
    conflicts: '→ Conflict',
    emergencies: '→ EmergencyAccess',
    transfers: '→ Transfer',
    withdrawal: '→ Withdrawal',
    links: '→ CaseLink',
  },

  // transferred from another procedure: like a handling task, for who handles it; the parties have a notice
  Transfer: { 'id fromProcedure fromStage toProcedure reasons clause madeBy madeAt': 'L · O · H' },

  // names of C and R: each other once R is informed; CS, RS their own side's; not W, Int
  Party: {
    'id side name category':
      'C own · C once R is informed · R of C or R · CS of C or AP · RS of R · L · I · M · O · H · Im named in what they carry out · Co whom they accompany · Av of C',
    // That a complaint was withdrawn is not for those beside the proceedings: rule 11
    capacity: 'C own · C once R is informed · R of C or R · CS of C or AP · RS of R · L · I · M · O · H · Av of C',
    // The date on which the complaint came is a date of stages, which is not for a companion or a mediator
    since: 'C own · C once R is informed · R of C or R · CS of C or AP · RS of R · L · I · O · H',
    // Being identified is a step of those who handle it, before either party knows more
    identifiedAt: 'L · I · O · H',
    // contact details: I and M of those they meet, that side's supporter, H of students
    email: 'C own · R own · CS of C or AP · RS of R · L · I whom they meet · M whom they mediate between · H student',
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
    'respondentDescription respondentKind respondentOffice avoid choice revision savedAt': 'anybody own',
    'status referredTo referredUnder referredAt': 'anybody own',
    // who took it down for them
    'takenDownBy takenFrom receivedAt': 'anybody own',
  },

  // the complaint as submitted: R never in this form
  Complaint: {
    'id about setting nature effect resolution incidents witnesses attempts datesMissing submittedAt':
      'C own · L · O · I · H it came to them · Av · CS once shared',
    'respondentDescription respondentKind respondentOffice avoid choice callReferences contact lateReason':
      'C own · L · O · I · H it came to them · Av · CS once shared',
    // IT.7: passages that name staff are held apart for whoever handles it
    heldApart: 'C own · L',
    // How it came to be written is for whose it is and for who has it in hand
    'takenDownBy takenFrom receivedAt signedPaper': 'C own · L · O',
  },
  // who took it down for another sees afterwards that they did, as who refers (B.26)
  TakenComplaint: { 'id address takenFrom receivedAt takenAt availableActions': 'anybody who took it down' },

  // the allegations as put to R
  Allegations: {
    'id text putAt': 'C · R since they were informed · L · I · O · H · RS once shared',
  },

  // the complaint as clarified, and what is forwarded with it. When it was clarified is before R knows of it
  Clarification: {
    'id text material forwardedAt': 'C · R once forwarded · L · I · O · RS once forwarded and shared',
    clarifiedAt: 'C · L · I · O',
  },

  // the response of R; C sees only the points that are put to them
  Response: {
    'id text givenAt': 'R own · L · I · O · RS once shared',
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
    'id kind status startsAt endsAt place purpose cancelReason accompaniment availableActions downloadTicket':
      'C invited · R invited · W invited · L of no mediation · I of the investigation · M invited · Co of this meeting',
    case: '→ Case',
    invitations: '→ Invitation',
    companions: '→ Companion',
    notes: '→ Notes',
  },
  Invitation: {
    'id name capacity invitedAt':
      'C invited · R invited · W invited · L of no mediation · I of the investigation · M invited · Co of this meeting',
  },

  // companions: the party they are with, L, I; never the other party. The name is the directory's, and an address that
  // somebody guessed must not be told to be one; contact details are I's only of those they meet. Why somebody else is
  // needed as an adjustment is for those who hold the meeting
  Companion: {
    'id kind status askedAt undertakenAt':
      'C with them · R with them · L of no mediation · I of no mediation · M as mediator · Co own',
    name: 'L of no mediation · I of no mediation · M as mediator · Co own',
    address: 'C with them · R with them · L of no mediation · I of the investigation · M as mediator · Co own',
    reason: 'C with them · R with them · L of no mediation · I of the investigation · M as mediator',
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
      'I of no mediation · L of no mediation · C sent for review · R sent for review · W sent for review · M who recorded them · C of their own mediation meeting · R of their own mediation meeting',
    version: 'I of no mediation · L of no mediation · M who recorded them',
    comments: '→ NotesComment',
  },
  NotesComment: {
    'id text at': 'I · L · C own · R own · W own',
  },

  // decision how to proceed; consultations are for L and O
  Decision: {
    'id route reasons issuedAt': 'C · R · L · O · H',
  },

  // commission of an investigation
  Investigation: {
    'id terms recommendationsAsked commissionedBy commissionedAt': 'L · I · O',
  },

  // checklist of its steps
  InvestigationStep: {
    'id says clause status availableActions': 'L · I · O',
    changes: '→ StepChange',
  },
  StepChange: {
    'id status reason madeBy madeAt': 'L · I · O',
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
    'id heading text availableActions':
      'I · L once submitted · O once submitted · H once submitted, of a student · C once released to them · R once released to them · C while shared · R while shared',
    revision: 'I',
    comments: '→ SectionComment',
  },
  // comments on notes: they, I, L. A comment on a draft tells of the draft, from which L is walled until it is submitted
  SectionComment: {
    'id text name madeAt': 'C own · R own · I · L once submitted',
  },

  // evidence document: name, type, size, content: who submitted it, L, I, O; R or C when forwarded to them. Nobody is told
  // from whom it came who may not know of that person's part: O not of a witness, a party never of the other side. When it was
  // handed in is before a party knows of it, and what became of it is not for who submitted it
  Evidence: {
    'id name type size sha256 downloadTicket':
      'C own · R own · W own · L · I · O · C once forwarded to them · R once forwarded to them · He put to them',
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
    'id kind text recipient sentAt openedAt clause availableActions downloadTicket':
      'C own · AP own · R own · W own · Co own · CS own · RS own · L own · I own · M own · O own · H own · Im own · Int own · Av own · He own · DP own · L not of the draft, of support or of mediation · O of the proceedings to a party',
  },

  // what each side is owed in writing follows the notices on the course of the case: L, O. What is asked of them in interviews and
  // responses is not for O
  Duties: {
    'id side told': 'L · O',
    answers: 'L',
  },

  // grants on the case: L, O as far as they know of that person's part; each person their own. Who granted it and why is
  // not for the person: an integration would learn from it who complains
  RoleGrant: {
    'id capacity name from until clause':
      'C own · AP own · R own · W own · Co own · CS own · RS own · I own · M own · H own · Im own · Int own · Av own · He own · DP own · DP of an emergency · L not of an adviser · O own · O of a party, handler, mediator, implementer or in an emergency',
    'reason grantedBy':
      'L not of an adviser · DP of an emergency · O of a party, handler, mediator, implementer or in an emergency',
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

  // handling tasks: L, O; H those addressed to them
  Task: {
    'id kind says addressedTo clause status openedAt doneAt result availableActions': 'L · O · H addressed to them',
  },
  // actions after the outcome, monitoring: L, O, H; Im theirs; the party an action concerns theirs
  Action: {
    'id says status monitoredUntil orderedAt doneAt':
      'L · O · H · C it concerns them · R it concerns them · Im carrying it out',
    onComplainant: 'L · O · H · C it concerns them · Im carrying it out',
    onRespondent: 'L · O · H · R it concerns them · Im carrying it out',
    'implementer availableActions': 'L · O · H · Im carrying it out',
    reports: '→ ActionReport',
  },
  // what Im reports is of the action, and no more than that is a party's
  ActionReport: {
    'id text reportedAt': 'L · O · H · Im carrying it out',
  },
  // appeal, OIA, grievance: the appellant, L, O, H of a student's; the other party that there is one, and how it ended.
  // Who hears it sees it, and the bundle L puts to them, until it is decided
  Appeal: {
    'id route by': 'C · R · L · O · H of a student · He hearing it',
    'ended result endedAt': 'C · R · L · O · H of a student',
    'grounds lateReason lodgedAt status availableActions': 'C own · R own · L · O · H of a student · He hearing it',
    'reasons hearer': 'C own · R own · L · O · H of a student',
    bundle: '→ BundleItem',
  },
  BundleItem: {
    'id part text document putAt': 'L · O · He hearing it',
  },
  // why it was closed is for those who handle it on (rule 10); to others its stage says that it is
  Closing: {
    'id reason closedAt reopenReason reopenedAt': 'L · O · H',
  },
  // Completion of Procedures letter: the recipient, L, O, and H
  CompletionLetter: {
    'id status recipient text requestedAt issuedAt': 'C own · R own · L · O · H',
  },

  // mediation: that it is proposed, its state, the mediator's name: C, R on invitation, M, L, O, H; when it was proposed may
  // be before R was invited. Consultations: L, O. Never I, unless I is also L
  Mediation: {
    'id status mediator nominatedAt openedAt beganAt endedAt availableActions':
      'C invited to it · R invited to it · M who mediates · L · O · H',
    proposedAt: 'L · O · H',
    consulted: 'L · O',
    questions: '→ MediationQuestion',
    outcome: '→ MediationOutcome',
  },
  // consents: who was asked, L, O, H of students. What M asks within it is a record of the mediation: M, the party concerned
  MediationQuestion: {
    'id kind says status askedAt answeredAt name capacity availableActions':
      'C who is asked it · R who is asked it · L of consent · O of consent · H of consent of a student · M who asks it',
  },
  // agreed outcome: both parties, L, O, H in B; M has no part any more once there is one
  MediationOutcome: {
    'id agreed text writtenAt': 'C invited to it · R invited to it · L · O · H between students',
  },

  // interim measures: L, O, H; each person one binds or protects, theirs alone, and of it their own side; Im what they carry
  // out; I limits of contact. Why, and what reviews found, is for those who decide
  InterimMeasure: {
    'id status says limitsContact startsOn reviewOn endsOn':
      'L · O · H · C whom it is on · AP whom it is on · R whom it is on · Im who carries it out · I where it limits contact',
    endedAt: 'L · O · H · C whom it is on · AP whom it is on · R whom it is on',
    'bindsComplainant protectsComplainant':
      'L · O · H · C whom it is on · AP whom it is on · Im who carries it out · I where it limits contact',
    'bindsRespondent protectsRespondent':
      'L · O · H · R whom it is on · Im who carries it out · I where it limits contact',
    'reason reviewOverdue imposedAt endReason owner availableActions': 'L · O · H',
    reviews: '→ MeasureReview',
  },
  MeasureReview: {
    'id text nextReviewOn endsOn reviewedBy reviewedAt': 'L · O · H',
  },

  // supporters: who: the party they are with, L, H; never the other party. Why them, and why somebody else is asked for,
  // is for those who arrange it: H, and L for staff
  Supporter: {
    'id side name status since endedAt':
      'C who is supported · AP who is supported · R who is supported · CS own · RS own · L · H',
    availableActions: 'C who is supported · AP who is supported · R who is supported · CS own · RS own · L · H',
    reason: 'L · H',
    'anotherAskedAt anotherReason': 'C who is supported · AP who is supported · R who is supported · H · L of staff',
    shares: 'C who is supported · AP who is supported · R who is supported · CS own · RS own',
    sharesNotes: 'C who is supported · AP who is supported · R who is supported · CS own · RS own · H',
  },
  // support meetings: that party, that supporter; H: that it took place
  SupportMeeting: {
    'id side status':
      'C who is supported · AP who is supported · R who is supported · CS whose support it is · RS whose support it is · H once held',
    'startsAt endsAt place purpose cancelReason availableActions':
      'C who is supported · AP who is supported · R who is supported · CS whose support it is · RS whose support it is',
    notes: '→ SupportNote',
  },
  // support meeting: notes: that supporter; H: actions taken, and content only for the side H supports or that shares it
  SupportNote: {
    'id side actions recordedAt': 'CS whose support it is · RS whose support it is · H',
    text: 'CS whose support it is · RS whose support it is · H who supports that side · H whom that side lets',
  },
  // no row of its own: who is referred, who refers them, H, who sees actions taken
  ServiceReferral: {
    'id name service says referredAt':
      'C who is referred · AP who is referred · R who is referred · CS who refers · RS who refers · H',
  },
  // consents: who was asked, L, O, H (students)
  Consent: {
    'id name toWhom what status askedAt answeredAt informedAt availableActions':
      'C own · AP own · R own · L · O · H student',
  },

  // flags: L, O, H; C what their agreement was asked for, and of that no more than what it is
  Flag: {
    'id kind status raisedAt': 'L · O · H · C asked to agree to it',
    'reason university liftedAt liftReason availableActions': 'L · O · H',
  },
  // police: as the flags. That the proceedings stand still tells of it
  PoliceInvolvement: {
    'id status through says reference recordedAt endedAt result availableActions': 'L · O · H',
  },
  Pause: {
    'id reason pausedAt resumedAt resumeReason': 'L · O · H',
  },
  // consents: who was asked, L, O, H (students)
  Agreement: {
    'id purpose status name says askedAt answer answeredAt withdrawnAt withdrawReason availableActions':
      'C own · AP own · R own · L · O · H of a student',
  },
  // disclosures: to whom, what, ground: L, O, H (students), DPO, the person concerned unless deferred (rule 7). Why, on what
  // evidence and by whom it was decided is more than that
  Disclosure: {
    'id recipient toWhom what ground disclosedAt':
      'L · O · H of a student · DP · C about them and not deferred · AP about them and not deferred · R about them and not deferred',
    'why groundSays withoutAgreement decidedBy concerns endedAt': 'L · O · H of a student · DP',
  },
  // rule 7: deferred with reason, who decided and a review date, told to L
  Deferral: {
    'id subject status name reason decidedBy decidedAt reviewOn reviewOverdue endedAt endReason availableActions':
      'L · O · DP of a disclosure',
  },
  // a wrong person informed or invited: those who lead and oversee, and the data protection officer is told
  Breach: {
    'id name what reason since retractedAt': 'L · O · DP',
  },

  // consultations: L, O, the person consulted; H has them on the case too
  Consultation: {
    'id about name status question askedAt answer answeredAt': 'L · O · H who is consulted',
  },
  ConsultationOfYou: {
    'id about status question askedAt answer answeredAt': 'anybody who is consulted',
  },

  // link to another case: L, O, H and I of both. withdrawal: those who handle the case; why, and what was decided, not for I
  Withdrawal: {
    'id status withdrawnAt decidedAt': 'L · O · H · I',
    'reason decision decidedBy availableActions': 'L · O · H',
  },
  CaseLink: {
    'id kind status reason since linkedBy otherReference otherId endedAt endReason availableActions':
      'L of both · O of both · H of both · I of both',
    other: '→ Case',
  },
  // Access in an emergency has no row: to L, O and DP, who is told at once; the two between whom it is asked see what was asked, and never whether there is such a case. Who is let in is L to the case
  EmergencyAccess: {
    'id name givenBy reason from until status finding reviewedBy reviewedAt availableActions': 'L · O · DP',
  },
  EmergencyRequest: {
    'id askedBy office reference reason until askedAt status decidedAt availableActions':
      'anybody who asks for it · anybody who is asked for it',
  },
  // An invitation to somebody from outside has no row: whoever invites has it, and nobody else (grants: Ad none by case, rule 9)
  OutsideInvitation: {
    'id name email reason status invitedAt sentAt expiresAt revokedAt availableActions': 'anybody who invites them',
  },
  // conflict declarations: who declared; L, O (that, not why, if so asked), as far as they may know of the part that was held:
  // a supporter's or a hearer's is not for O, an adviser's not for L
  Conflict: {
    'id name declaredAt': 'L of a part they know · O of a part they know',
    reason: 'L of a part they know, told why · O of a part they know, told why',
  },
  // What follows from it in cases they may not know of is not for who declared
  ConflictOfYours: {
    'id about reason reasonWithheld declaredAt': 'anybody own',
  },

  // advice without a case, guidance given: who asked, who advised
  Advice: {
    'id kind office status question askedBy askedAt answer consulted advisedBy answeredAt availableActions':
      'anybody who asked · anybody who advises',
  },
  // a referral, a third party's report: who referred: that it was received, nothing after; H
  WelfareReferral: {
    'id kind referredBy address wish says receivedAt': 'anybody to whom it came',
  },
  ReferralMade: {
    'id kind receivedAt': 'anybody who refers',
  },

  // the log follows what it is about (rule 5): see EVENTS
  CaseEvent: {
    'id kind at clause subjectId': 'anybody who may see what it is about',
    case: '→ Case',
    subject: '→ what it is about',
    // grants on the case: L, O, each as far as they may know of that person’s part; each person: own
    actor: '→ RoleGrant',
  },

  // directory of people: Ad also offices, accounts, integrations; nothing by case (rule 9)
  Account: {
    'id name email category subject createdAt status suspendedAt suspendReason leavesAt reviewedAt reviewedBy availableActions':
      'anybody who manages roles',
    offices: '→ OfficeHolding',
    absences: '→ Absence',
  },
  OfficeHolding: {
    'id office scope name from until status reason appointedBy signedBy endedBy endReason holderStatus confirmedAt confirmedBy availableActions':
      'anybody who manages roles',
  },
  Appointment: {
    'id kind name office scope insteadOf from until reason status proposedBy proposedAt decidedBy decidedAt availableActions':
      'anybody who manages roles',
  },
  Absence: {
    'id name deputy from until reason status availableActions': 'anybody who manages roles',
  },
  Integration: {
    'id name subject procedures registeredAt status': 'anybody who manages roles',
    account: '→ Account',
  },

  // data request: who made it, DPO; what there is of that person alone for as long as it is looked through
  DataRequest: {
    'id kind says status madeAt dueOn answer answeredAt':
      'anybody who asks about themselves · anybody who decides on data',
    'name withheld ground availableActions': 'anybody who decides on data',
    held: 'anybody who decides on data that is asked for',
  },
  // who read what: DPO all, without content; L on their case; each person what is about them, by capacities they may know of
  ReadRecord: { 'id reference reads': 'anybody who decides on data of the case' },
  WhoRead: { 'id reads': 'L' },
  YourRecord: {
    'id held': 'C · AP · R · W · Co · CS · RS · L · I · M · O · H · Im · Int · Av · He · DP',
    readBy: 'C · R',
  },

  // retention, hold: L, O, H (students), DPO; what is erased is nobody’s, but that whoever served as a machine forgets it
  Retention: { 'id until reason setBy setAt': 'L · O · H · DP' },
  Hold: { 'id status reason placedBy placedAt liftedAt liftReason availableActions': 'L · O · H · DP' },
  Erasure: { 'id forget erasedAt': 'anybody who is told to forget' },

  // statistics: HR Office, Academic Office; Acting Head of Welfare of students
  YearFigures: {
    'id year procedure about cases byStage byOutcome byComplainant byRespondent publishedAt':
      'anybody who keeps statistics',
  },

  // directory of people: by exact name or address, see DIRECTORY; otherwise each person themselves
  Person: {
    'id name email category offices': 'anybody themselves',
    complaintDrafts: '→ ComplaintDraft',
    companionRequests: '→ CompanionRequest',
    questionsToYou: '→ QuestionToYou',
    complaintsTakenDown: '→ TakenComplaint',
    advice: '→ Advice',
    referrals: '→ WelfareReferral',
    referralsMade: '→ ReferralMade',
    consultations: '→ ConsultationOfYou',
    dataRequests: '→ DataRequest',
    erasures: '→ Erasure',
    conflicts: '→ ConflictOfYours',
    emergencyRequests: '→ EmergencyRequest',
    outsideInvitations: '→ OutsideInvitation',
  },
} as const satisfies Readonly<Record<string, Cells>>;

/** What each kind of event is about: who may see that, now, may know of the event. */
export const EVENTS: Readonly<Record<string, string>> = {
  CASE_OPENED: 'Case.openedAt',
  STAGE_REACHED: 'Case.stage',
  CASE_CONCLUDED: 'Case.concluded',
  HANDLER_APPOINTED: 'Handler.since',
  RESPONDENT_IDENTIFIED: 'Party.identifiedAt',
  AGGRIEVED_APPROACHED: 'Party.identifiedAt',
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
  CASE_TRANSFERRED: 'Case.procedure',
  TRANSFER_EXPLAINED: 'Transfer.reasons',
  STEP_ADDED: 'InvestigationStep.says',
  STEP_MARKED: 'InvestigationStep.status',
  SECTION_COMMENTED: 'SectionComment.text',
  REPORT_SUBMITTED: 'Report.submittedAt',
  TIME_EXTENDED: 'Clock.dueOn',
  CLOCK_PAUSED: 'ClockExplanation.pauses',
  CLOCK_RESUMED: 'ClockExplanation.pauses',
  CLOCK_RECOMPUTED: 'Clock.dueOn',
  CLOCK_DUE_SOON: 'Clock.dueOn',
  CLOCK_OVERDUE: 'Clock.overdue',
  OUTCOME_ISSUED: 'Outcome.conclusions',
  NOTICE_SENT: 'Notice.text',
  NOTICE_OPENED: 'Notice.openedAt',
  DETAILS_ASKED: 'ConfidentialRequest.question',
  DETAILS_GIVEN: 'ConfidentialRequest.answer',
  STAFF_ASKED: 'StaffQuestion.question',
  STAFF_ANSWERED: 'StaffQuestion.answer',
  SERVICE_RESPONDED: 'ServiceResponse.text',
  FLAG_RAISED: 'Flag.raisedAt',
  FLAG_LIFTED: 'Flag.liftedAt',
  POLICE_INVOLVED: 'PoliceInvolvement.recordedAt',
  POLICE_DONE: 'PoliceInvolvement.endedAt',
  PROCEEDINGS_PAUSED: 'Pause.pausedAt',
  PROCEEDINGS_RESUMED: 'Pause.resumedAt',
  AGREEMENT_ASKED: 'Agreement.askedAt',
  AGREEMENT_ANSWERED: 'Agreement.answeredAt',
  AGREEMENT_WITHDRAWN: 'Agreement.withdrawnAt',
  DISCLOSED: 'Disclosure.disclosedAt',
  DISCLOSURE_ENDED: 'Disclosure.endedAt',
  DISCLOSURE_MADE_KNOWN: 'Disclosure.disclosedAt',
  DEFERRED: 'Deferral.decidedAt',
  DEFERRAL_REVIEWED: 'Deferral.reviewOn',
  DEFERRAL_REVIEW_PASSED: 'Deferral.reviewOverdue',
  DEFERRAL_ENDED: 'Deferral.endedAt',
  BREACH_RECORDED: 'Breach.retractedAt',
  DAY_OFF_ADDED: 'DayOff.date',
  DAY_OFF_REMOVED: 'DayOff.removedAt',
  ACCOUNT_REGISTERED: 'Account.createdAt',
  ACCOUNT_REVIEWED: 'Account.reviewedAt',
  ACCOUNT_SUSPENDED: 'Account.suspendedAt',
  ACCOUNT_RESUMED: 'Account.suspendedAt',
  LEAVING_RECORDED: 'Account.leavesAt',
  HANDLING_ENDED: 'Account.status',
  HANDLING_HANDED_OVER: 'Account.status',
  ABSENCE_RECORDED: 'Absence.from',
  ABSENCE_ENDED: 'Absence.status',
  APPOINTMENT_PROPOSED: 'Appointment.proposedAt',
  APPOINTMENT_SIGNED: 'Appointment.decidedAt',
  APPOINTMENT_WITHDRAWN: 'Appointment.decidedAt',
  FIRST_ADMINISTRATOR: 'OfficeHolding.from',
  OFFICE_CONFIRMED: 'OfficeHolding.confirmedAt',
  OFFICE_ENDED: 'OfficeHolding.until',
  TASK_OPENED: 'Task.says',
  TASK_DONE: 'Task.doneAt',
  MEDIATION_PROPOSED: 'Mediation.proposedAt',
  RESPONDENT_INVITED: 'Party.since',
  MEDIATION_QUESTION_ASKED: 'MediationQuestion.askedAt',
  MEDIATION_QUESTION_ANSWERED: 'MediationQuestion.answeredAt',
  MEDIATOR_NOMINATED: 'Mediation.nominatedAt',
  MEDIATION_OPENED: 'Mediation.openedAt',
  MEDIATION_BEGUN: 'Mediation.beganAt',
  MEDIATION_ENDED: 'Mediation.endedAt',
  MEDIATION_OUTCOME_WRITTEN: 'MediationOutcome.text',
  MEASURE_IMPOSED: 'InterimMeasure.says',
  MEASURE_REVIEWED: 'MeasureReview.text',
  MEASURE_CONTINUED: 'InterimMeasure.reviewOn',
  MEASURE_ENDED: 'InterimMeasure.status',
  MEASURE_REVIEW_OVERDUE: 'InterimMeasure.reviewOverdue',
  ACTION_ORDERED: 'Action.says',
  ACTION_REPORTED: 'ActionReport.text',
  ACTION_DONE: 'Action.status',
  MONITORING_CHANGED: 'Action.monitoredUntil',
  APPEAL_LODGED: 'Appeal.route',
  APPEAL_HEARD: 'Appeal.status',
  PUT_TO_HEARER: 'BundleItem.putAt',
  APPEAL_DECIDED: 'Appeal.endedAt',
  CASE_CLOSED: 'Closing.closedAt',
  CASE_REOPENED: 'Closing.reopenedAt',
  COMPLETION_LETTER_REQUESTED: 'CompletionLetter.requestedAt',
  COMPLETION_LETTER_ISSUED: 'CompletionLetter.issuedAt',
  SUPPORTER_APPOINTED: 'Supporter.since',
  SUPPORT_ENDED: 'Supporter.endedAt',
  ANOTHER_SUPPORTER_ASKED: 'Supporter.anotherAskedAt',
  SUPPORT_NOTES_OPENED: 'Supporter.sharesNotes',
  SHARED_WITH_SUPPORTER: 'Supporter.shares',
  SUPPORT_MEETING_ARRANGED: 'SupportMeeting.startsAt',
  SUPPORT_MEETING_HELD: 'SupportMeeting.status',
  SUPPORT_MEETING_CANCELLED: 'SupportMeeting.cancelReason',
  SUPPORT_NOTED: 'SupportNote.actions',
  REFERRED_TO_SERVICE: 'ServiceReferral.service',
  CONSENT_ASKED: 'Consent.askedAt',
  CONSENT_ANSWERED: 'Consent.answeredAt',
  STAFF_INFORMED: 'Consent.informedAt',
  CONFLICT_DECLARED: 'Conflict.declaredAt',
  COMPLAINT_WITHDRAWN: 'Withdrawal.withdrawnAt',
  WITHDRAWAL_DECIDED: 'Withdrawal.decidedAt',
  CASES_LINKED: 'CaseLink.since',
  CASE_LINK_ENDED: 'CaseLink.endedAt',
  EMERGENCY_ACCESS_ASKED: 'EmergencyRequest.askedAt',
  EMERGENCY_ACCESS_DECIDED: 'EmergencyRequest.decidedAt',
  EMERGENCY_ACCESS_GIVEN: 'EmergencyAccess.from',
  EMERGENCY_ACCESS_REVIEWED: 'EmergencyAccess.reviewedAt',
  OUTSIDE_PERSON_INVITED: 'OutsideInvitation.invitedAt',
  OUTSIDE_INVITATION_REVOKED: 'OutsideInvitation.revokedAt',
  CONFLICT_ABOUT_DECLARED: 'ConflictOfYours.declaredAt',
  CONSULTED: 'Consultation.question',
  RETENTION_SET: 'Retention.until',
  HOLD_PLACED: 'Hold.placedAt',
  HOLD_LIFTED: 'Hold.liftedAt',
  CASE_ERASED: 'Erasure.erasedAt',
  DATA_REQUEST_MADE: 'DataRequest.madeAt',
  DATA_REQUEST_ANSWERED: 'DataRequest.answeredAt',
  CONSULTATION_ANSWERED: 'Consultation.answer',
};

/** Who may ask the directory, and what it tells them of somebody else. Others: nobody. */
export const DIRECTORY = { asks: ['L', 'O', 'H', 'Ad'], fields: ['id', 'name', 'category', 'offices'] } as const;

/** Types that are no nouns: they hold nothing but what the field or act that answers them may show. */
export const HOLDS_WHAT_IS_SEEN = [
  // The procedures themselves, the same for everybody
  'ChoiceOfProcedure',
  'ProcedureGuide',
  'GuideStage',
  'GuideBeginning',
  'GuideAct',
  'GuideClock',
  'GuideOutcome',
  'GuideCompanion',
  'GuideNeed',
  'GuideContact',
  'GuideClause',
  'AccessRule',
  'AccessWall',
  'AccessExplanation',
  'AppointmentPreview',
  'AvailableAction',
  'Duty',
  'AnswerOwed',
  'ClockLine',
  'ClockPause',
  'Incident',
  'Figure',
  'Held',
  'Reading',
  'ReadOfYou',
  'ReadRecordConnection',
  'ReadRecordEdge',
  'UserError',
  'CaseConnection',
  'CaseEdge',
  'CaseEventConnection',
  'CaseEventEdge',
  'CaseUpdate',
  'PageInfo',
  'AccountConnection',
  'AccountEdge',
] as const;
