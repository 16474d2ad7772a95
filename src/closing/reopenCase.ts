import { ID, InputType } from 'type-graphql';
import { IsNull } from 'typeorm';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { ClosingRow } from '../cases/closing.row';
import { letPartyHave } from '../cases/letPartiesKeep';
import { tellParties } from '../cases/tellParties';
import { closing } from './closing';

@InputType()
class ReopenCaseInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(2_000), 'Why. Both parties get these words.')
  readonly reason!: string;
}

export const reopenCase = act({
  name: 'reopenCase',
  input: ReopenCaseInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: closing,
  async perform(hand, { reason }) {
    const { id: caseId } = hand.theCase;
    const { id, stage } = await hand.tx.findOneByOrFail(ClosingRow, { caseId, reopenedAt: IsNull() });
    const reopened = { reopenReason: reason, reopenedById: hand.actorId, reopenedAt: hand.now };
    await hand.tx.update(ClosingRow, { id }, reopened);
    for (const side of ['COMPLAINANT', 'RESPONDENT'] as const)
      await letPartyHave(hand, side, null, 'the case was reopened');
    await tellParties(hand, { kind: 'REOPENED', text: `The case is reopened.\n\n${reason}` });
    // Without an outcome that stands it is under way again
    if (stage !== 'CONCLUDED') hand.theCase.concludedAt = null;
    hand.choose(stage);
    hand.happened('CASE_REOPENED', id);
    return id;
  },
});
