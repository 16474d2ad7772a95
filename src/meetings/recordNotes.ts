import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idempotencyKey, idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Refused } from '../errors';
import { InvitationRow } from './invitation.row';
import { meeting } from './meeting';
import { notes } from './notes';
import { NotesRow } from './notes.row';

@InputType()
class RecordNotesInput {
  @Given(() => ID, idOf('Meeting'), 'The meeting that took place.')
  readonly meetingId!: string;

  @Given(() => ID, idOf('Invitation'), 'Whose interview the notes are of.')
  readonly invitationId!: string;

  @Given(() => String, prose(), 'The notes. A correction is a new version; the earlier ones stay.')
  readonly text!: string;

  @Given(() => String, idempotencyKey(), 'Makes repeating this request safe.')
  readonly idempotencyKey!: string;
}

const INTERVIEWED = ['COMPLAINANT', 'RESPONDENT', 'WITNESS'];

export const recordNotes = act({
  name: 'recordNotes',
  input: RecordNotesInput,
  on: meeting,
  target: ({ meetingId }) => meetingId,
  changes: notes,
  async perform(hand, { meetingId, invitationId, text }) {
    const invited = await hand.tx.findOneBy(InvitationRow, { id: invitationId, meetingId });
    if (!invited)
      throw Refused.because('NOT_FOUND', 'There is no such invitation to this meeting.', null, [
        'input',
        'invitationId',
      ]);
    if (!INTERVIEWED.includes(invited.capacity))
      throw Refused.because('INVALID', 'Notes are of the interview of a party or a witness.', hand.clause, [
        'input',
        'invitationId',
      ]);
    const version =
      1 + ((await hand.tx.maximum(NotesRow, 'version', { meetingId, intervieweeId: invited.personId })) ?? 0);
    const id = hand.newId('notes');
    await hand.tx.insert(NotesRow, {
      id,
      caseId: hand.theCase.id,
      meetingId,
      intervieweeId: invited.personId,
      version,
      status: 'RECORDED',
      text,
      recordedById: hand.actorId,
      recordedAt: hand.now,
      sentAt: null,
    });
    hand.happened('NOTES_RECORDED', id);
    return id;
  },
});
