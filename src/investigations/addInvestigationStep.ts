import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { InvestigationStepRow } from '../cases/investigationStep.row';
import { investigationStep } from './investigationStep';
import { keepChange } from './keepChange';

@InputType()
class AddInvestigationStepInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(1_000), 'What is to be done.')
  readonly says!: string;

  @Given(() => String, prose(1_000), 'Why this case needs it.')
  readonly reason!: string;
}

export const addInvestigationStep = act({
  name: 'addInvestigationStep',
  input: AddInvestigationStepInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: investigationStep,
  async perform(hand, { caseId, says, reason }) {
    const id = hand.newId('step');
    const place = await hand.tx.countBy(InvestigationStepRow, { caseId });
    const { clause } = hand;
    await hand.tx.insert(InvestigationStepRow, { id, caseId, place, says, clause, status: 'OPEN' });
    await keepChange(hand, id, 'OPEN', reason);
    hand.happened('STEP_ADDED', id);
    return id;
  },
});
