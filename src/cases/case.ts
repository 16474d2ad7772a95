import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { DateTime } from '../reading/scalars';
import { casePolicy } from '../policy/case.policy';
import { capacitiesIn, cutToParty } from '../procedures/capacity';
import { Node } from '../reading/door';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { Capacity, ProcedureName } from '../reading/enums';

@SeenType(
  'A case: one complainant and one respondent under one procedure. It exists for you while a grant gives you a capacity in it (A.24).',
)
export class Case extends Node {
  @Shown(() => String, 'How people quote the case. Random.')
  readonly reference!: string | null;

  @Shown(() => ProcedureName, 'The procedure it runs under.')
  readonly procedure!: string | null;

  @Shown(() => String, 'The stage it is at, one of the procedure’s own (A.8 to A.18).')
  readonly stage!: string | null;

  @Shown(() => DateTime, 'Since when it is at that stage.')
  readonly stageSince!: string | null;

  @Shown(() => DateTime, 'When the complaint was received.')
  readonly openedAt!: string | null;

  @Shown(() => Boolean, 'Whether it is concluded: all that those are told who only took part (A.19).')
  readonly concluded!: boolean | null;

  @Shown(() => DateTime, 'The last change that you may know of.')
  readonly updatedAt!: string | null;

  @Derived(() => [Capacity], 'What you are in this case. Who is a party is only that.')
  readonly viewerCapacities!: readonly string[] | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do, and whether it is possible now.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const CASE_COLUMNS = `c.id, c.id AS caseId, c.reference, ${CASE_STATE}, c.stageSince, c.openedAt, (c.concludedAt IS NOT NULL) AS concluded, s.changedAt AS updatedAt`;

export const theCase = noun({
  policy: casePolicy,
  seen: Case,
  columns: CASE_COLUMNS,
  from: 'cases c ON c.id = s.caseId',
  keys: { id: 'c.id' },
  order: 'c.id',
  derived: {
    viewerCapacities: { from: (row) => capacitiesIn(cutToParty(row.capacities)) },
    availableActions: availableActionsOn('Case'),
  },
});
