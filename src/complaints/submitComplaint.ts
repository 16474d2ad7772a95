import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { complaintDraft } from './complaintDraft';
import { ComplaintRow } from './complaint.row';
import { HowToBegin, submitDraft } from './submitDraft';

@InputType()
class SubmitComplaintInput extends HowToBegin {
  @Given(() => ID, idOf('ComplaintDraft'), 'The draft; one that was taken down for you is confirmed by this.')
  readonly draftId!: string;
}

export const submitComplaint = act({
  name: 'submitComplaint',
  input: SubmitComplaintInput,
  on: complaintDraft,
  target: ({ draftId }) => draftId,
  changes: complaintDraft,
  async perform(hand, { draftId, ...wish }) {
    await submitDraft(hand, await hand.tx.findOneByOrFail(ComplaintRow, { id: draftId }), wish);
    return draftId;
  },
});
