import { Case } from '../cases/case';
import { decisionPolicy } from '../policy/proceeding.policy';
import { Node } from '../reading/door';
import { edgeToOne } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

export const RouteEnum = enumOf('Route', 'How a case lead decides to proceed (A.14).', {
  DETERMINE: 'On enquiries of their own.',
  INVESTIGATE: 'By commissioning an investigation.',
});

@SeenType('How the case lead decided to proceed; both parties are told in writing by the same act (A.14).')
export class Decision extends Node {
  @Shown(() => RouteEnum, 'How.')
  readonly route!: string | null;

  @Shown(() => String, 'Why; both parties read this.')
  readonly reasons!: string | null;

  @Shown(() => DateTime, 'When it was issued.')
  readonly issuedAt!: string | null;
}

export const decision = noun({
  policy: decisionPolicy,
  seen: Decision,
  columns: 'd.id, d.caseId, d.route, d.reasons, d.issuedAt',
  from: 'decisions d ON d.caseId = s.caseId',
  keys: { id: 'd.id', caseId: 'd.caseId' },
  order: 'd.issuedAt, d.id',
});

export const decisionOfCase = edgeToOne(() => Case, 'decision', decision, 'caseId', 'How it was decided to proceed.');
