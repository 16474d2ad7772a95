import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { Refused } from '../errors';

@InputType()
class GoFurtherInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;
}

export const goFurther = act({
  name: 'goFurther',
  input: GoFurtherInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: theCase,
  async perform(hand, { caseId }) {
    const { complainantCategory, stage } = hand.theCase;
    // A student can go to the Proctors once stage 1 has answered; staff to the Registrar once the head has
    if (complainantCategory === 'EXTERNAL' || (complainantCategory !== 'STUDENT' && stage !== 'REVIEWED'))
      throw Refused.because(
        'NOT_YET',
        complainantCategory === 'EXTERNAL'
          ? 'The head of the department is the last to answer here.'
          : 'First: the head of the department has responded; then you can go to the Registrar.',
        'IT.3',
      );
    if (hand.theCase.concludedAt === null) hand.conclude();
    return caseId;
  },
});
