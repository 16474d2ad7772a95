import { ID, InputType } from 'type-graphql';
import { IsNull } from 'typeorm';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { resumeClocks } from '../acts/runningClocks';
import { theCase } from '../cases/case';
import { PauseRow } from './grave.row';
import { pause } from './pause';

@InputType()
class ResumeProceedingsInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(2_000), 'Why they go on. The parties do not get these words.')
  readonly reason!: string;
}

export const resumeProceedings = act({
  name: 'resumeProceedings',
  input: ResumeProceedingsInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: pause,
  async perform(hand, { caseId, reason }) {
    const { id } = await hand.tx.findOneByOrFail(PauseRow, { caseId, resumedAt: IsNull() });
    await hand.tx.update(PauseRow, { id }, { resumedAt: hand.now, resumeReason: reason });
    await resumeClocks(hand, reason);
    hand.happened('PROCEEDINGS_RESUMED', id);
    return id;
  },
});
