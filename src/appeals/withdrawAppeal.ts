import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { appeal } from './appeal';
import { endAppeal } from './endAppeal';

@InputType()
class WithdrawAppealInput extends Repeatable {
  @Given(() => ID, idOf('Appeal'), 'Your appeal.')
  readonly appealId!: string;
}

export const withdrawAppeal = act({
  name: 'withdrawAppeal',
  input: WithdrawAppealInput,
  on: appeal,
  target: ({ appealId }) => appealId,
  changes: appeal,
  async perform(hand, { appealId }) {
    await endAppeal(hand, appealId, { status: 'WITHDRAWN', result: null, reasons: null });
    return appealId;
  },
});
