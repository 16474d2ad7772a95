import type { ActRule, Clause } from '../procedure';

interface Clauses {
  /** What marks a case as grave. */
  readonly grave: Clause;
  /** Behaviour that may be criminal, for which the procedure may not be the right one. */
  readonly criminal: Clause;
  /** Who is told of it, and the police among them. */
  readonly told: Clause;
}

const HANDLERS = ['CASE_LEAD', 'OVERSEER', 'WELFARE'];

/** What is done about a matter that is grave, or may be criminal: beside the stages, which then stand still as far as they must. */
// prettier-ignore
export const aboutGraveMatters = ({ grave, criminal, told }: Clauses, from: readonly string[]): readonly ActRule[] => [
  { act: 'raiseFlag', clause: grave, says: 'Marks the case as grave, with the reason: possibly criminal, known to the police, serious, or about somebody under eighteen.', by: HANDLERS, from },
  { act: 'liftFlag', on: 'Flag', clause: grave, says: 'Takes a mark away that says that the case is grave, with the reason.', by: HANDLERS, from, whileIn: ['RAISED'] },
  { act: 'recordPoliceInvolvement', clause: told, says: 'Records that the police are involved, and who turned to them.', by: HANDLERS, from },
  { act: 'endPoliceInvolvement', on: 'PoliceInvolvement', clause: told, says: 'Records that the police, or a court, are done with the matter, and how it ended.', by: HANDLERS, from, whileIn: ['ONGOING'] },
  {
    act: 'pauseProceedings', clause: criminal, says: 'Lets the proceedings and their time limits stand still while the matter may be one for the police. Support, measures and what the parties bring go on.',
    by: ['CASE_LEAD', 'OVERSEER'], from, needs: [{ fact: 'POSSIBLY_CRIMINAL', clause: criminal }],
    barredBy: [{ fact: 'PROCEEDINGS_PAUSED', clause: criminal }], sets: ['PROCEEDINGS_PAUSED'],
  },
  {
    act: 'resumeProceedings', clause: criminal, says: 'Lets the proceedings go on; each time limit gets the days that were left.',
    by: ['CASE_LEAD', 'OVERSEER'], from, needs: [{ fact: 'PROCEEDINGS_PAUSED', clause: criminal }], clears: ['PROCEEDINGS_PAUSED'],
  },
];
