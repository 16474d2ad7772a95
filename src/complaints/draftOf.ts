import type { ComplaintRow } from './complaint.row';
import type { ComplaintWords } from './saveComplaintInput';

type Words = Omit<ComplaintWords, 'namesStaff' | 'idempotencyKey'>;

/** What is written in the columns that keep it. */
export const asWritten = (now: string, { incidents, avoid, ...words }: Words) => ({
  ...words,
  incidents: JSON.stringify(incidents ?? []),
  avoid: JSON.stringify(avoid ?? []),
  savedAt: now,
});

/** A complaint newly written, of which nothing has come yet. */
export const asDraft = (now: string, words: Words): Omit<ComplaintRow, 'id' | 'authorId'> => ({
  caseId: null,
  revision: 1,
  datesMissing: false,
  submittedAt: null,
  heldApart: null,
  referredTo: null,
  referredUnder: null,
  referredAt: null,
  ...asWritten(now, words),
});
