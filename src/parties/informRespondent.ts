import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { offerSupport } from '../cases/offerSupport';
import { PartyRow } from '../cases/party.row';
import { AllegationsRow } from '../cases/allegations.row';
import { Refused } from '../errors';
import { layOutSteps } from '../cases/layOutSteps';
import { tellOfInforming } from './tellOfInforming';

@InputType()
class InformRespondentInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(
    () => String,
    prose(),
    'The allegations as they are put to the respondent. Both parties see these words (A.13).',
  )
  readonly allegations!: string;
}

export const informRespondent = act({
  name: 'informRespondent',
  input: InformRespondentInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: theCase,
  async perform(hand, { allegations }) {
    const { id: caseId } = hand.theCase;
    const respondent = await hand.tx.findOneByOrFail(PartyRow, { caseId, capacity: 'RESPONDENT' });
    if (respondent.personId === null)
      throw Refused.because('NOT_YET', 'First: the respondent is identified.', hand.clause);
    // Who was invited to a mediation knows of the case already (B.11)
    if (respondent.since === null) await hand.tx.update(PartyRow, { id: respondent.id }, { since: hand.now });
    const id = hand.newId('allegations');
    await hand.tx.insert(AllegationsRow, { id, caseId, text: allegations, putAt: hand.now });
    await (
      await hand.grants()
    ).give({
      personId: respondent.personId,
      capacity: 'RESPONDENT',
      clause: hand.clause,
      reason: 'informed of the complaint',
    });
    await tellOfInforming(hand, respondent.personId);
    await offerSupport(hand, 'RESPONDENT');
    await layOutSteps(hand);
    hand.happened('ALLEGATIONS_PUT', id);
    return caseId;
  },
});
