import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { advice } from './advice';
import { AdviceRow } from './advice.row';

@InputType()
class GiveAdviceInput extends Repeatable {
  @Given(() => ID, idOf('Advice'), 'What you were asked.')
  readonly adviceId!: string;

  @Given(() => String, prose(), 'Your advice.')
  readonly answer!: string;

  @Given(
    () => String,
    orNothing(prose(1_000)),
    'For guidance: how you consulted the Acting Head of Welfare, or the University’s welfare director (B.2).',
  )
  readonly consulted!: string | null;
}

export const giveAdvice = act({
  name: 'giveAdvice',
  input: GiveAdviceInput,
  on: advice,
  target: ({ adviceId }) => adviceId,
  changes: advice,
  async perform(hand, { adviceId: id, answer, consulted }) {
    if (hand.row['kind'] === 'GUIDANCE' && consulted === null)
      throw Refused.because(
        'INVALID',
        'Before you guide somebody, consult the Acting Head of Welfare or the University’s welfare director: say how.',
        'B.2',
        ['input', 'consulted'],
      );
    await hand.tx.update(AdviceRow, { id }, { status: 'ANSWERED', answer, consulted, answeredAt: hand.now });
    return id;
  },
});
