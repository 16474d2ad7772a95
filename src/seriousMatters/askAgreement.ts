import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { partyNamed } from '../cases/informedParty';
import { Refused } from '../errors';
import { PersonRow } from '../people/person.row';
import { agreement, AgreementPurpose, PURPOSE_NAMES } from './agreement';
import { AgreementRow } from './disclosure.row';
import { FlagRow } from './grave.row';

@InputType()
class AskAgreementInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => ID, idOf('Party'), 'Who is asked: a party who knows of the case, or whoever was harmed once approached.')
  readonly partyId!: string;

  @Given(() => AgreementPurpose, z.enum(PURPOSE_NAMES), 'To what.')
  readonly purpose!: (typeof PURPOSE_NAMES)[number];

  @Given(() => String, prose(2_000), 'What exactly would be told, to whom and why. They get these words.')
  readonly says!: string;

  @Given(
    () => ID,
    orNothing(idOf('Flag')),
    'The mark of the case it is about; a complainant sees that mark from then on.',
  )
  readonly flagId!: string | null;
}

export const askAgreement = act({
  name: 'askAgreement',
  input: AskAgreementInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: agreement,
  async perform(hand, { caseId, partyId, purpose, says, flagId }) {
    const { personId } = await partyNamed(hand, partyId);
    const { category } = await hand.tx.findOneByOrFail(PersonRow, { id: personId });
    // Who looks after students asks students
    if (category !== 'STUDENT' && !['CASE_LEAD', 'OVERSEER'].some((one) => hand.given.standing.has(one)))
      throw Refused.because('NOT_ALLOWED', 'Others than students are asked by whoever leads the case.', hand.clause);
    if (flagId !== null && !(await hand.tx.existsBy(FlagRow, { id: flagId, caseId })))
      throw Refused.because('NOT_FOUND', 'There is no such mark on this case.', null, ['input', 'flagId']);
    const id = hand.newId('agreement');
    const open = { answer: null, answeredAt: null, withdrawnAt: null, withdrawReason: null };
    const asked = { status: 'ASKED', askedById: hand.actorId, askedAt: hand.now } as const;
    await hand.tx.insert(AgreementRow, { id, caseId, personId, flagId, purpose, says, ...asked, ...open });
    await hand.notify(personId, {
      topic: 'PROCEEDINGS',
      kind: 'AGREEMENT_ASKED',
      text: 'You are asked whether you agree to something being told to others. It is for you to say, and you can take it back later. You can read it in the case.',
    });
    hand.happened('AGREEMENT_ASKED', id);
    // What marks the case is now theirs to know as well
    if (flagId !== null) hand.happened('FLAG_RAISED', flagId);
    return id;
  },
});
