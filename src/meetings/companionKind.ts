import { PROCEDURES } from '../procedures/procedures';
import { enumOfRules } from '../reading/enums';

const rules = PROCEDURES.flatMap(({ companions }) => companions.map((rule) => ({ word: rule.kind, ...rule })));

/** Every kind of companion that some procedure knows. Which are open to whom is the procedure’s. */
export const CompanionKindEnum = enumOfRules(
  'CompanionKind',
  'As what somebody accompanies a party (A.11, B.18).',
  rules,
);

export const COMPANION_KINDS = [...new Set(rules.map(({ word }) => word))] as [string, ...string[]];
