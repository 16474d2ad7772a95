import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { deferral } from './deferral';
import { DeferralRow } from './disclosure.row';

@InputType()
class EndDeferralInput extends Repeatable {
  @Given(() => ID, idOf('Deferral'), 'What was put off.')
  readonly deferralId!: string;

  @Given(() => String, prose(2_000), 'Why the person may be told now.')
  readonly reason!: string;
}

export const endDeferral = act({
  name: 'endDeferral',
  input: EndDeferralInput,
  on: deferral,
  target: ({ deferralId }) => deferralId,
  changes: deferral,
  async perform(hand, { deferralId: id, reason: endReason }) {
    const { disclosureId } = await hand.tx.findOneByOrFail(DeferralRow, { id });
    await hand.tx.update(DeferralRow, { id }, { endedAt: hand.now, endReason });
    hand.happened('DEFERRAL_ENDED', id);
    if (disclosureId === null) hand.forget(['INFORMING_DEFERRED']);
    else hand.happened('DISCLOSURE_MADE_KNOWN', disclosureId);
    return id;
  },
});
