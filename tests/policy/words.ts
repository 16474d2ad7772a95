// What the conditions of the ruling are called in a standing, by noun: each is one word, several that must all hold, or
// alternatives after a bar. Written down by hand from what the words of each policy mean. `anybody` before them: whatever else
// the viewer is. A letter with no condition is named where its sight of one noun hangs on something that the letter implies.

/** The letters of the ruling as capacities. */
export const LETTERS: Readonly<Record<string, string>> = {
  C: 'COMPLAINANT',
  AP: 'AGGRIEVED',
  R: 'RESPONDENT',
  W: 'WITNESS',
  Co: 'COMPANION',
  CS: 'COMPLAINANT_SUPPORTER',
  RS: 'RESPONDENT_SUPPORTER',
  L: 'CASE_LEAD',
  I: 'INVESTIGATOR',
  M: 'MEDIATOR',
  O: 'OVERSEER',
  H: 'WELFARE',
  Im: 'IMPLEMENTER',
  Int: 'INTEGRATION',
  Av: 'ADVISER',
  He: 'HEARER',
  DP: 'DATA_PROTECTION',
};

/** Those that mean the same of every noun. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  own: 'OWN',
  invited: 'INVITED',
  'of no mediation': 'OF_ENQUIRY | OF_INVESTIGATION',
  'of the investigation': 'OF_INVESTIGATION',
  'of this meeting': 'ACCOMPANYING',
  'who is supported': 'WITH_VIEWER',
  'whose support it is': 'OWN',
  'whom they meet': 'MET',
  'of a student': 'OF_STUDENT',
  student: 'OF_STUDENT',
  'who manages roles': 'ADMINISTRATOR',
  asked: 'ASKED',
  'once shared': 'SHARED',
  'once submitted': 'SUBMITTED',
  // H has the report of a case in which a student complained (A.20g)
  'once submitted, of a student': 'SUBMITTED BY_STUDENT',
  'once released to them': 'SUBMITTED RELEASED',
  'who is consulted': 'CONSULTED',
  'carrying it out': 'CARRIED_OUT_BY_VIEWER',
  'hearing it': 'HEARS',
};

// A clock tells of itself whose time it measures; BESIDE_MEDIATION is every other than the mediation’s
const OF_CLOCKS = {
  'beside mediation': 'BESIDE_MEDIATION',
  'of the proceedings': 'OF_PROCEEDINGS',
  'of mediation': 'OF_MEDIATION',
  'C of their own time': 'OF_COMPLAINANT',
  'R of their own time': 'OF_RESPONDENT',
};

const OF_EVERY_PART = [...Object.values(LETTERS).filter((capacity) => capacity !== 'ADVISER'), 'EMERGENCY'];

export const OF_NOUN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Party: {
    'once R is informed': 'OF_RESPONDENT RESPONDENT_IS_INFORMED',
    // Who complains, to whom is informed; and themselves
    'of C or R': 'OWN | OF_COMPLAINANT RESPONDENT_IS_INFORMED',
    'of C': 'OF_COMPLAINANT',
    'of C or AP': 'OF_COMPLAINANT | OF_AGGRIEVED',
    'of R': 'OF_RESPONDENT',
    'named in what they carry out': 'NAMED_IN_ACTION',
    'whom they accompany': 'ACCOMPANIED',
    'whom they mediate between': 'MET',
    student: 'STUDENT',
  },
  CaseLink: { 'of both': 'OF_BOTH' },
  EmergencyRequest: { 'who asks for it': 'ASKS', 'who is asked for it': 'ASKED' },
  ConflictOfYours: { own: 'DECLARED' },
  OutsideInvitation: { 'who invites them': 'INVITER' },
  Conflict: {
    'L of a part they know': 'PART_KNOWN',
    'L of a part they know, told why': 'PART_KNOWN TOLD_WHY',
    'O of a part they know': 'PART_KNOWN_TO_OVERSEER',
    'O of a part they know, told why': 'PART_KNOWN_TO_OVERSEER TOLD_WHY',
  },
  Handler: { 'who interviews them': 'INTERVIEWS' },
  ComplaintDraft: { own: 'AUTHOR' },
  Complaint: { own: 'AUTHOR', 'it came to them': 'CAME_TO_WELFARE' },
  Allegations: { 'since they were informed': 'PUT_TO_VIEWER' },
  Clarification: { 'once forwarded': 'FORWARDED', 'once forwarded and shared': 'FORWARDED SHARED' },
  Witness: { 'who named them': 'NAMED_BY_VIEWER' },
  Companion: { 'with them': 'WITH_VIEWER', 'as mediator': 'HELD_BY_VIEWER' },
  CompanionRequest: { 'asked and not declined': 'ASKED NOT_DECLINED' },
  Notes: {
    'sent for review': 'INTERVIEWED SENT_FOR_REVIEW',
    'who recorded them': 'RECORDED_BY_VIEWER',
    'of their own mediation meeting': 'INTERVIEWED OF_MEDIATION',
  },
  Report: {
    'where asked for': 'RECOMMENDATIONS_ASKED',
    'once submitted and asked for': 'SUBMITTED RECOMMENDATIONS_ASKED',
  },
  ReportSection: { 'while shared': 'SHARED' },
  Evidence: {
    'once forwarded to them': 'FORWARDED',
    'put to them': 'PUT_TO_VIEWER',
    'not of a witness': 'BY_PARTY_OR_HANDLER',
  },
  Clock: OF_CLOCKS,
  ClockExplanation: OF_CLOCKS,
  // The same for everybody who is signed in
  DayOff: { anybody: 'SIGNED_IN' },
  Notice: {
    own: 'anybody ADDRESSEE',
    'not of the draft, of support or of mediation': 'OF_PROCEEDINGS | OF_MEETING',
    'of the proceedings to a party': 'OF_PROCEEDINGS TO_PARTY',
  },
  RoleGrant: {
    own: 'anybody OWN',
    'not of an adviser': OF_EVERY_PART.map((capacity) => `OF_${capacity}`).join(' | '),
    // Machine accounts are no people: that one is in the case is for whoever oversees it
    'of an emergency': 'OF_EMERGENCY',
    'of a party, handler, mediator, implementer or in an emergency':
      'OF_COMPLAINANT | OF_RESPONDENT | OF_CASE_LEAD | OF_INVESTIGATOR | OF_OVERSEER | OF_WELFARE | OF_INTEGRATION | OF_MEDIATOR | OF_IMPLEMENTER | OF_EMERGENCY',
  },
  Task: { 'addressed to them': 'FOR_WELFARE' },
  Action: { 'C it concerns them': 'ON_COMPLAINANT', 'R it concerns them': 'ON_RESPONDENT' },
  CompletionLetter: { own: 'ADDRESSEE' },
  Mediation: { 'invited to it': 'INVITED', 'who mediates': 'MEDIATES' },
  MediationQuestion: {
    'who is asked it': 'OWN',
    'of consent': 'OF_CONSENT',
    'of consent of a student': 'OF_CONSENT OF_STUDENT',
    'who asks it': 'ASKED_BY_VIEWER',
  },
  MediationOutcome: { 'invited to it': 'INVITED', 'between students': 'BETWEEN_STUDENTS' },
  InterimMeasure: {
    'C whom it is on': 'ON_COMPLAINANT',
    'AP whom it is on': 'ON_COMPLAINANT',
    'R whom it is on': 'ON_RESPONDENT',
    'who carries it out': 'CARRIED_OUT_BY_VIEWER',
    'where it limits contact': 'LIMITS_CONTACT',
  },
  Supporter: { 'of staff': 'OF_STAFF' },
  SupportMeeting: { 'once held': 'HELD' },
  SupportNote: {
    // B.12: H reads the notes of a side that H supports
    'who supports that side': 'COMPLAINANT_SUPPORTER OF_COMPLAINANT | RESPONDENT_SUPPORTER OF_RESPONDENT',
    'whom that side lets': 'SHARED',
  },
  ServiceReferral: { 'who is referred': 'OWN', 'who refers': 'BY_VIEWER' },
  Flag: { 'asked to agree to it': 'AGREEMENT_ASKED' },
  Disclosure: { 'about them and not deferred': 'CONCERNS_VIEWER' },
  Deferral: { 'of a disclosure': 'OF_DISCLOSURE' },
  Advice: { 'who asked': 'ASKED', 'who advises': 'ADVISES' },
  WelfareReferral: { 'to whom it came': 'RECEIVED' },
  ReferralMade: { 'who refers': 'MADE' },
  TakenComplaint: { 'who took it down': 'TOOK' },
  DataRequest: {
    'who asks about themselves': 'MADE',
    'who decides on data': 'DECIDES',
    'who decides on data that is asked for': 'DECIDES OPEN',
  },
  ReadRecord: { 'who decides on data of the case': 'DECIDES' },
  Erasure: { 'who is told to forget': 'RECIPIENT' },
  YearFigures: { 'who keeps statistics': 'KEEPS_STATISTICS | LOOKS_AFTER_STUDENTS' },
  CaseEvent: { 'who may see what it is about': 'SUBJECT_OPEN' },
  Person: { themselves: 'SELF' },
};
