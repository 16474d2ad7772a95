/**
 * Every kind of event, and the field it is about: an event is for those who may see that field of that thing now.
 * What different people may know of is therefore told in events of its own.
 */
export const HAPPENINGS = {
  CASE_OPENED: { noun: 'Case', field: 'openedAt', says: 'A complaint was submitted, and the case opened.' },
  STAGE_REACHED: { noun: 'Case', field: 'stage', says: 'The case reached another stage.' },
  CASE_CONCLUDED: { noun: 'Case', field: 'concluded', says: 'The case is concluded.' },
  HANDLER_APPOINTED: { noun: 'Handler', field: 'since', says: 'Somebody took on a part in handling the case.' },
  RESPONDENT_IDENTIFIED: { noun: 'Party', field: 'identifiedAt', says: 'The respondent was identified.' },
  ALLEGATIONS_PUT: { noun: 'Allegations', field: 'text', says: 'The allegations were put to the respondent.' },
  MEETING_ARRANGED: { noun: 'Meeting', field: 'startsAt', says: 'A meeting was arranged.' },
  MEETING_MOVED: { noun: 'Meeting', field: 'startsAt', says: 'A meeting was moved.' },
  MEETING_HELD: { noun: 'Meeting', field: 'status', says: 'A meeting took place.' },
  MEETING_CANCELLED: { noun: 'Meeting', field: 'status', says: 'A meeting was cancelled.' },
  COMPANION_NAMED: { noun: 'Companion', field: 'status', says: 'A companion was asked.' },
  UNDERTAKING_GIVEN: { noun: 'Companion', field: 'status', says: 'A companion undertook to keep confidence.' },
  COMPANION_DECLINED: { noun: 'Companion', field: 'status', says: 'A companion declined.' },
  NOTES_RECORDED: { noun: 'Notes', field: 'text', says: 'Notes of an interview were recorded.' },
  NOTES_SENT: { noun: 'Notes', field: 'sentAt', says: 'Notes were sent for review.' },
  NOTES_COMMENTED: { noun: 'NotesComment', field: 'text', says: 'The interviewee commented on the notes.' },
  WITNESS_NAMED: { noun: 'Witness', field: 'description', says: 'A witness was named.' },
  WITNESS_IDENTIFIED: { noun: 'Witness', field: 'status', says: 'A witness was identified.' },
  EVIDENCE_ADDED: { noun: 'Evidence', field: 'uploadedAt', says: 'A document was handed in as evidence.' },
  EVIDENCE_FORWARDED_TO_COMPLAINANT: {
    noun: 'Evidence',
    field: 'forwardedToComplainantAt',
    says: 'A document was forwarded to the complainant.',
  },
  EVIDENCE_FORWARDED_TO_RESPONDENT: {
    noun: 'Evidence',
    field: 'forwardedToRespondentAt',
    says: 'A document was forwarded to the respondent.',
  },
  RESPONSE_GIVEN: { noun: 'Response', field: 'text', says: 'The respondent responded.' },
  POINTS_PUT: { noun: 'Points', field: 'text', says: 'Points of the response were put to the complainant.' },
  HOW_TO_PROCEED_DECIDED: { noun: 'Decision', field: 'route', says: 'It was decided how to proceed.' },
  INVESTIGATION_COMMISSIONED: { noun: 'Investigation', field: 'terms', says: 'An investigation was commissioned.' },
  COMPLAINT_CLARIFIED: { noun: 'Clarification', field: 'clarifiedAt', says: 'The complaint was clarified.' },
  COMPLAINT_FORWARDED: { noun: 'Clarification', field: 'forwardedAt', says: 'The clarified complaint was forwarded.' },
  REPORT_SAVED: { noun: 'Report', field: 'revision', says: 'The draft report was saved.' },
  SECTION_SHARING_CHANGED: {
    noun: 'ReportSection',
    field: 'revision',
    says: 'A draft section was shared with a party, or no longer is.',
  },
  REPORT_SUBMITTED: { noun: 'Report', field: 'submittedAt', says: 'The report was submitted.' },
  TIME_EXTENDED: { noun: 'Clock', field: 'dueOn', says: 'A time limit has a later last day.' },
  OUTCOME_ISSUED: { noun: 'Outcome', field: 'conclusions', says: 'The outcome was issued.' },
  NOTICE_SENT: { noun: 'Notice', field: 'text', says: 'Something was written to somebody.' },
  CLOCK_PAUSED: { noun: 'ClockExplanation', field: 'pauses', says: 'A time limit stands still.' },
  CLOCK_RESUMED: { noun: 'ClockExplanation', field: 'pauses', says: 'A time limit goes on.' },
  CLOCK_RECOMPUTED: {
    noun: 'Clock',
    field: 'dueOn',
    says: 'A change of the calendar moved the last day of a time limit.',
  },
  CLOCK_DUE_SOON: { noun: 'Clock', field: 'dueOn', says: 'The last day of a time limit comes near.' },
  CLOCK_OVERDUE: { noun: 'Clock', field: 'overdue', says: 'The last day of a time limit has passed.' },
  DAY_OFF_ADDED: {
    noun: 'DayOff',
    field: 'date',
    says: 'A day was added to those on which the college does not work.',
  },
  DAY_OFF_REMOVED: {
    noun: 'DayOff',
    field: 'removedAt',
    says: 'A day is no longer one on which the college does not work.',
  },
} as const;

export type Happening = keyof typeof HAPPENINGS;
