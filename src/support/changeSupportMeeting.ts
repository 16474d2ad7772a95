import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { supportedBy } from './supportedBy';
import { supportMeeting } from './supportMeeting';
import { SupportMeetingRow } from '../cases/supportMeeting.row';

@InputType()
class HoldSupportMeetingInput extends Repeatable {
  @Given(() => ID, idOf('SupportMeeting'), 'The meeting that took place.')
  readonly supportMeetingId!: string;
}

@InputType()
class CancelSupportMeetingInput extends Repeatable {
  @Given(() => ID, idOf('SupportMeeting'), 'The meeting.')
  readonly supportMeetingId!: string;

  @Given(() => String, prose(1_000), 'Why. Whom you support reads this.')
  readonly reason!: string;
}

export const holdSupportMeeting = act({
  name: 'holdSupportMeeting',
  input: HoldSupportMeetingInput,
  on: supportMeeting,
  target: ({ supportMeetingId }) => supportMeetingId,
  changes: supportMeeting,
  async perform(hand, { supportMeetingId: id }) {
    if (String(hand.row['startsAt']) > hand.now)
      throw Refused.because('NOT_YET', 'It has not begun.', null, ['input', 'supportMeetingId']);
    await hand.tx.update(SupportMeetingRow, { id }, { status: 'HELD' });
    hand.happened('SUPPORT_MEETING_HELD', id);
    return id;
  },
});

export const cancelSupportMeeting = act({
  name: 'cancelSupportMeeting',
  input: CancelSupportMeetingInput,
  on: supportMeeting,
  target: ({ supportMeetingId }) => supportMeetingId,
  changes: supportMeeting,
  async perform(hand, { supportMeetingId: id, reason }) {
    await hand.tx.update(SupportMeetingRow, { id }, { status: 'CANCELLED', cancelReason: reason });
    const { supporterId } = await hand.tx.findOneByOrFail(SupportMeetingRow, { id });
    await hand.notify(await supportedBy(hand, supporterId), {
      topic: 'SUPPORT',
      kind: 'SUPPORT_MEETING_CANCELLED',
      text: 'A meeting with your supporter is cancelled. The reason is in the case.',
    });
    hand.happened('SUPPORT_MEETING_CANCELLED', id);
    return id;
  },
});
