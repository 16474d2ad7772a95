import type { ActRule, Clause } from '../procedure';

/** Consultations of officers before a decision, each kept with its answer. */
// prettier-ignore
export const consultations = (clause: Clause, from: readonly string[]): readonly ActRule[] => [
  { act: 'consult', clause, says: 'Consults an officer, who sees what they are asked and nothing else; in a student’s case the Acting Head of Welfare before each decision.', by: ['CASE_LEAD', 'OVERSEER'], from },
  { act: 'answerConsultation', on: 'ConsultationOfYou', clause, says: 'Answers what one is consulted on.', by: ['CONSULTED'], from, whileIn: ['ASKED'] },
];
