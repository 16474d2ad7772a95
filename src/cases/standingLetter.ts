import { MoreThan } from 'typeorm';
import type { Hand } from '../acts/hand';
import { CompletionLetterRow } from './completionLetter.row';
import type { Side } from '../procedures/category';

/** The letter to one side about the outcome that stands, asked for or issued. One about an outcome decided anew is another. */
export async function standingLetter({ tx, theCase }: Hand, side: Side): Promise<CompletionLetterRow | null> {
  const [outcome] = await tx.query<{ issuedAt: string }[]>(
    'SELECT MAX(issuedAt) AS issuedAt FROM outcomes WHERE caseId = ?',
    [theCase.id],
  );
  const since = MoreThan(outcome?.issuedAt ?? '');
  const letters = { caseId: theCase.id, side };
  return tx.findOne(CompletionLetterRow, {
    where: [
      { ...letters, requestedAt: since },
      { ...letters, issuedAt: since },
    ],
  });
}
