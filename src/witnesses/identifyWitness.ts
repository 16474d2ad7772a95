import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { letStepAside } from '../cases/conflictsWith';
import { replaceHandler } from '../cases/handling';
import { PartyRow } from '../cases/party.row';
import { personNamed } from '../cases/personNamed';
import { WitnessRow } from '../cases/witness.row';
import { cannotServe } from '../grants/cannotServe';
import { witness } from './witness';

@InputType()
class IdentifyWitnessInput extends Repeatable {
  @Given(() => ID, idOf('Witness'), 'The witness as named.')
  readonly witnessId!: string;

  @Given(() => ID, idOf('Person'), 'Who that is, from the directory.')
  readonly personId!: string;
}

export const identifyWitness = act({
  name: 'identifyWitness',
  input: IdentifyWitnessInput,
  on: witness,
  target: ({ witnessId }) => witnessId,
  changes: witness,
  async perform(hand, { witnessId, personId }) {
    const person = await personNamed(hand, personId);
    const isParty = (await hand.tx.countBy(PartyRow, { caseId: hand.theCase.id, personId: person.id })) > 0;
    if (isParty) throw cannotServe(hand.clause);
    await hand.tx.update(WitnessRow, { id: witnessId }, { personId: person.id, status: 'IDENTIFIED' });
    hand.happened('WITNESS_IDENTIFIED', witnessId);
    // Who handles a case and turns out to be a witness in it hands it over at once
    await replaceHandler(hand, person.id, 'is a witness');
    await letStepAside(hand, person.id, 'WITNESS');
    return witnessId;
  },
});
