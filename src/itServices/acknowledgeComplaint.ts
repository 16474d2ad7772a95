import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { tellParties } from '../cases/tellParties';

@InputType()
class AcknowledgeComplaintInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;
}

export const acknowledgeComplaint = act({
  name: 'acknowledgeComplaint',
  input: AcknowledgeComplaintInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: theCase,
  async perform(hand, { caseId }) {
    await tellParties(hand, {
      kind: 'ACKNOWLEDGED',
      text: 'Your complaint has come. You will have a response in writing within twenty working days of its receipt (IT.8).',
    });
    return caseId;
  },
});
