import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { MediationRow } from '../cases/mediation.row';
import { concludeMediation } from '../cases/concludeMediation';
import { mediation } from './mediation';

@InputType()
class LeaveMediationInput extends Repeatable {
  @Given(() => ID, idOf('Mediation'), 'The mediation. You need give no reason.')
  readonly mediationId!: string;
}

/** All that the other party is told. */
const WITHOUT_AGREEMENT = 'It ended before anything was agreed.';

export const leaveMediation = act({
  name: 'leaveMediation',
  input: LeaveMediationInput,
  on: mediation,
  target: ({ mediationId }) => mediationId,
  changes: mediation,
  async perform(hand, { mediationId }) {
    const open = await hand.tx.findOneByOrFail(MediationRow, { id: mediationId });
    await concludeMediation(hand, open, { agreed: false, text: WITHOUT_AGREEMENT });
    return mediationId;
  },
});
