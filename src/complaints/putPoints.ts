import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idempotencyKey, idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { theCase } from '../cases/case';
import { PointsRow } from './exchange.row';
import { points } from './response';

@InputType()
class PutPointsInput {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(
    () => String,
    prose(),
    'The points of the response that the complainant is to answer. The complainant sees these words.',
  )
  readonly text!: string;

  @Given(() => String, idempotencyKey(), 'Makes repeating this request safe.')
  readonly idempotencyKey!: string;
}

export const putPoints = act({
  name: 'putPoints',
  input: PutPointsInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: points,
  async perform(hand, { caseId, text }) {
    const id = hand.newId('points');
    await hand.tx.insert(PointsRow, { id, caseId, text, putAt: hand.now });
    hand.happened('POINTS_PUT', id);
    return id;
  },
});
