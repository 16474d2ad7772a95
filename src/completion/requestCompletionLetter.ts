import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { CompletionLetterRow } from '../cases/completionLetter.row';
import { PartyRow } from '../cases/party.row';
import { Refused } from '../errors';
import { completionLetter } from './completionLetter';
import { standingLetter } from '../cases/standingLetter';
import { studentSide } from './studentSide';

@InputType()
class RequestCompletionLetterInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case. Asking for the letter, you say that you make no appeal within the college.')
  readonly caseId!: string;
}

export const requestCompletionLetter = act({
  name: 'requestCompletionLetter',
  input: RequestCompletionLetterInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: completionLetter,
  async perform(hand, { caseId }) {
    const own = await hand.tx.findOneByOrFail(PartyRow, { caseId, personId: hand.actorId });
    const { side, personId } = await studentSide(hand, own);
    if (await standingLetter(hand, side))
      throw Refused.because('ALREADY_DONE', 'The letter is asked for or issued already.', hand.clause);
    hand.side = side;
    const id = hand.newId('letter');
    const row = { id, caseId, personId, side, status: 'REQUESTED', text: null } as const;
    await hand.tx.insert(CompletionLetterRow, { ...row, requestedAt: hand.now, issuedAt: null });
    hand.happened('COMPLETION_LETTER_REQUESTED', id);
    return id;
  },
});
