import { policy } from './policy';

const STATE = ['status', 'mediator', 'nominatedAt', 'openedAt', 'beganAt', 'endedAt'] as const;
const TO_THOSE_IN_IT = [...STATE, 'questions', 'outcome', 'availableActions'] as const;

/** That a mediation is proposed, its state, and who mediates: for the parties once invited. Never for who investigates (A.7). */
export const mediationPolicy = policy({
  noun: 'Mediation',
  words: { INVITED: 'the viewer is invited to it', MEDIATES: 'the viewer is its mediator' },
  fields: [...TO_THOSE_IN_IT, 'proposedAt', 'consulted'],
  rules: [
    ['A.6', ['COMPLAINANT', 'INVITED'], TO_THOSE_IN_IT],
    ['A.6', ['RESPONDENT', 'INVITED'], TO_THOSE_IN_IT],
    ['A.6', ['MEDIATOR', 'MEDIATES'], TO_THOSE_IN_IT],
    ['A.6', 'CASE_LEAD', 'ALL'],
    ['A.6', 'OVERSEER', 'ALL'],
    ['B.11', 'WELFARE', [...TO_THOSE_IN_IT, 'proposedAt']],
  ],
});

/** What a party is asked, and answers: never for the other party to see. */
export const mediationQuestionPolicy = policy({
  noun: 'MediationQuestion',
  words: {
    OWN: 'the viewer is who is asked',
    OF_CONSENT: 'it is whether they agree to the mediation, or accept the mediator',
    OF_STUDENT: 'who is asked is a student',
    ASKED_BY_VIEWER: 'the viewer is the mediator who asks it',
  },
  fields: ['kind', 'says', 'status', 'askedAt', 'answeredAt', 'name', 'capacity', 'availableActions'],
  rules: [
    ['A.6', ['COMPLAINANT', 'OWN'], 'ALL'],
    ['A.6', ['RESPONDENT', 'OWN'], 'ALL'],
    ['A.6', ['CASE_LEAD', 'OF_CONSENT'], 'ALL'],
    ['A.6', ['OVERSEER', 'OF_CONSENT'], 'ALL'],
    ['B.11', ['WELFARE', 'OF_CONSENT', 'OF_STUDENT'], 'ALL'],
    // What is asked within it stays between the mediator and whom it concerns
    ['A.7', ['MEDIATOR', 'ASKED_BY_VIEWER'], 'ALL'],
  ],
});

/** What came of it. The part of the mediator has ended by then. */
export const mediationOutcomePolicy = policy({
  noun: 'MediationOutcome',
  words: {
    INVITED: 'the viewer was invited to the mediation',
    BETWEEN_STUDENTS: 'the case is one between students',
  },
  fields: ['agreed', 'text', 'writtenAt'],
  rules: [
    ['A.6', ['COMPLAINANT', 'INVITED'], 'ALL'],
    ['A.6', ['RESPONDENT', 'INVITED'], 'ALL'],
    ['A.7', 'CASE_LEAD', 'ALL'],
    ['A.7', 'OVERSEER', 'ALL'],
    ['B.11', ['WELFARE', 'BETWEEN_STUDENTS'], 'ALL'],
  ],
});
