/** What can happen in the support of either side, and when somebody is consulted; the same as `HAPPENINGS`, of which these are a part. */
export const HAPPENINGS_OF_SUPPORT = {
  SUPPORTER_APPOINTED: { noun: 'Supporter', field: 'since', says: 'Somebody supports a side from now on.' },
  SUPPORT_ENDED: { noun: 'Supporter', field: 'endedAt', says: 'Somebody no longer supports a side.' },
  ANOTHER_SUPPORTER_ASKED: {
    noun: 'Supporter',
    field: 'anotherAskedAt',
    says: 'Who is supported asked for somebody else.',
  },
  SUPPORT_NOTES_OPENED: {
    noun: 'Supporter',
    field: 'sharesNotes',
    says: 'Who is supported lets the notes be read, or no longer.',
  },
  SHARED_WITH_SUPPORTER: {
    noun: 'Supporter',
    field: 'shares',
    says: 'A supporter was let see something, or no longer is.',
  },
  SUPPORT_MEETING_ARRANGED: { noun: 'SupportMeeting', field: 'startsAt', says: 'A meeting of support was arranged.' },
  SUPPORT_MEETING_HELD: { noun: 'SupportMeeting', field: 'status', says: 'A meeting of support took place.' },
  SUPPORT_MEETING_CANCELLED: {
    noun: 'SupportMeeting',
    field: 'cancelReason',
    says: 'A meeting of support was cancelled.',
  },
  SUPPORT_NOTED: { noun: 'SupportNote', field: 'actions', says: 'Support was noted.' },
  REFERRED_TO_SERVICE: { noun: 'ServiceReferral', field: 'service', says: 'A party was pointed to a service.' },
  CONSENT_ASKED: { noun: 'Consent', field: 'askedAt', says: 'A party was asked whether somebody may be told.' },
  CONSENT_ANSWERED: { noun: 'Consent', field: 'answeredAt', says: 'A party agreed, did not, or no longer does.' },
  STAFF_INFORMED: { noun: 'Consent', field: 'informedAt', says: 'Somebody was told, with consent.' },
  CONSULTED: { noun: 'Consultation', field: 'question', says: 'Somebody was consulted.' },
  CONSULTATION_ANSWERED: {
    noun: 'Consultation',
    field: 'answer',
    says: 'Somebody answered what they were consulted on.',
  },
} as const;
