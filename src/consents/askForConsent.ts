import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, line, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { informedParty } from '../cases/informedParty';
import { Refused } from '../errors';
import { PersonRow } from '../people/person.row';
import { consent } from './consent';
import { ConsentRow } from './consent.row';

@InputType()
class AskForConsentInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => ID, idOf('Party'), 'Whom you ask; the Acting Head of Welfare asks students alone.')
  readonly partyId!: string;

  @Given(() => String, line(), 'Who would be told, such as their department.')
  readonly toWhom!: string;

  @Given(() => String, prose(2_000), 'What they would be told, and why: as little as is needed.')
  readonly what!: string;
}

export const askForConsent = act({
  name: 'askForConsent',
  input: AskForConsentInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: consent,
  async perform(hand, { caseId, partyId, toWhom, what }) {
    const personId = await informedParty(hand, partyId);
    const { category } = await hand.tx.findOneByOrFail(PersonRow, { id: personId });
    if (category !== 'STUDENT' && !hand.given.standing.has('CASE_LEAD'))
      throw Refused.because('NOT_ALLOWED', 'The Acting Head of Welfare asks students.', hand.clause, [
        'input',
        'partyId',
      ]);
    const id = hand.newId('consent');
    const open = { status: 'ASKED' as const, askedAt: hand.now, answeredAt: null, informedAt: null };
    await hand.tx.insert(ConsentRow, { id, caseId, personId, toWhom, what, ...open });
    hand.happened('CONSENT_ASKED', id);
    await hand.notify(personId, {
      topic: 'SUPPORT',
      kind: 'CONSENT_ASKED',
      text: 'You are asked whether somebody may be told of this. Nobody is told unless you agree.',
    });
    return id;
  },
});
