import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { tellParties } from '../cases/tellParties';
import { Refused } from '../errors';
import { decision, RouteEnum } from './decision';
import { DecisionRow } from './investigation.row';

@InputType()
class DecideHowToProceedInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => RouteEnum, z.enum(['DETERMINE', 'INVESTIGATE']), 'How.')
  readonly route!: 'DETERMINE' | 'INVESTIGATE';

  @Given(() => String, prose(), 'Why. Both parties get these words in writing by this act (A.14).')
  readonly reasons!: string;

  @Given(
    () => String,
    orNothing(prose(1_000)),
    'Whom you consulted; needed when a student complains: the Acting Head of Welfare (A.13).',
  )
  readonly consulted!: string | null;
}

export const decideHowToProceed = act({
  name: 'decideHowToProceed',
  input: DecideHowToProceedInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: decision,
  async perform(hand, { caseId, route, reasons, consulted }) {
    if (hand.holds('STUDENT_COMPLAINANT') && consulted === null)
      throw Refused.because(
        'INVALID',
        'A student complains: say how the Acting Head of Welfare was consulted.',
        'A.13',
        ['input', 'consulted'],
      );
    const id = hand.newId('decision');
    await hand.tx.insert(DecisionRow, { id, caseId, route, reasons, consulted, issuedAt: hand.now });
    await tellParties(hand, { kind: 'HOW_TO_PROCEED', text: reasons });
    hand.happened('HOW_TO_PROCEED_DECIDED', id);
    hand.choose(route);
    return id;
  },
});
