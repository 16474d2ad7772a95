import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { flag } from './flag';
import { FlagRow } from './grave.row';

@InputType()
class LiftFlagInput extends Repeatable {
  @Given(() => ID, idOf('Flag'), 'The mark.')
  readonly flagId!: string;

  @Given(() => String, prose(2_000), 'Why it is taken away.')
  readonly reason!: string;
}

export const liftFlag = act({
  name: 'liftFlag',
  input: LiftFlagInput,
  on: flag,
  target: ({ flagId }) => flagId,
  changes: flag,
  async perform(hand, { flagId, reason: liftReason }) {
    if (hand.row['kind'] === 'POSSIBLY_CRIMINAL') {
      if (hand.holds('PROCEEDINGS_PAUSED'))
        throw Refused.because('NOT_YET', 'First: the proceedings go on.', hand.clause);
      hand.forget(['POSSIBLY_CRIMINAL']);
    }
    await hand.tx.update(FlagRow, { id: flagId }, { status: 'LIFTED', liftedAt: hand.now, liftReason });
    hand.happened('FLAG_LIFTED', flagId);
    return flagId;
  },
});
