import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { begin } from '../cases/begin';
import { theCase } from '../cases/case';
import { endHandling } from '../cases/handling';

@InputType()
class TurnToWelfareInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;
}

export const turnToWelfare = act({
  name: 'turnToWelfare',
  input: TurnToWelfareInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: theCase,
  async perform(hand, { caseId }) {
    await endHandling(hand, ['ADVISER'], 'the student turned to the Acting Head of Welfare');
    await begin(hand, { informally: true, approach: null });
    return caseId;
  },
});
