import type { Capacity } from '../procedures/capacity';

interface Choice {
  readonly onId: string;
  readonly caseId: string;
  readonly personId: string;
}

interface Appointing {
  readonly act: string;
  /** The input that would be given, but for what only the act in earnest needs. */
  readonly input: (choice: Choice) => object;
  readonly says: string;
}

const reason = 'to see what would come of it';
/** Whoever is from outside needs an end, and it opens nothing. */
const until = '2999-12-31T00:00:00Z';

const support: Appointing = {
  act: 'appointSupporter',
  input: ({ onId: partyId, caseId, personId }) => ({ caseId, partyId, personId, reason, training: reason, until }),
  says: 'To support that side; `onId` is the party.',
};

/** What somebody can be appointed to within a case, and by which act. */
export const APPOINTING: Partial<Record<Capacity, Appointing>> = {
  CASE_LEAD: {
    act: 'appointCaseLead',
    input: ({ caseId, personId }) => ({ caseId, personId, reason, until }),
    says: 'To lead; `onId` is the case.',
  },
  INVESTIGATOR: {
    act: 'appointInvestigator',
    input: ({ caseId, personId }) => ({ caseId, personId, reason, previousInvolvement: reason, until }),
    says: 'To investigate; `onId` is the case.',
  },
  MEDIATOR: {
    act: 'nominateMediator',
    input: ({ onId: mediationId, personId }) => ({ mediationId, personId, reason, consulted: reason, until }),
    says: 'To mediate; `onId` is the mediation.',
  },
  HEARER: {
    act: 'appointHearer',
    input: ({ onId: appealId, personId }) => ({ appealId, personId, reason, until }),
    says: 'To hear an appeal; `onId` is the appeal.',
  },
  COMPLAINANT_SUPPORTER: support,
  RESPONDENT_SUPPORTER: support,
};
