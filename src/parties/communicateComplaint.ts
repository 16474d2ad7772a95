import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { nobodyLeft, putInCharge } from '../cases/handling';

@InputType()
class CommunicateComplaintInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;
}

export const communicateComplaint = act({
  name: 'communicateComplaint',
  input: CommunicateComplaintInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: theCase,
  async perform(hand) {
    if (!(await putInCharge(hand))) throw nobodyLeft(hand.clause);
    return hand.theCase.id;
  },
});
