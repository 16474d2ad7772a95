import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { day, idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Refused } from '../errors';
import { dayOf } from '../procedures/calendar';
import { PlainDate } from '../reading/scalars';
import { ComplaintRow } from './complaint.row';
import { HowToBegin, submitDraft } from './submitDraft';
import { takenComplaint } from './takenComplaint';
import { TakenComplaintRow } from './takenComplaint.row';

@InputType()
class ConfirmOnPaperInput extends HowToBegin {
  @Given(() => ID, idOf('TakenComplaint'), 'What you took down.')
  readonly takenComplaintId!: string;

  @Given(() => PlainDate, day(), 'On which day they signed it.')
  readonly signedOn!: string;

  @Given(() => String, prose(1_000), 'Where the signed paper is kept.')
  readonly signedPaper!: string;
}

export const confirmOnPaper = act({
  name: 'confirmOnPaper',
  input: ConfirmOnPaperInput,
  on: takenComplaint,
  target: ({ takenComplaintId }) => takenComplaintId,
  changes: takenComplaint,
  async perform(hand, { takenComplaintId, signedOn, signedPaper, informally, approach }) {
    if (signedOn > dayOf(hand.now).toString())
      throw Refused.because('INVALID', 'It must not lie ahead.', hand.clause, ['input', 'signedOn']);
    const { complaintId } = await hand.tx.findOneByOrFail(TakenComplaintRow, { id: takenComplaintId });
    const draft = complaintId === null ? null : await hand.tx.findOneBy(ComplaintRow, { id: complaintId });
    // One answer, whether they are unknown here, have submitted it, or have written on: a signature is under what was taken down
    if (draft?.caseId !== null || draft.referredTo !== null || draft.revision !== 1)
      throw Refused.because(
        'NOT_NOW',
        'It cannot be confirmed on paper. Whose complaint it is can do so themselves, where they are known here.',
        hand.clause,
      );
    await hand.tx.update(TakenComplaintRow, { id: takenComplaintId }, { signedOn, signedPaper });
    await submitDraft(hand, draft, { informally, approach });
    return takenComplaintId;
  },
});
