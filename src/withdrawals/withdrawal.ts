import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { withdrawalPolicy } from '../policy/closing.policy';
import { Node } from '../reading/door';
import { edgeToOne } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const WithdrawalStatus = enumOf('WithdrawalStatus', 'What becomes of a case whose complaint was withdrawn.', {
  PENDING: 'Whoever leads has not decided.',
  GOES_ON: 'It goes on without a complaint, since it is serious (A.12, B.25).',
  CLOSED: 'It was closed.',
});

@SeenType(
  'That the complainant took the complaint back, who is then who was harmed and does not complain (A.12, B.25). For those who handle the case; the respondent, once informed, is told of it in a notice.',
)
export class Withdrawal extends Node {
  @Shown(() => WithdrawalStatus, 'What becomes of the case.')
  readonly status!: string | null;

  @Shown(() => String, 'What the complainant said of it, if anything.')
  readonly reason!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly withdrawnAt!: string | null;

  @Shown(() => String, 'Why the case goes on, or was closed.')
  readonly decision!: string | null;

  @Shown(() => String, 'Who decided that; null where it was over with the complaint.')
  readonly decidedBy!: string | null;

  @Shown(() => DateTime, 'When it was decided.')
  readonly decidedAt!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const withdrawal = noun({
  policy: withdrawalPolicy,
  seen: Withdrawal,
  columns: `w.id, w.caseId, w.status, w.reason, w.withdrawnAt, w.decision, n.name AS decidedBy, w.decidedAt, ${CASE_STATE}`,
  from: 'withdrawals w ON w.caseId = s.caseId JOIN cases c ON c.id = w.caseId LEFT JOIN people n ON n.id = w.decidedById',
  keys: { id: 'w.id', caseId: 'w.caseId' },
  order: 'w.withdrawnAt, w.id',
  derived: { availableActions: availableActionsOn('Withdrawal') },
});

export const withdrawalOfCase = edgeToOne(
  () => Case,
  'withdrawal',
  withdrawal,
  'caseId',
  'That the complaint was withdrawn, if it was, and what became of the case.',
);
