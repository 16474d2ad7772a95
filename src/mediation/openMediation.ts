import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { MediationRow } from '../cases/mediation.row';
import { Refused } from '../errors';
import { bothAgree, standing, tell } from './asking';
import { mediation } from './mediation';

@InputType()
class OpenMediationInput extends Repeatable {
  @Given(() => ID, idOf('Mediation'), 'The mediation.')
  readonly mediationId!: string;
}

export const openMediation = act({
  name: 'openMediation',
  input: OpenMediationInput,
  on: mediation,
  target: ({ mediationId }) => mediationId,
  changes: mediation,
  async perform(hand, { mediationId }) {
    const nominated = await hand.tx.findOneByOrFail(MediationRow, { id: mediationId });
    const refuse = (message: string) => Refused.because('NOT_YET', message, hand.clause);
    // Who agreed may have changed their mind since
    if (!(await bothAgree(hand, nominated, 'MEDIATION'))) throw refuse('First: both parties agree to a mediation.');
    if (!(await bothAgree(hand, nominated, 'MEDIATOR'))) throw refuse('First: both parties accept the mediator.');
    await hand.tx.update(MediationRow, { id: mediationId }, { status: 'OPEN', openedAt: hand.now });
    const parties = await standing(hand, nominated, 'MEDIATION');
    const accompanied = `You can be accompanied. ${hand.procedure.accompaniment.says}`;
    for (const { personId } of parties)
      await tell(
        hand,
        personId,
        'MEDIATION_OPENED',
        `The mediation begins. The mediator meets you separately first. ${accompanied}`,
      );
    await tell(
      hand,
      nominated.mediatorId!,
      'MEDIATION_OPENED',
      'The mediation begins. Meet the parties separately first.',
    );
    hand.happened('MEDIATION_OPENED', mediationId);
    return mediationId;
  },
});
