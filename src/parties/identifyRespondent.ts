import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import type { Hand } from '../acts/hand';
import { theCase } from '../cases/case';
import { letStepAside } from '../cases/conflictsWith';
import { fillVacancies, overseeingOffice, replaceHandler } from '../cases/handling';
import { PartyRow } from '../cases/party.row';
import { personNamed } from '../cases/personNamed';
import { Refused } from '../errors';
import { cannotServe } from '../grants/cannotServe';
import type { RespondentKind } from '../procedures/category';
import { party } from './party';

@InputType()
class IdentifyRespondentInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => ID, idOf('Person'), 'Who the complaint is about, from the directory.')
  readonly personId!: string;
}

export const identifyRespondent = act({
  name: 'identifyRespondent',
  input: IdentifyRespondentInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: party,
  async perform(hand, { personId }) {
    const person = await personNamed(hand, personId);
    const kind = hand.procedure.respondents[person.category];
    if (!kind)
      throw Refused.because('INVALID', `${hand.procedure.title}: this person belongs to another procedure.`, 'B.1', [
        'input',
        'personId',
      ]);
    const sides = await hand.tx.findBy(PartyRow, { caseId: hand.theCase.id });
    if (sides.some((one) => one.capacity !== 'RESPONDENT' && one.personId === person.id))
      throw cannotServe(hand.clause);
    const respondent = sides.find(({ capacity }) => capacity === 'RESPONDENT')!;
    await hand.tx.update(PartyRow, { id: respondent.id }, { personId: person.id, identifiedAt: hand.now });
    hand.happened('RESPONDENT_IDENTIFIED', respondent.id);
    await letTheRightPeopleHandle(hand, person.id, kind);
    return respondent.id;
  },
});

/** The walls are judged again now that a person stands behind the words: nobody handles a complaint against themselves (A.1, A.8). */
async function letTheRightPeopleHandle(hand: Hand, respondentId: string, kind: RespondentKind): Promise<void> {
  const before = overseeingOffice(hand);
  hand.theCase.respondentKind = kind;
  const grants = await hand.grants();
  const [overseer] = grants.active('OVERSEER');
  if (overseer && overseeingOffice(hand) !== before) {
    const led = grants.active('CASE_LEAD').filter(({ personId }) => personId === overseer.personId);
    for (const grant of [overseer, ...led])
      await grants.end(grant, 'the person complained of belongs to the other category of staff');
    await fillVacancies(hand, ['OVERSEER']);
  }
  await replaceHandler(hand, respondentId, 'is the person complained of');
  await letStepAside(hand, respondentId, 'PARTY');
}
