import { Case } from '../cases/case';
import { closingPolicy } from '../policy/closing.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

@SeenType('That a case was closed, and why; and that it was reopened, if it was (A.21, B.22).')
export class Closing extends Node {
  @Shown(() => String, 'Why it was closed.')
  readonly reason!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly closedAt!: string | null;

  @Shown(() => String, 'Why it was reopened; null while it is closed.')
  readonly reopenReason!: string | null;

  @Shown(() => DateTime, 'When it was reopened.')
  readonly reopenedAt!: string | null;
}

export const closing = noun({
  policy: closingPolicy,
  seen: Closing,
  columns: 'x.id, x.caseId, x.reason, x.closedAt, x.reopenReason, x.reopenedAt',
  from: 'closings x ON x.caseId = s.caseId',
  keys: { id: 'x.id', caseId: 'x.caseId' },
  order: 'x.closedAt, x.id',
});

export const closingsOfCase = edgeToMany(() => Case, 'closings', closing, 'caseId', 'When and why it was closed.');
