import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import type { Fact } from '../procedures/fact';
import { consultationOfYou } from './consultation';
import { ConsultationRow, type ConsultedOn } from './consultation.row';

@InputType()
class AnswerConsultationInput extends Repeatable {
  @Given(() => ID, idOf('ConsultationOfYou'), 'What you are consulted on.')
  readonly consultationId!: string;

  @Given(() => String, prose(), 'Your answer. Whoever leads or oversees the case reads it.')
  readonly answer!: string;
}

/** The decisions that wait for the Acting Head of Welfare in a student's case (A.13, A.21). */
const DECISIONS: Partial<Record<ConsultedOn, Fact>> = {
  HOW_TO_PROCEED: 'WELFARE_CONSULTED_ON_COURSE',
  OUTCOME: 'WELFARE_CONSULTED_ON_OUTCOME',
};

export const answerConsultation = act({
  name: 'answerConsultation',
  input: AnswerConsultationInput,
  on: consultationOfYou,
  target: ({ consultationId }) => consultationId,
  changes: consultationOfYou,
  async perform(hand, { consultationId: id, answer }) {
    await hand.tx.update(ConsultationRow, { id }, { answer, answeredAt: hand.now, status: 'ANSWERED' });
    hand.happened('CONSULTATION_ANSWERED', id);
    const decision = DECISIONS[hand.row['about'] as ConsultedOn];
    const welfare = (await hand.grants()).holders('WELFARE');
    // Where nobody looks after the student for the moment, any officer's answer is the consultation there can be
    if (decision && (welfare.length === 0 || welfare.includes(hand.actorId))) hand.record([decision]);
    return id;
  },
});
