import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { day, idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { PlainDate } from '../reading/scalars';
import { refusePast } from './defer';
import { deferral } from './deferral';
import { DeferralRow } from './disclosure.row';

@InputType()
class ReviewDeferralInput extends Repeatable {
  @Given(() => ID, idOf('Deferral'), 'What was put off.')
  readonly deferralId!: string;

  @Given(() => String, prose(2_000), 'Why it is still to be so.')
  readonly reason!: string;

  @Given(() => PlainDate, day(), 'The day to look at it again.')
  readonly reviewOn!: string;
}

export const reviewDeferral = act({
  name: 'reviewDeferral',
  input: ReviewDeferralInput,
  on: deferral,
  target: ({ deferralId }) => deferralId,
  changes: deferral,
  async perform(hand, { deferralId: id, reason, reviewOn }) {
    refusePast(hand, reviewOn);
    await hand.tx.update(DeferralRow, { id }, { reason, reviewOn });
    hand.happened('DEFERRAL_REVIEWED', id);
    return id;
  },
});
