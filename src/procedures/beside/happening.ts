/** What happens with tasks, interim measures and mediations, each with the field that it is about. */
export const BESIDE_THE_STAGES = {
  TASK_OPENED: { noun: 'Task', field: 'says', says: 'There is something to be done.' },
  TASK_DONE: { noun: 'Task', field: 'doneAt', says: 'Something that was to be done is done.' },
  MEASURE_IMPOSED: { noun: 'InterimMeasure', field: 'says', says: 'An interim measure was imposed.' },
  MEASURE_REVIEWED: { noun: 'MeasureReview', field: 'text', says: 'An interim measure was reviewed.' },
  MEASURE_CONTINUED: { noun: 'InterimMeasure', field: 'reviewOn', says: 'An interim measure goes on after a review.' },
  MEASURE_ENDED: { noun: 'InterimMeasure', field: 'status', says: 'An interim measure ended.' },
  MEASURE_REVIEW_OVERDUE: {
    noun: 'InterimMeasure',
    field: 'reviewOverdue',
    says: 'An interim measure was to be looked at again, and was not.',
  },
  MEDIATION_PROPOSED: { noun: 'Mediation', field: 'proposedAt', says: 'A mediation was proposed.' },
  RESPONDENT_INVITED: {
    noun: 'Party',
    field: 'since',
    says: 'The respondent came to know of the case by an invitation to a mediation.',
  },
  MEDIATION_QUESTION_ASKED: {
    noun: 'MediationQuestion',
    field: 'askedAt',
    says: 'A party was asked something in a mediation.',
  },
  MEDIATION_QUESTION_ANSWERED: {
    noun: 'MediationQuestion',
    field: 'answeredAt',
    says: 'A party answered what they were asked in a mediation.',
  },
  MEDIATOR_NOMINATED: { noun: 'Mediation', field: 'nominatedAt', says: 'A mediator was nominated.' },
  MEDIATION_OPENED: { noun: 'Mediation', field: 'openedAt', says: 'A mediation was opened.' },
  MEDIATION_BEGUN: {
    noun: 'Mediation',
    field: 'beganAt',
    says: 'The initial meetings of a mediation have taken place.',
  },
  MEDIATION_ENDED: { noun: 'Mediation', field: 'endedAt', says: 'A mediation ended.' },
  MEDIATION_OUTCOME_WRITTEN: {
    noun: 'MediationOutcome',
    field: 'text',
    says: 'What came of a mediation was written down.',
  },
} as const;
