import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { noteInitialMeetings } from './initialMeetings';
import { meeting } from './meeting';
import { MeetingRow } from './meeting.row';

@InputType()
class HoldMeetingInput extends Repeatable {
  @Given(() => ID, idOf('Meeting'), 'The meeting that took place.')
  readonly meetingId!: string;
}

export const holdMeeting = act({
  name: 'holdMeeting',
  input: HoldMeetingInput,
  on: meeting,
  target: ({ meetingId }) => meetingId,
  changes: meeting,
  async perform(hand, { meetingId }) {
    if (String(hand.row['startsAt']) > hand.now)
      throw Refused.because('NOT_YET', 'It has not begun.', null, ['input', 'meetingId']);
    await hand.tx.update(MeetingRow, { id: meetingId }, { status: 'HELD' });
    hand.happened('MEETING_HELD', meetingId);
    await noteInitialMeetings(hand, meetingId);
    return meetingId;
  },
});
