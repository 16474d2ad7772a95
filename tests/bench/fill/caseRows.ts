import { type Fact, factBits } from '../../../src/procedures/fact';
import { idIn } from './ids';
import type { Plan, Stage } from './plan';
import type { Rows } from './rows';

const INFORMED: Fact[] = ['RESPONDENT_IDENTIFIED', 'RESPONDENT_INFORMED'];
const INVESTIGATED: Fact[] = [
  ...INFORMED,
  'PROCEEDING_DECIDED',
  'INVESTIGATION_COMMISSIONED',
  'INVESTIGATOR_APPOINTED',
];
const FACTS: Readonly<Record<Stage, readonly Fact[]>> = {
  RECEIVED: [],
  ENQUIRY: INFORMED,
  INVESTIGATION: INVESTIGATED,
  CONSIDERATION: [...INVESTIGATED, 'REPORT_SUBMITTED'],
  CONCLUDED: [...INVESTIGATED, 'REPORT_SUBMITTED', 'OUTCOME_ISSUED'],
};

const PROSE =
  'There were remarks on several occasions, in the library and after the reading group, that others heard as well. ';

/** The case itself, its two sides, what was complained of, and the time it has. */
export function writeCase(rows: Rows, plan: Plan): void {
  const { id: caseId, stage, openedAt: at, number } = plan;
  const informed = stage !== 'RECEIVED';
  const asked: Fact[] = number % 3 === 0 && informed ? ['RECOMMENDATIONS_ASKED'] : [];
  rows.add('cases', {
    id: caseId,
    reference: plan.reference,
    procedure: 'ANNEXE_A',
    procedureVersion: 1,
    stage,
    stageSince: at,
    facts: factBits(['STUDENT_COMPLAINANT', ...FACTS[stage], ...asked]),
    openedAt: at,
    concludedAt: stage === 'CONCLUDED' ? at : null,
    complainantCategory: 'STUDENT',
    respondentKind: 'ACADEMIC_STAFF',
  });
  const party = (capacity: string, personId: string | null, since: string | null) =>
    rows.add('parties', { id: idIn(caseId, capacity), caseId, capacity, personId, identifiedAt: at, since });
  party('COMPLAINANT', plan.complainant, at);
  party('RESPONDENT', informed ? plan.respondent : null, informed ? at : null);
  rows.add('complaints', {
    id: idIn(caseId, 'complaint'),
    authorId: plan.complainant,
    caseId,
    revision: 1,
    about: 'CONDUCT',
    setting: 'COLLEGE',
    nature: PROSE,
    effect: 'I stay away.',
    resolution: 'That the remarks stop.',
    incidents: '[]',
    witnesses: null,
    attempts: null,
    respondentDescription: 'who runs the reading group',
    respondentKind: 'ACADEMIC_STAFF',
    respondentOffice: null,
    avoid: '',
    datesMissing: true,
    savedAt: at,
    submittedAt: at,
  });
  if (informed) rows.add('allegations', { id: idIn(caseId, 'allegations'), caseId, text: PROSE, putAt: at });
  rows.add('clocks', {
    id: idIn(caseId, 'clock'),
    caseId,
    kind: 'PROCEEDINGS',
    measures: 'PROCEEDINGS',
    unit: 'weeks',
    count: 6,
    startedAt: at,
    dueOn: new Date(Date.parse(at) + 42 * 86_400_000).toISOString().slice(0, 10),
    metAt: stage === 'CONCLUDED' ? at : null,
    clause: 'A.10',
  });
}
