import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { supporter } from './supporter';
import { SupportMeetingRow } from '../cases/supportMeeting.row';
import { supportNote } from './supportNote';
import { SupportNoteRow } from './supportNote.row';

@InputType()
class NoteSupportInput extends Repeatable {
  @Given(() => ID, idOf('Supporter'), 'Your support of one side.')
  readonly supporterId!: string;

  @Given(() => ID, orNothing(idOf('SupportMeeting')), 'The meeting the note is of, once it took place.')
  readonly ofMeetingId!: string | null;

  @Given(() => String, prose(2_000), 'What was done, briefly. The Acting Head of Welfare reads this.')
  readonly actions!: string;

  @Given(
    () => String,
    orNothing(prose()),
    'What was said. Yours alone, unless whom you support lets the Acting Head of Welfare read it (B.12).',
  )
  readonly text!: string | null;
}

export const noteSupport = act({
  name: 'noteSupport',
  input: NoteSupportInput,
  on: supporter,
  target: ({ supporterId }) => supporterId,
  changes: supportNote,
  async perform(hand, { supporterId, ofMeetingId: meetingId, actions, text }) {
    if (
      meetingId !== null &&
      !(await hand.tx.existsBy(SupportMeetingRow, { id: meetingId, supporterId, status: 'HELD' }))
    )
      throw Refused.because('NOT_FOUND', 'You have held no such meeting with whom you support.', null, [
        'input',
        'ofMeetingId',
      ]);
    const id = hand.newId('support note');
    const { id: caseId } = hand.theCase;
    await hand.tx.insert(SupportNoteRow, { id, caseId, supporterId, meetingId, actions, text, recordedAt: hand.now });
    hand.happened('SUPPORT_NOTED', id);
    return id;
  },
});
