import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { notes } from './notes';
import { NotesRow } from './notes.row';

@InputType()
class SendNotesForReviewInput extends Repeatable {
  @Given(() => ID, idOf('Notes'), 'The notes.')
  readonly notesId!: string;
}

export const sendNotesForReview = act({
  name: 'sendNotesForReview',
  input: SendNotesForReviewInput,
  on: notes,
  target: ({ notesId }) => notesId,
  changes: notes,
  async perform(hand, { notesId }) {
    const { intervieweeId } = await hand.tx.findOneByOrFail(NotesRow, { id: notesId });
    await hand.tx.update(NotesRow, { id: notesId }, { status: 'SENT', sentAt: hand.now });
    await hand.notify(intervieweeId, {
      topic: 'MEETING',
      kind: 'NOTES_SENT',
      text: 'The notes of your interview are ready for you to review. You can comment on inaccuracies or omissions.',
    });
    hand.happened('NOTES_SENT', notesId);
    return notesId;
  },
});
