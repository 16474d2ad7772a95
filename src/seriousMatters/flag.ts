import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { flagPolicy } from '../policy/grave.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const FLAGS = {
  POSSIBLY_CRIMINAL: 'The behaviour may be criminal; the procedure may not be the right one (A.3, B.29).',
  POLICE: 'The matter is one for the police, or they know of it (A.25, B.33).',
  SERIOUS: 'The matter is serious for those it affects (A.12, B.28).',
  UNDER_18: 'Somebody it concerns is under eighteen.',
} as const;

export const FLAG_KINDS = Object.keys(FLAGS) as [keyof typeof FLAGS, ...(keyof typeof FLAGS)[]];
export const FlagKind = enumOf('FlagKind', 'As what a case is marked.', FLAGS);

const FlagStatus = enumOf('FlagStatus', 'Whether a mark still stands.', {
  RAISED: 'It stands.',
  LIFTED: 'It was taken away.',
});

@SeenType(
  'A mark that a case is grave (A.3, B.29): for those who lead, oversee and look after it. A complainant sees one that they were asked to agree to (A.25).',
)
export class Flag extends Node {
  @Shown(() => FlagKind, 'As what the case is marked.')
  readonly kind!: string | null;

  @Shown(() => FlagStatus, 'Whether it still stands.')
  readonly status!: string | null;

  @Shown(() => String, 'Why.')
  readonly reason!: string | null;

  @Shown(() => String, 'What was considered about an investigation by the University (B.29).')
  readonly university!: string | null;

  @Shown(() => DateTime, 'Since when.')
  readonly raisedAt!: string | null;

  @Shown(() => DateTime, 'Until when.')
  readonly liftedAt!: string | null;

  @Shown(() => String, 'Why it was taken away.')
  readonly liftReason!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const flag = noun({
  policy: flagPolicy,
  seen: Flag,
  columns: `f.id, f.caseId, f.kind, f.status, f.reason, f.university, f.raisedAt, f.liftedAt, f.liftReason, ${CASE_STATE},
    EXISTS (SELECT 1 FROM agreements k WHERE k.flagId = f.id AND k.personId = s.personId) AS AGREEMENT_ASKED`,
  from: 'flags f ON f.caseId = s.caseId JOIN cases c ON c.id = f.caseId',
  keys: { id: 'f.id', caseId: 'f.caseId' },
  order: 'f.raisedAt, f.id',
  derived: { availableActions: availableActionsOn('Flag') },
});

export const flagsOfCase = edgeToMany(() => Case, 'flags', flag, 'caseId', 'What marks the case as grave.');
