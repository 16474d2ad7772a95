import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { extendClock } from '../acts/runningClocks';
import { MediationRow } from '../cases/mediation.row';
import { Refused } from '../errors';
import { bothAgree, standing, tell } from './asking';
import { clockOfMediation } from './clockOfMediation';
import { mediation } from './mediation';

@InputType()
class ExtendMediationInput extends Repeatable {
  @Given(() => ID, idOf('Mediation'), 'The mediation; its time is extended as both parties were last asked.')
  readonly mediationId!: string;
}

export const extendMediation = act({
  name: 'extendMediation',
  input: ExtendMediationInput,
  on: mediation,
  target: ({ mediationId }) => mediationId,
  changes: mediation,
  async perform(hand, { mediationId }) {
    const open = await hand.tx.findOneByOrFail(MediationRow, { id: mediationId });
    if (!(await bothAgree(hand, open, 'EXTENSION')))
      throw Refused.because('NOT_YET', 'First: both parties agree that it takes longer.', hand.clause);
    const asked = await standing(hand, open, 'EXTENSION');
    const { untilDay, reason } = asked[0]!;
    const to = { dueOn: untilDay!, reason: reason!, agreedBy: 'BOTH_PARTIES' as const };
    await extendClock(hand, await clockOfMediation(hand), to);
    for (const { personId } of asked)
      await tell(
        hand,
        personId,
        'MEDIATION_EXTENDED',
        `Both of you agreed: the mediation may take until ${untilDay!}.`,
      );
    return mediationId;
  },
});
