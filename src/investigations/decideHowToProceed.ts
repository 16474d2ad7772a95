import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { tellParties } from '../cases/tellParties';
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
}

export const decideHowToProceed = act({
  name: 'decideHowToProceed',
  input: DecideHowToProceedInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: decision,
  async perform(hand, { caseId, route, reasons }) {
    const id = hand.newId('decision');
    await hand.tx.insert(DecisionRow, { id, caseId, route, reasons, consulted: null, issuedAt: hand.now });
    await tellParties(hand, { kind: 'HOW_TO_PROCEED', text: reasons });
    hand.happened('HOW_TO_PROCEED_DECIDED', id);
    hand.choose(route);
    return id;
  },
});
