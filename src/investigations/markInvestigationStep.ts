import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { InvestigationStepRow, type StepStatus } from '../cases/investigationStep.row';
import { Refused } from '../errors';
import { investigationStep, StepStatusEnum } from './investigationStep';
import { keepChange } from './keepChange';

@InputType()
class MarkInvestigationStepInput extends Repeatable {
  @Given(() => ID, idOf('InvestigationStep'), 'The step.')
  readonly stepId!: string;

  @Given(() => StepStatusEnum, z.enum(['OPEN', 'DONE', 'SKIPPED']), 'How it stands with it from now on.')
  readonly status!: StepStatus;

  @Given(() => String, prose(1_000), 'Why: how it was done, or what speaks for leaving it out.')
  readonly reason!: string;
}

export const markInvestigationStep = act({
  name: 'markInvestigationStep',
  input: MarkInvestigationStepInput,
  on: investigationStep,
  target: ({ stepId }) => stepId,
  changes: investigationStep,
  async perform(hand, { stepId, status, reason }) {
    if (hand.row['status'] === status)
      throw Refused.because('ALREADY_DONE', `It is ${status} already.`, hand.clause, ['input', 'status']);
    await hand.tx.update(InvestigationStepRow, { id: stepId }, { status });
    await keepChange(hand, stepId, status, reason);
    hand.happened('STEP_MARKED', stepId);
    return stepId;
  },
});
