/** What happens in grave cases, each with the field it is about. */
// prettier-ignore
export const GRAVE_HAPPENINGS = {
  FLAG_RAISED: { noun: 'Flag', field: 'raisedAt', says: 'A case was marked as grave.' },
  FLAG_LIFTED: { noun: 'Flag', field: 'liftedAt', says: 'Such a mark was taken away.' },
  POLICE_INVOLVED: { noun: 'PoliceInvolvement', field: 'recordedAt', says: 'The police became involved.' },
  POLICE_DONE: { noun: 'PoliceInvolvement', field: 'endedAt', says: 'The police, or a court, are done with it.' },
  PROCEEDINGS_PAUSED: { noun: 'Pause', field: 'pausedAt', says: 'The proceedings stand still.' },
  PROCEEDINGS_RESUMED: { noun: 'Pause', field: 'resumedAt', says: 'The proceedings go on.' },
  AGREEMENT_ASKED: { noun: 'Agreement', field: 'askedAt', says: 'Somebody was asked whether they agree to something.' },
  AGREEMENT_ANSWERED: { noun: 'Agreement', field: 'answeredAt', says: 'They answered.' },
  AGREEMENT_WITHDRAWN: { noun: 'Agreement', field: 'withdrawnAt', says: 'They took their agreement back.' },
  DISCLOSED: { noun: 'Disclosure', field: 'disclosedAt', says: 'Something was told to others.' },
  DISCLOSURE_ENDED: { noun: 'Disclosure', field: 'endedAt', says: 'Nothing more is told on the ground of it.' },
  DISCLOSURE_MADE_KNOWN: { noun: 'Disclosure', field: 'disclosedAt', says: 'Whom a disclosure is about may know of it.' },
  DEFERRED: { noun: 'Deferral', field: 'decidedAt', says: 'It was put off to tell somebody.' },
  DEFERRAL_REVIEWED: { noun: 'Deferral', field: 'reviewOn', says: 'It was looked at again, and is put off further.' },
  DEFERRAL_REVIEW_PASSED: { noun: 'Deferral', field: 'reviewOverdue', says: 'The day came on which a deferral is to be looked at again.' },
  DEFERRAL_ENDED: { noun: 'Deferral', field: 'endedAt', says: 'What was put off is put off no longer.' },
  BREACH_RECORDED: { noun: 'Breach', field: 'retractedAt', says: 'Somebody who should not have been told sees the case no longer.' },
} as const;
