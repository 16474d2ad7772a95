import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idempotencyKey, idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { notes, notesComment } from './notes';
import { NotesCommentRow } from './notes.row';

@InputType()
class CommentOnNotesInput {
  @Given(() => ID, idOf('Notes'), 'The notes of your interview.')
  readonly notesId!: string;

  @Given(() => String, prose(), 'What is inaccurate or missing.')
  readonly text!: string;

  @Given(() => String, idempotencyKey(), 'Makes repeating this request safe.')
  readonly idempotencyKey!: string;
}

export const commentOnNotes = act({
  name: 'commentOnNotes',
  input: CommentOnNotesInput,
  on: notes,
  target: ({ notesId }) => notesId,
  changes: notesComment,
  async perform(hand, { notesId, text }) {
    const id = hand.newId('comment');
    await hand.tx.insert(NotesCommentRow, {
      id,
      caseId: hand.theCase.id,
      notesId,
      authorId: hand.actorId,
      text,
      at: hand.now,
    });
    hand.happened('NOTES_COMMENTED', id);
    return id;
  },
});
