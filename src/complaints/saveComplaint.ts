import { IsNull } from 'typeorm';
import { act } from '../acts/act';
import { Refused } from '../errors';
import { complaintDraft } from './complaintDraft';
import { pointOutNames } from './namesOfStaff';
import { ComplaintRow } from './complaint.row';
import { asDraft, asWritten } from './draftOf';
import { SaveComplaintInput } from './saveComplaintInput';

export const saveComplaint = act({
  name: 'saveComplaint',
  input: SaveComplaintInput,
  on: complaintDraft,
  target: ({ draftId }) => draftId,
  changes: complaintDraft,
  async perform(hand, input) {
    const { draftId, revision, idempotencyKey: _, namesStaff, ...words } = input;
    if (words.about === 'IT_SERVICE' && !namesStaff) await pointOutNames(hand, words);
    if (draftId === null) {
      const id = hand.newId('complaint');
      await hand.tx.insert(ComplaintRow, { ...asDraft(hand.now, words), id, authorId: hand.actorId });
      return id;
    }
    const next = { ...asWritten(hand.now, words), revision: (revision ?? 0) + 1 };
    const { affected } = await hand.tx.update(
      ComplaintRow,
      { id: draftId, caseId: IsNull(), referredTo: IsNull(), revision: revision ?? -1 },
      next,
    );
    if (affected === 0)
      throw Refused.because(
        'CHANGED_MEANWHILE',
        `The draft is at revision ${String(hand.row['revision'])}; read it and save again.`,
        'A.9',
        ['input', 'revision'],
      );
    return draftId;
  },
});
