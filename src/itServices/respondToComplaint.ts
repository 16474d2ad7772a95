import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { tellParties } from '../cases/tellParties';
import { ServiceResponseRow } from './confidential.row';
import { serviceResponse } from './serviceResponse';

@InputType()
class RespondToComplaintInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(), 'The response. The complainant gets these words.')
  readonly text!: string;
}

export const respondToComplaint = act({
  name: 'respondToComplaint',
  input: RespondToComplaintInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: serviceResponse,
  async perform(hand, { caseId, text }) {
    const byHead = hand.theCase.stage === 'REVIEW';
    const id = hand.newId('service response');
    await hand.tx.insert(ServiceResponseRow, { id, caseId, text, byHead, givenAt: hand.now });
    await tellParties(hand, { kind: 'SERVICE_RESPONSE', text, clause: byHead ? 'IT.9' : hand.clause });
    hand.happened('SERVICE_RESPONDED', id);
    hand.choose(byHead ? 'HEAD' : 'HANDLER');
    if (byHead) hand.conclude();
    return id;
  },
});
