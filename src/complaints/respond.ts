import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idempotencyKey, idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { theCase } from '../cases/case';
import { ResponseRow } from './exchange.row';
import { response } from './response';

@InputType()
class RespondInput {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(), 'Your response. Each one is kept; none replaces another.')
  readonly text!: string;

  @Given(() => String, idempotencyKey(), 'Makes repeating this request safe.')
  readonly idempotencyKey!: string;
}

export const respond = act({
  name: 'respond',
  input: RespondInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: response,
  async perform(hand, { caseId, text }) {
    const id = hand.newId('response');
    await hand.tx.insert(ResponseRow, { id, caseId, byId: hand.actorId, text, givenAt: hand.now });
    hand.happened('RESPONSE_GIVEN', id);
    return id;
  },
});
