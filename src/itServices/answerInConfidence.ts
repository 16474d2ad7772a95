import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { ConfidentialRequestRow } from './confidential.row';
import { confidentialRequest } from './confidentialRequest';

@InputType()
class AnswerInConfidenceInput extends Repeatable {
  @Given(() => ID, idOf('ConfidentialRequest'), 'What you were asked.')
  readonly confidentialRequestId!: string;

  @Given(() => String, prose(), 'Your answer. Whoever handles the complaint alone sees it (IT.7).')
  readonly answer!: string;
}

export const answerInConfidence = act({
  name: 'answerInConfidence',
  input: AnswerInConfidenceInput,
  on: confidentialRequest,
  target: ({ confidentialRequestId }) => confidentialRequestId,
  changes: confidentialRequest,
  async perform(hand, { confidentialRequestId: requestId, answer }) {
    const answered = { answer, answeredAt: hand.now, status: 'ANSWERED' } as const;
    await hand.tx.update(ConfidentialRequestRow, { id: requestId }, answered);
    hand.happened('DETAILS_GIVEN', requestId);
    return requestId;
  },
});
