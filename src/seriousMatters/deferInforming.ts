import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { day, idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { PartyRow } from '../cases/party.row';
import { PlainDate } from '../reading/scalars';
import { defer } from './defer';
import { deferral } from './deferral';

@InputType()
class DeferInformingInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(2_000), 'Why the respondent is informed only later, such as a request of the police.')
  readonly reason!: string;

  @Given(() => PlainDate, day(), 'The day to look at it again.')
  readonly reviewOn!: string;
}

export const deferInforming = act({
  name: 'deferInforming',
  input: DeferInformingInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: deferral,
  async perform(hand, { caseId, reason, reviewOn }) {
    const { personId } = await hand.tx.findOneByOrFail(PartyRow, { caseId, capacity: 'RESPONDENT' });
    return defer(hand, { subject: 'INFORMING', disclosureId: null, personId, reason, reviewOn });
  },
});
