import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { MediationQuestionRow, MediationRow } from '../cases/mediation.row';
import { Refused } from '../errors';
import { mediationQuestion } from './question';

@InputType()
class AnswerMediationInput extends Repeatable {
  @Given(() => ID, idOf('MediationQuestion'), 'What you are asked.')
  readonly mediationQuestionId!: string;

  @Given(
    () => Boolean,
    z.boolean(),
    'Whether you agree. You can change your mind until what you are asked about happens.',
  )
  readonly agreed!: boolean;
}

/** Until when each can be answered: what has happened on the strength of an answer is not undone by another. */
const ANSWERABLE: Readonly<Record<MediationQuestionRow['kind'], readonly MediationRow['status'][]>> = {
  MEDIATION: ['PROPOSED', 'NOMINATED'],
  MEDIATOR: ['NOMINATED'],
  JOINT_MEETING: ['OPEN'],
  EXTENSION: ['OPEN'],
};

export const answerMediation = act({
  name: 'answerMediation',
  input: AnswerMediationInput,
  on: mediationQuestion,
  target: ({ mediationQuestionId }) => mediationQuestionId,
  changes: mediationQuestion,
  async perform(hand, { mediationQuestionId: id, agreed }) {
    const { kind, mediationId } = await hand.tx.findOneByOrFail(MediationQuestionRow, { id });
    const { status } = await hand.tx.findOneByOrFail(MediationRow, { id: mediationId });
    if (!ANSWERABLE[kind].includes(status))
      throw Refused.because(
        'OUT_OF_TURN',
        `This is answered while the mediation is ${ANSWERABLE[kind].join(' or ')}; it is ${status}.`,
        hand.clause,
      );
    const answered = { status: agreed ? 'AGREED' : 'DECLINED', answeredAt: hand.now } as const;
    await hand.tx.update(MediationQuestionRow, { id }, answered);
    hand.happened('MEDIATION_QUESTION_ANSWERED', id);
    return id;
  },
});
