import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { tellParties } from '../cases/tellParties';

@InputType()
class ReconsiderOutcomeInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(2_000), 'Why. Both parties get these words.')
  readonly reason!: string;
}

export const reconsiderOutcome = act({
  name: 'reconsiderOutcome',
  input: ReconsiderOutcomeInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: theCase,
  async perform(hand, { caseId, reason }) {
    hand.theCase.concludedAt = null;
    await tellParties(hand, { kind: 'RECONSIDERED', text: `The outcome is to be decided anew.\n\n${reason}` });
    return caseId;
  },
});
