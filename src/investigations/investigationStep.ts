import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { investigationStepPolicy, stepChangePolicy } from '../policy/proceeding.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

export const StepStatusEnum = enumOf('StepStatus', 'How it stands with a step of an investigation.', {
  OPEN: 'It is to be taken.',
  DONE: 'It was taken.',
  SKIPPED: 'It is left out in this case.',
});

@SeenType(
  'One step of an investigation: of the procedure, or added by whoever investigates, who may adapt them to the needs of the case (A.20, B.18). For them, and for those who lead and oversee.',
)
export class InvestigationStep extends Node {
  @Shown(() => String, 'What is to be done.')
  readonly says!: string | null;

  @Shown(() => String, 'The clause it comes from.')
  readonly clause!: string | null;

  @Shown(() => StepStatusEnum, 'Whether it is to be taken, was taken, or is left out.')
  readonly status!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

@SeenType('That a step was added, done, skipped or taken up again, and why (A.20).')
export class StepChange extends Node {
  @Shown(() => StepStatusEnum, 'How it stood with the step from then on.')
  readonly status!: string | null;

  @Shown(() => String, 'Why.')
  readonly reason!: string | null;

  @Shown(() => String, 'Who changed it.')
  readonly madeBy!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly madeAt!: string | null;
}

export const investigationStep = noun({
  policy: investigationStepPolicy,
  seen: InvestigationStep,
  columns: `x.id, x.caseId, x.says, x.clause, x.status, ${CASE_STATE}`,
  from: 'investigation_steps x ON x.caseId = s.caseId JOIN cases c ON c.id = x.caseId',
  keys: { id: 'x.id', caseId: 'x.caseId' },
  order: 'x.place, x.id',
  derived: { availableActions: availableActionsOn('InvestigationStep') },
});

export const stepChange = noun({
  policy: stepChangePolicy,
  seen: StepChange,
  columns: 'k.id, k.caseId, k.stepId, k.status, k.reason, m.name AS madeBy, k.madeAt',
  from: 'step_changes k ON k.caseId = s.caseId JOIN people m ON m.id = k.madeById',
  keys: { id: 'k.id', stepId: 'k.stepId' },
  order: 'k.madeAt, k.id',
});

export const stepsOfCase = edgeToMany(
  () => Case,
  'investigationSteps',
  investigationStep,
  'caseId',
  'The checklist of the investigation, in its order (A.20, B.18).',
);

export const changesOfStep = edgeToMany(
  () => InvestigationStep,
  'changes',
  stepChange,
  'stepId',
  'How it was adapted, and why.',
);
