import { IsNull } from 'typeorm';
import type { Hand } from '../acts/hand';
import { InterimMeasureRow } from './interimMeasure.row';

/** Nothing is pending in a closed case: what was to be kept until then ends (A.15, B.21). */
export const endMeasuresWithCase = async (hand: Hand): Promise<void> => {
  await endMeasures(hand, 'the case was closed', () => true);
};

/** Ends those measures in force of which something is true; answers their ids. */
export async function endMeasures(
  hand: Hand,
  why: string,
  which: (measure: InterimMeasureRow) => boolean,
): Promise<readonly string[]> {
  const { tx, now, theCase } = hand;
  const inForce = (await tx.findBy(InterimMeasureRow, { caseId: theCase.id, endedAt: IsNull() })).filter(
    (one) => (one.endsAt === null || one.endsAt > now) && which(one),
  );
  const ended = { endedAt: now, endReason: `${why.charAt(0).toUpperCase()}${why.slice(1)}.`, wakesAt: null };
  for (const { id, ownerId, clause } of inForce) {
    await tx.update(InterimMeasureRow, { id }, ended);
    hand.happened('MEASURE_ENDED', id);
    const grants = await hand.grants();
    for (const grant of grants.active('IMPLEMENTER'))
      if (grant.personId === ownerId && grant.clause === clause) await grants.end(grant, why);
  }
  return inForce.map(({ id }) => id);
}
