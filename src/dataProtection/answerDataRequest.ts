import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { dataRequest } from './dataRequest';
import { DataRequestRow } from './dataRequest.row';

@InputType()
class AnswerDataRequestInput extends Repeatable {
  @Given(() => ID, idOf('DataRequest'), 'The request.')
  readonly dataRequestId!: string;

  @Given(() => String, prose(), 'The answer, as whoever asked reads it: what there is, what was put right, or why not.')
  readonly answer!: string;

  @Given(() => String, orNothing(prose()), 'What is not given, such as passages about others. It stays on record.')
  readonly withheld!: string | null;

  @Given(() => String, orNothing(prose(2_000)), 'On what ground it is not given; needed where something is withheld.')
  readonly ground!: string | null;
}

export const answerDataRequest = act({
  name: 'answerDataRequest',
  input: AnswerDataRequestInput,
  on: dataRequest,
  target: ({ dataRequestId }) => dataRequestId,
  changes: dataRequest,
  async perform(hand, { dataRequestId: id, answer, withheld, ground }) {
    if ((withheld === null) !== (ground === null))
      throw Refused.because(
        'INVALID',
        'What is withheld needs a ground, and a ground something withheld.',
        hand.clause,
        ['input', withheld === null ? 'withheld' : 'ground'],
      );
    const answered = { answer, withheld, ground, answeredById: hand.actorId, answeredAt: hand.now };
    const { affected } = await hand.tx.update(
      DataRequestRow,
      { id, status: 'ASKED' },
      { ...answered, status: 'ANSWERED' },
    );
    if (affected === 0) throw Refused.because('ALREADY_DONE', 'It is answered already.', hand.clause);
    hand.happened('DATA_REQUEST_ANSWERED', id);
    return id;
  },
});
