import { Case } from '../cases/case';
import { outcomePolicy } from '../policy/proceeding.policy';
import { PROCEDURES } from '../procedures/procedures';
import { Node } from '../reading/door';
import { edgeToOne } from '../reading/edge';
import { enumOfRules } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime, PlainDate } from '../reading/scalars';

const rules = PROCEDURES.flatMap(({ outcomes }) => outcomes.map((rule) => ({ word: rule.outcome, ...rule })));

export const OUTCOMES = [...new Set(rules.map(({ word }) => word))] as [string, ...string[]];

export const OutcomeKindEnum = enumOfRules('OutcomeKind', 'How a complaint can end (A.21, B.22).', rules);

@SeenType(
  'The outcome, issued to both parties in writing by one act (A.18). Others who took part learn only that the case is concluded (A.19).',
)
export class Outcome extends Node {
  @Derived(() => [OutcomeKindEnum], 'Which of the outcomes the procedure knows: one (A.21), or several (B.22).')
  readonly kinds!: readonly string[] | null;

  @Shown(() => String, 'The conclusions reached.')
  readonly conclusions!: string | null;

  @Shown(() => String, 'The action that follows.')
  readonly action!: string | null;

  @Shown(() => String, 'The reasons for it.')
  readonly reasons!: string | null;

  @Shown(() => PlainDate, 'Until when the situation is monitored, after a resolution.')
  readonly monitoredUntil!: string | null;

  @Shown(() => DateTime, 'When it was issued.')
  readonly issuedAt!: string | null;

  @Shown(() => String, 'Which officers were consulted (A.21).')
  readonly consulted!: string | null;
}

export const outcome = noun({
  policy: outcomePolicy,
  seen: Outcome,
  columns:
    'o.id, o.caseId, o.kinds AS kindsJson, o.conclusions, o.action, o.reasons, o.monitoredUntil, o.issuedAt, o.consulted',
  from: 'outcomes o ON o.caseId = s.caseId',
  keys: { id: 'o.id', caseId: 'o.caseId' },
  order: 'o.issuedAt DESC, o.id',
  derived: { kinds: { from: (row) => JSON.parse(row['kindsJson'] as string) as unknown } },
});

export const outcomeOfCase = edgeToOne(
  () => Case,
  'outcome',
  outcome,
  'caseId',
  'The outcome; where it was decided anew, the last.',
);
