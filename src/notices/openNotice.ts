import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { NoticeRow } from '../acts/notice.row';
import { Repeatable } from '../acts/repeatable';
import { notice } from './notice';

@InputType()
class OpenNoticeInput extends Repeatable {
  @Given(
    () => ID,
    idOf('Notice'),
    'What was written to you. Whoever may see the notice sees that it was opened, and when.',
  )
  readonly noticeId!: string;
}

export const openNotice = act({
  name: 'openNotice',
  input: OpenNoticeInput,
  on: notice,
  target: ({ noticeId }) => noticeId,
  changes: notice,
  async perform(hand, { noticeId }) {
    hand.tx.leaveChange(NoticeRow, { id: noticeId }, { openedAt: hand.now });
    hand.happened('NOTICE_OPENED', noticeId);
    return noticeId;
  },
});
