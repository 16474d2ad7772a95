import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { taskPolicy } from '../policy/task.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Capacity, enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const TaskStatus = enumOf('TaskStatus', 'How it stands with a task (A.1, A.13).', {
  OPEN: 'It is still to be done.',
  DONE: 'It is done, by the act it asked for or as somebody said.',
});

@SeenType(
  'Something to be done by those who handle the case. For whoever leads or oversees it, and the Acting Head of Welfare where it is addressed to them (A.1, A.13).',
)
export class Task extends Node {
  @Shown(() => String, 'What kind of task: CLOCK_DUE_SOON, CLOCK_OVERDUE, OFFER_SUPPORT …')
  readonly kind!: string | null;

  @Shown(() => String, 'What is to be done.')
  readonly says!: string | null;

  @Shown(() => Capacity, 'Who has it: CASE_LEAD, OVERSEER or WELFARE.')
  readonly addressedTo!: string | null;

  @Shown(() => String, 'The clause that asks for it.')
  readonly clause!: string | null;

  @Shown(() => TaskStatus, 'Whether it is done.')
  readonly status!: string | null;

  @Shown(() => DateTime, 'Since when it is to be done.')
  readonly openedAt!: string | null;

  @Shown(() => DateTime, 'When it was done.')
  readonly doneAt!: string | null;

  @Shown(() => String, 'What came of it, where somebody said.')
  readonly result!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const task = noun({
  policy: taskPolicy,
  seen: Task,
  columns: `k.id, k.caseId, k.kind, k.says, k.addressedTo, k.clause, k.status, k.openedAt, k.doneAt, k.result, ${CASE_STATE},
    (k.addressedTo = 'CASE_LEAD') AS FOR_LEAD, (k.addressedTo = 'OVERSEER') AS FOR_OVERSEER, (k.addressedTo = 'WELFARE') AS FOR_WELFARE`,
  from: 'tasks k ON k.caseId = s.caseId JOIN cases c ON c.id = k.caseId',
  keys: { id: 'k.id', caseId: 'k.caseId' },
  order: 'k.openedAt, k.id',
  derived: { availableActions: availableActionsOn('Task') },
});

export const tasksOfCase = edgeToMany(
  () => Case,
  'tasks',
  task,
  'caseId',
  'What is to be done, and was, by those who handle the case, as far as it is for you to know.',
);
