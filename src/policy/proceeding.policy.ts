import { policy } from './policy';

const DECIDED = ['route', 'reasons', 'issuedAt'] as const;
const ISSUED = ['kinds', 'conclusions', 'action', 'reasons', 'monitoredUntil', 'issuedAt'] as const;

/** The decision how to proceed (A.14). */
export const decisionPolicy = policy({
  noun: 'Decision',
  words: {},
  fields: DECIDED,
  rules: [
    ['A.14', 'COMPLAINANT', DECIDED],
    ['A.14', 'RESPONDENT', DECIDED],
    ['A.14', 'CASE_LEAD', 'ALL'],
    ['A.14', 'OVERSEER', 'ALL'],
    ['A.14', 'WELFARE', DECIDED],
  ],
});

/** The commission of an investigation (A.16, A.17). */
export const investigationPolicy = policy({
  noun: 'Investigation',
  words: {},
  fields: ['terms', 'recommendationsAsked', 'commissionedBy', 'commissionedAt'],
  rules: [
    ['A.16', 'CASE_LEAD', 'ALL'],
    ['A.16', 'INVESTIGATOR', 'ALL'],
    ['A.16', 'OVERSEER', 'ALL'],
  ],
});

/** One step of the checklist of an investigation (A.20, B.18). */
export const investigationStepPolicy = policy({
  noun: 'InvestigationStep',
  words: {},
  fields: ['says', 'clause', 'status', 'changes', 'availableActions'],
  rules: [
    ['A.20', 'INVESTIGATOR', 'ALL'],
    ['A.20', 'CASE_LEAD', 'ALL'],
    ['A.20', 'OVERSEER', 'ALL'],
  ],
});

/** How the checklist was adapted, each time with the reason. */
export const stepChangePolicy = policy({
  noun: 'StepChange',
  words: {},
  fields: ['status', 'reason', 'madeBy', 'madeAt'],
  rules: [
    ['A.20', 'INVESTIGATOR', 'ALL'],
    ['A.20', 'CASE_LEAD', 'ALL'],
    ['A.20', 'OVERSEER', 'ALL'],
  ],
});

/** The outcome (A.18, A.21). It is written and issued in one act. */
export const outcomePolicy = policy({
  noun: 'Outcome',
  words: {},
  fields: [...ISSUED, 'consulted'],
  rules: [
    ['A.18', 'COMPLAINANT', ISSUED],
    ['A.18', 'RESPONDENT', ISSUED],
    ['A.18', 'CASE_LEAD', 'ALL'],
    ['A.18', 'OVERSEER', 'ALL'],
    ['A.21', 'WELFARE', ISSUED],
  ],
});

/** That a case went to another procedure, and why (A.1, B.1, IT.2). */
export const transferPolicy = policy({
  noun: 'Transfer',
  words: {},
  fields: ['fromProcedure', 'fromStage', 'toProcedure', 'reasons', 'clause', 'madeBy', 'madeAt'],
  rules: [
    ['A.1', 'CASE_LEAD', 'ALL'],
    ['A.1', 'OVERSEER', 'ALL'],
    ['B.3', 'WELFARE', 'ALL'],
  ],
});
