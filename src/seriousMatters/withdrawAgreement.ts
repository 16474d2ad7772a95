import { ID, InputType } from 'type-graphql';
import { IsNull } from 'typeorm';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { agreement } from './agreement';
import { AgreementRow, DisclosureRow } from './disclosure.row';

@InputType()
class WithdrawAgreementInput extends Repeatable {
  @Given(() => ID, idOf('Agreement'), 'What you agreed to.')
  readonly agreementId!: string;

  @Given(() => String, orNothing(prose(2_000)), 'Why, if you wish to say.')
  readonly reason!: string | null;
}

export const withdrawAgreement = act({
  name: 'withdrawAgreement',
  input: WithdrawAgreementInput,
  on: agreement,
  target: ({ agreementId }) => agreementId,
  changes: agreement,
  async perform(hand, { agreementId: id, reason: withdrawReason }) {
    await hand.tx.update(AgreementRow, { id }, { status: 'WITHDRAWN', withdrawnAt: hand.now, withdrawReason });
    // What was told cannot be untold: nothing more is told on it
    for (const disclosure of await hand.tx.findBy(DisclosureRow, { agreementId: id, endedAt: IsNull() })) {
      await hand.tx.update(DisclosureRow, { id: disclosure.id }, { endedAt: hand.now });
      hand.happened('DISCLOSURE_ENDED', disclosure.id);
    }
    hand.happened('AGREEMENT_WITHDRAWN', id);
    return id;
  },
});
