import { policy } from './policy';

/** The side stays what it is where a complaint is withdrawn, of which not everybody is told who knows the party. */
const OF_THEIR_SIDE = ['side', 'name', 'category'] as const;
const NAMES = [...OF_THEIR_SIDE, 'capacity'] as const;
const WHO = [...NAMES, 'since'] as const;
const TO_THEMSELVES = [...WHO, 'email'] as const;
const TO_HANDLERS = [...WHO, 'identifiedAt'] as const;
const OF_COMPLAINANT = 'OF_COMPLAINANT';
const OF_RESPONDENT = 'OF_RESPONDENT';

/** The names of the two sides, and how to reach them. */
export const partyPolicy = policy({
  noun: 'Party',
  words: {
    OWN: 'the viewer is this party',
    OF_COMPLAINANT: 'it is the complainant',
    OF_RESPONDENT: 'it is the respondent',
    OF_AGGRIEVED: 'it is whoever was harmed and does not complain',
    RESPONDENT_IS_INFORMED: 'the respondent has been informed',
    STUDENT: 'this party is a student',
    MET: 'the viewer holds a meeting to which this party is invited',
    ACCOMPANIED: 'the viewer accompanies this party',
    NAMED_IN_ACTION: 'the viewer carries out something that is on this party',
  },
  fields: [...WHO, 'email', 'identifiedAt'],
  rules: [
    // Being this party shows nothing until one is told: the respondent has the capacity once informed
    ['A.8', ['COMPLAINANT', 'OWN'], TO_THEMSELVES],
    ['A.13', ['RESPONDENT', 'OWN'], TO_THEMSELVES],
    ['A.13', ['COMPLAINANT', OF_RESPONDENT, 'RESPONDENT_IS_INFORMED'], WHO],
    ['A.13', ['RESPONDENT', OF_COMPLAINANT, 'RESPONDENT_IS_INFORMED'], WHO],
    ['A.13', 'CASE_LEAD', 'ALL'],
    ['A.1', 'OVERSEER', TO_HANDLERS],
    ['A.20', 'INVESTIGATOR', TO_HANDLERS],
    ['A.20', ['INVESTIGATOR', 'MET'], ['email']],
    ['A.2', 'WELFARE', TO_HANDLERS],
    ['A.2', ['WELFARE', 'STUDENT'], ['email']],
    ['B.12', ['COMPLAINANT_SUPPORTER', OF_COMPLAINANT], TO_THEMSELVES],
    // Support goes on for whoever has withdrawn
    ['B.30', ['COMPLAINANT_SUPPORTER', 'OF_AGGRIEVED'], TO_THEMSELVES],
    ['B.12', ['RESPONDENT_SUPPORTER', OF_RESPONDENT], TO_THEMSELVES],
    // Since when they know is a date of stages, which neither companions nor mediators are told
    ['A.11', ['COMPANION', 'ACCOMPANIED'], OF_THEIR_SIDE],
    ['A.4', ['ADVISER', OF_COMPLAINANT], NAMES],
    // A.6: a mediator meets both, once nominated
    ['A.15', ['IMPLEMENTER', 'NAMED_IN_ACTION'], OF_THEIR_SIDE],
    ['A.6', 'MEDIATOR', NAMES],
    ['A.6', ['MEDIATOR', 'MET'], ['email']],
  ],
});

/** The names of those who handle the case: lead, investigator, overseer, welfare. */
export const handlerPolicy = policy({
  noun: 'Handler',
  words: {
    OWN: 'the viewer is this handler',
    INTERVIEWS: 'this handler holds a meeting to which the viewer is invited',
  },
  fields: ['capacity', 'name', 'since'],
  rules: [
    ['A.17', ['INVESTIGATOR', 'OWN'], 'ALL'],
    ['A.2', ['WELFARE', 'OWN'], 'ALL'],
    ['A.14', 'COMPLAINANT', 'ALL'],
    ['A.14', 'RESPONDENT', 'ALL'],
    ['A.20', ['WITNESS', 'INTERVIEWS'], ['capacity', 'name']],
    ['B.12', 'COMPLAINANT_SUPPORTER', 'ALL'],
    ['B.12', 'RESPONDENT_SUPPORTER', 'ALL'],
    // Whoever appoints and delegates sees the grants of the case (A.1), and so whom they name
    ['A.1', 'CASE_LEAD', 'ALL'],
    ['A.1', 'OVERSEER', 'ALL'],
  ],
});
