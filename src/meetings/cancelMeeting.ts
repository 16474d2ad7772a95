import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { meeting } from './meeting';
import { MeetingRow } from './meeting.row';
import { tellInvited } from './tellInvited';

@InputType()
class CancelMeetingInput extends Repeatable {
  @Given(() => ID, idOf('Meeting'), 'The meeting.')
  readonly meetingId!: string;

  @Given(() => String, prose(1_000), 'Why. Everybody invited reads this.')
  readonly reason!: string;
}

export const cancelMeeting = act({
  name: 'cancelMeeting',
  input: CancelMeetingInput,
  on: meeting,
  target: ({ meetingId }) => meetingId,
  changes: meeting,
  async perform(hand, { meetingId, reason }) {
    await hand.tx.update(MeetingRow, { id: meetingId }, { status: 'CANCELLED', cancelReason: reason });
    await tellInvited(
      hand,
      meetingId,
      'CANCELLED',
      'A meeting you were invited to has been cancelled. The reason is in the case.',
    );
    hand.happened('MEETING_CANCELLED', meetingId);
    return meetingId;
  },
});
