import { PROCEDURES } from '../procedures/procedures';
import { enumOf } from '../reading/enums';

const rules = PROCEDURES.flatMap(({ companions }) => companions);

/** Every kind of companion that some procedure knows. Which are open to whom is the procedure’s. */
export const CompanionKindEnum = enumOf(
  'CompanionKind',
  'As what somebody accompanies a party (A.11).',
  Object.fromEntries(rules.map(({ kind, says, clause }) => [kind, `${says} (${clause})`])),
);

export const COMPANION_KINDS = rules.map(({ kind }) => kind) as [string, ...string[]];
