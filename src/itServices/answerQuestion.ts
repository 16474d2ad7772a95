import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { StaffQuestionRow } from './confidential.row';
import { questionToYou } from './staffQuestion';

@InputType()
class AnswerQuestionInput extends Repeatable {
  @Given(() => ID, idOf('QuestionToYou'), 'What you were asked.')
  readonly questionId!: string;

  @Given(() => String, prose(), 'Your answer. Whoever handles the complaint sees it (IT.1).')
  readonly answer!: string;
}

export const answerQuestion = act({
  name: 'answerQuestion',
  input: AnswerQuestionInput,
  on: questionToYou,
  target: ({ questionId }) => questionId,
  changes: questionToYou,
  async perform(hand, { questionId, answer }) {
    const answered = { answer, answeredAt: hand.now, status: 'ANSWERED' } as const;
    await hand.tx.update(StaffQuestionRow, { id: questionId }, answered);
    hand.happened('STAFF_ANSWERED', questionId);
    return questionId;
  },
});
