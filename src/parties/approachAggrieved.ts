import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { PartyRow } from '../cases/party.row';
import { personNamed } from '../cases/personNamed';
import { replaceHandler } from '../cases/handling';
import { Refused } from '../errors';
import { cannotServe } from '../grants/cannotServe';
import { party } from './party';

@InputType()
class ApproachAggrievedInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => ID, idOf('Person'), 'Who was harmed, from the directory.')
  readonly personId!: string;
}

export const approachAggrieved = act({
  name: 'approachAggrieved',
  input: ApproachAggrievedInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: party,
  async perform(hand, { caseId, personId }) {
    const person = await personNamed(hand, personId);
    const sides = await hand.tx.findBy(PartyRow, { caseId });
    const harmed = sides.find(({ capacity }) => capacity === 'AGGRIEVED');
    if (!harmed) throw Refused.because('INVALID', 'Somebody complains here.', hand.clause);
    if (harmed.personId !== null) throw Refused.because('ALREADY_DONE', 'They were approached.', hand.clause);
    // A.13: nobody is on both sides, also before they know of it
    if (sides.some((one) => one.personId === person.id)) throw cannotServe(hand.clause);
    const known = { personId: person.id, identifiedAt: hand.now, since: hand.now };
    await hand.tx.update(PartyRow, { id: harmed.id }, known);
    const grants = await hand.grants();
    await grants.give({ personId: person.id, capacity: 'AGGRIEVED', clause: hand.clause, reason: 'was approached' });
    await replaceHandler(hand, person.id, 'is who was harmed');
    await hand.notify(person.id, {
      topic: 'PROCEEDINGS',
      kind: 'APPROACHED',
      text: 'The college looks into something that may have harmed you. You do not have to complain. You are asked before anything is told to others, as a rule, and you can have support and advice: from the Acting Head of Welfare, a Harassment Officer, or the Harassment Line outside the college.',
    });
    hand.happened('AGGRIEVED_APPROACHED', harmed.id);
    return harmed.id;
  },
});
