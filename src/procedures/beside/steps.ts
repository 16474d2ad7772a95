import type { ActRule, Clause } from '../procedure';

/** One step of an investigation, as its clause has it. */
interface Step {
  readonly clause: Clause;
  readonly says: string;
}

/** The steps that an investigation normally takes, and the act with which they are laid out for whoever investigates. */
export interface Checklist {
  readonly laidOutBy: string;
  readonly steps: readonly Step[];
}

/** Who investigates, and at which stages. */
interface Investigating {
  readonly by: string;
  readonly from: readonly string[];
}

/** Whoever investigates adapts the checklist to the needs of the case; nobody else does. */
// prettier-ignore
export const adaptingTheSteps = (clause: Clause, each: readonly Investigating[]): readonly ActRule[] => each.flatMap(({ by, from }) => [
  { act: 'addInvestigationStep', clause, says: 'Adds a step to the checklist of the investigation, with the reason.', by: [by], from },
  { act: 'markInvestigationStep', on: 'InvestigationStep', clause, says: 'Marks a step of the investigation as done, or skips it, or takes it up again, with the reason.', by: [by], from },
]);

// prettier-ignore
export const stepsOfAnnexeA: Checklist = {
  laidOutBy: 'commissionInvestigation',
  steps: [
    { clause: 'A.20', says: 'Meet the complainant and confirm the details of the complaint (A.20a).' },
    { clause: 'A.20', says: 'Forward the complaint as clarified to the respondent, with other relevant material (A.20b).' },
    { clause: 'A.20', says: 'Interview, where reasonably practicable, whom the complainant named (A.20c).' },
    { clause: 'A.20', says: 'Meet the respondent and hear the response (A.20d).' },
    { clause: 'A.20', says: 'Interview, where reasonably practicable, whom the respondent named (A.20e).' },
    { clause: 'A.20', says: 'Write the report; relevant sections may be checked in draft with the parties (A.20f).' },
    { clause: 'A.20', says: 'Send the report to the case lead (A.20g).' },
  ],
};

// prettier-ignore
export const stepsOfAnnexeB: Checklist = {
  // The Senior Dean investigates until somebody else is appointed
  laidOutBy: 'informRespondent',
  steps: [
    { clause: 'B.18', says: 'Inform the student complained of of the allegations.' },
    { clause: 'B.18', says: 'Meet the two, each separately.' },
    { clause: 'B.18', says: 'Speak to other relevant people in confidence.' },
    { clause: 'B.18', says: 'Obtain further relevant information.' },
  ],
};
