import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { agreement } from './agreement';
import { AgreementRow } from './disclosure.row';

@InputType()
class AnswerAgreementInput extends Repeatable {
  @Given(() => ID, idOf('Agreement'), 'What you were asked.')
  readonly agreementId!: string;

  @Given(() => Boolean, z.boolean(), 'Whether you agree.')
  readonly agree!: boolean;

  @Given(() => String, orNothing(prose(2_000)), 'Anything you wish to add.')
  readonly answer!: string | null;
}

export const answerAgreement = act({
  name: 'answerAgreement',
  input: AnswerAgreementInput,
  on: agreement,
  target: ({ agreementId }) => agreementId,
  changes: agreement,
  async perform(hand, { agreementId: id, agree, answer }) {
    const status = agree ? 'GIVEN' : 'REFUSED';
    await hand.tx.update(AgreementRow, { id }, { status, answer, answeredAt: hand.now });
    hand.happened('AGREEMENT_ANSWERED', id);
    return id;
  },
});
