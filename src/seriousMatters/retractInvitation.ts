import { ID, InputType } from 'type-graphql';
import { Not } from 'typeorm';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { WitnessRow } from '../cases/witness.row';
import { Refused } from '../errors';
import { breach } from './breach';
import { callOffMeetingsWith } from './callOffMeetingsWith';
import { recordBreach } from './recordBreach';

@InputType()
class RetractInvitationInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => ID, idOf('Witness'), 'The witness as named, for whom the wrong person was taken.')
  readonly witnessId!: string;

  @Given(() => String, prose(2_000), 'How it came about that the wrong person was invited.')
  readonly reason!: string;
}

export const retractInvitation = act({
  name: 'retractInvitation',
  input: RetractInvitationInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: breach,
  async perform(hand, { caseId, witnessId, reason }) {
    const named = await hand.tx.findOneBy(WitnessRow, { id: witnessId, caseId });
    if (!named)
      throw Refused.because('NOT_FOUND', 'There is no such witness in this case.', null, ['input', 'witnessId']);
    const { personId } = named;
    if (named.status !== 'INVITED' || personId === null)
      throw Refused.because('OUT_OF_TURN', 'Nobody was invited for this witness.', hand.clause, ['input', 'witnessId']);
    // Both sides may have named the same person, and one of them rightly
    const also = await hand.tx.existsBy(WitnessRow, { caseId, personId, status: 'INVITED', id: Not(witnessId) });
    await hand.tx.update(WitnessRow, { id: witnessId }, { personId: null, status: 'NAMED' });
    if (!also) await callOffMeetingsWith(hand, personId);
    return recordBreach(hand, also ? [] : ['WITNESS'], { personId, what: 'INVITED', reason });
  },
});
