import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { close } from '../cases/close';
import { closing } from './closing';

@InputType()
class CloseCaseInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(2_000), 'Why nothing remains to be done. The parties are told that it is closed, not why.')
  readonly reason!: string;
}

export const closeCase = act({
  name: 'closeCase',
  input: CloseCaseInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: closing,
  perform: (hand, { reason }) => close(hand, reason),
});
