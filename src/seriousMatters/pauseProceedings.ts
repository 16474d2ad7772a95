import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { pauseClocks } from '../acts/runningClocks';
import { theCase } from '../cases/case';
import { PauseRow } from './grave.row';
import { pause } from './pause';

@InputType()
class PauseProceedingsInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(2_000), 'Why they are to stand still. The parties do not get these words.')
  readonly reason!: string;
}

export const pauseProceedings = act({
  name: 'pauseProceedings',
  input: PauseProceedingsInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: pause,
  async perform(hand, { caseId, reason }) {
    const id = hand.newId('pause');
    const running = { pausedAt: hand.now, resumedAt: null, resumeReason: null };
    await hand.tx.insert(PauseRow, { id, caseId, reason, ...running });
    await pauseClocks(hand, reason);
    hand.happened('PROCEEDINGS_PAUSED', id);
    return id;
  },
});
