import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { MediationRow } from '../cases/mediation.row';
import { concludeMediation } from '../cases/concludeMediation';
import { mediation } from './mediation';

@InputType()
class EndMediationInput extends Repeatable {
  @Given(() => ID, idOf('Mediation'), 'The mediation.')
  readonly mediationId!: string;

  @Given(() => Boolean, z.boolean(), 'Whether the parties came to an agreement.')
  readonly agreed!: boolean;

  @Given(
    () => String,
    prose(),
    'What they agreed, in writing; or the reason why they did not. Both parties read this, and those who arranged the mediation.',
  )
  readonly text!: string;
}

export const endMediation = act({
  name: 'endMediation',
  input: EndMediationInput,
  on: mediation,
  target: ({ mediationId }) => mediationId,
  changes: mediation,
  async perform(hand, { mediationId, agreed, text }) {
    await concludeMediation(hand, await hand.tx.findOneByOrFail(MediationRow, { id: mediationId }), { agreed, text });
    return mediationId;
  },
});
