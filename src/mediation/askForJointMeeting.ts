import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { MediationRow } from '../cases/mediation.row';
import { askBoth } from './asking';
import { mediation } from './mediation';

@InputType()
class AskForJointMeetingInput extends Repeatable {
  @Given(() => ID, idOf('Mediation'), 'The mediation.')
  readonly mediationId!: string;
}

export const askForJointMeeting = act({
  name: 'askForJointMeeting',
  input: AskForJointMeetingInput,
  on: mediation,
  target: ({ mediationId }) => mediationId,
  changes: mediation,
  async perform(hand, { mediationId }) {
    const open = await hand.tx.findOneByOrFail(MediationRow, { id: mediationId });
    const says = 'Are you willing to meet the other party together with the mediator? You need not be.';
    await askBoth(hand, open, { kind: 'JOINT_MEETING', says });
    return mediationId;
  },
});
