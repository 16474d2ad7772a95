import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { MediationRow } from '../cases/mediation.row';
import { concludeMediation } from '../cases/concludeMediation';
import { mediation } from './mediation';

@InputType()
class CallOffMediationInput extends Repeatable {
  @Given(() => ID, idOf('Mediation'), 'The mediation.')
  readonly mediationId!: string;

  @Given(
    () => String,
    prose(1_000),
    'Why it ends, in words that both parties read: never what one of them answered in confidence.',
  )
  readonly reason!: string;
}

export const callOffMediation = act({
  name: 'callOffMediation',
  input: CallOffMediationInput,
  on: mediation,
  target: ({ mediationId }) => mediationId,
  changes: mediation,
  async perform(hand, { mediationId, reason }) {
    const running = await hand.tx.findOneByOrFail(MediationRow, { id: mediationId });
    await concludeMediation(hand, running, { agreed: false, text: reason });
    return mediationId;
  },
});
