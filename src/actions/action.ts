import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { actionPolicy } from '../policy/action.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime, PlainDate } from '../reading/scalars';

const ActionStatus = enumOf('ActionStatus', 'How it stands with an action after the outcome (A.21, B.22).', {
  OPEN: 'It is being carried out.',
  DONE: 'It is done; the situation is monitored until its last day.',
});

@SeenType(
  'An action after the outcome, with whoever carries it out and monitors it (A.21, B.22). A party sees what concerns them.',
)
export class Action extends Node {
  @Shown(() => String, 'What is to be done.')
  readonly says!: string | null;

  @Shown(() => ActionStatus, 'Whether it is done.')
  readonly status!: string | null;

  @Shown(
    () => PlainDate,
    'Until when it is carried out and monitored. Whoever does that sees nothing of the case after it.',
  )
  readonly monitoredUntil!: string | null;

  @Shown(() => DateTime, 'When it was ordered.')
  readonly orderedAt!: string | null;

  @Shown(() => DateTime, 'When it was done.')
  readonly doneAt!: string | null;

  @Shown(() => Boolean, 'Whether it concerns the complainant, whose name whoever carries it out is told then.')
  readonly onComplainant!: boolean | null;

  @Shown(() => Boolean, 'Whether it concerns the respondent, whose name whoever carries it out is told then.')
  readonly onRespondent!: boolean | null;

  @Shown(() => String, 'Who carries it out and monitors it.')
  readonly implementer!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const action = noun({
  policy: actionPolicy,
  seen: Action,
  columns: `x.id, x.caseId, x.says, x.status, x.monitoredUntil, x.orderedAt, x.doneAt, x.onComplainant, x.onRespondent, i.name AS implementer, ${CASE_STATE},
    x.onComplainant AS ON_COMPLAINANT, x.onRespondent AS ON_RESPONDENT, (x.implementerId = s.personId AND x.endsAt > t.now) AS CARRIED_OUT_BY_VIEWER`,
  from: 'actions x ON x.caseId = s.caseId JOIN cases c ON c.id = x.caseId JOIN people i ON i.id = x.implementerId',
  keys: { id: 'x.id', caseId: 'x.caseId' },
  order: 'x.orderedAt, x.id',
  derived: { availableActions: availableActionsOn('Action') },
});

export const actionsOfCase = edgeToMany(
  () => Case,
  'actions',
  action,
  'caseId',
  'What is done after the outcome, as far as you may know of it.',
);
