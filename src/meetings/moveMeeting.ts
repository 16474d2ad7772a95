import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, instant, line, orNothing } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { DateTime } from '../reading/scalars';
import { meeting } from './meeting';
import { MeetingRow } from './meeting.row';
import { tellInvited } from './tellInvited';
import { refuseImpossibleTimes } from '../acts/times';

@InputType()
class MoveMeetingInput extends Repeatable {
  @Given(() => ID, idOf('Meeting'), 'The meeting.')
  readonly meetingId!: string;

  @Given(() => DateTime, instant(), 'When it begins now.')
  readonly startsAt!: string;

  @Given(() => DateTime, instant(), 'When it ends now.')
  readonly endsAt!: string;

  @Given(() => String, orNothing(line()), 'Where it is now; left out when the place stays.')
  readonly place!: string | null;
}

export const moveMeeting = act({
  name: 'moveMeeting',
  input: MoveMeetingInput,
  on: meeting,
  target: ({ meetingId }) => meetingId,
  changes: meeting,
  async perform(hand, { meetingId, startsAt, endsAt, place }) {
    refuseImpossibleTimes({ startsAt, endsAt }, hand.now);
    await hand.tx.update(MeetingRow, { id: meetingId }, { startsAt, endsAt, ...(place !== null && { place }) });
    await tellInvited(
      hand,
      meetingId,
      'MOVED',
      'A meeting you are invited to has been moved. Its time and place are in the case.',
    );
    hand.happened('MEETING_MOVED', meetingId);
    return meetingId;
  },
});
