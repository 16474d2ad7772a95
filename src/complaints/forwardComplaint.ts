import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { PartyRow } from '../cases/party.row';
import { clarification } from './clarification';
import { ClarificationRow } from './exchange.row';

@InputType()
class ForwardComplaintInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;
}

export const forwardComplaint = act({
  name: 'forwardComplaint',
  input: ForwardComplaintInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: clarification,
  async perform(hand, { caseId }) {
    const newest = await hand.tx.findOneOrFail(ClarificationRow, {
      where: { caseId },
      order: { clarifiedAt: 'DESC', id: 'ASC' },
    });
    await hand.tx.update(ClarificationRow, { id: newest.id }, { forwardedAt: hand.now });
    const respondent = await hand.tx.findOneByOrFail(PartyRow, { caseId, capacity: 'RESPONDENT' });
    await hand.notify(respondent.personId!, {
      topic: 'PROCEEDINGS',
      kind: 'FORWARDED',
      text: 'The complaint as clarified has been forwarded to you. You can read it in the case and respond.',
    });
    hand.happened('COMPLAINT_FORWARDED', newest.id);
    return newest.id;
  },
});
