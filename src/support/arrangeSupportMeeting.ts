import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, instant, line, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { refuseImpossibleTimes } from '../acts/times';
import { supportedBy } from './supportedBy';
import { supporter } from './supporter';
import { supportMeeting } from './supportMeeting';
import { SupportMeetingRow } from '../cases/supportMeeting.row';
import { DateTime } from '../reading/scalars';

@InputType()
class ArrangeSupportMeetingInput extends Repeatable {
  @Given(
    () => ID,
    idOf('Supporter'),
    'Your support of one side: the meeting is with them, and nobody else (B.7, B.12).',
  )
  readonly supporterId!: string;

  @Given(() => DateTime, instant(), 'When it begins.')
  readonly startsAt!: string;

  @Given(() => DateTime, instant(), 'When it ends.')
  readonly endsAt!: string;

  @Given(() => String, line(), 'Where it is.')
  readonly place!: string;

  @Given(() => String, prose(2_000), 'What it is for.')
  readonly purpose!: string;
}

export const arrangeSupportMeeting = act({
  name: 'arrangeSupportMeeting',
  input: ArrangeSupportMeetingInput,
  on: supporter,
  target: ({ supporterId }) => supporterId,
  changes: supportMeeting,
  async perform(hand, { supporterId, startsAt, endsAt, place, purpose }) {
    refuseImpossibleTimes({ startsAt, endsAt }, hand.now);
    const id = hand.newId('support meeting');
    const { id: caseId } = hand.theCase;
    const when = { startsAt, endsAt, place, purpose, cancelReason: null };
    await hand.tx.insert(SupportMeetingRow, { id, caseId, supporterId, status: 'ARRANGED', ...when });
    await hand.notify(await supportedBy(hand, supporterId), {
      topic: 'SUPPORT',
      kind: 'SUPPORT_MEETING',
      text: 'Your supporter suggests a meeting. When and where it is stands in the case.',
    });
    hand.happened('SUPPORT_MEETING_ARRANGED', id);
    return id;
  },
});
