import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { clarification } from './clarification';
import { optionalProse } from './content';
import { ClarificationRow } from './exchange.row';

@InputType()
class ClarifyComplaintInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(), 'The complaint as confirmed with the complainant, who sees these words (A.20a).')
  readonly text!: string;

  @Given(() => String, optionalProse(), 'Other relevant material that will be forwarded with it (A.20b).')
  readonly material!: string | null;
}

export const clarifyComplaint = act({
  name: 'clarifyComplaint',
  input: ClarifyComplaintInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: clarification,
  async perform(hand, { caseId, text, material }) {
    const id = hand.newId('clarification');
    await hand.tx.insert(ClarificationRow, { id, caseId, text, material, clarifiedAt: hand.now, forwardedAt: null });
    hand.happened('COMPLAINT_CLARIFIED', id);
    return id;
  },
});
