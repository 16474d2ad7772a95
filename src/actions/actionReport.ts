import { actionReportPolicy } from '../policy/action.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { Action } from './action';

@SeenType('What whoever carries out an action reports of it and of how things go (B.22).')
export class ActionReport extends Node {
  @Shown(() => String, 'What is reported.')
  readonly text!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly reportedAt!: string | null;
}

export const actionReport = noun({
  policy: actionReportPolicy,
  seen: ActionReport,
  columns:
    'y.id, y.caseId, y.actionId, y.text, y.reportedAt, (x.implementerId = s.personId AND x.endsAt > t.now) AS CARRIED_OUT_BY_VIEWER',
  from: 'action_reports y ON y.caseId = s.caseId JOIN actions x ON x.id = y.actionId',
  keys: { id: 'y.id', actionId: 'y.actionId' },
  order: 'y.reportedAt, y.id',
});

export const reportsOfAction = edgeToMany(() => Action, 'reports', actionReport, 'actionId', 'What is reported of it.');
