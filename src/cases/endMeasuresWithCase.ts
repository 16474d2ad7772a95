import { IsNull } from 'typeorm';
import type { Hand } from '../acts/hand';
import { InterimMeasureRow } from './interimMeasure.row';

/** Nothing is pending in a closed case: what was to be kept until then ends (A.15, B.21). */
export async function endMeasuresWithCase(hand: Hand): Promise<void> {
  const { tx, now, theCase } = hand;
  const inForce = (await tx.findBy(InterimMeasureRow, { caseId: theCase.id, endedAt: IsNull() })).filter(
    ({ endsAt }) => endsAt === null || endsAt > now,
  );
  const ended = { endedAt: now, endReason: 'The case was closed.', wakesAt: null };
  for (const { id, ownerId, clause } of inForce) {
    await tx.update(InterimMeasureRow, { id }, ended);
    hand.happened('MEASURE_ENDED', id);
    const grants = await hand.grants();
    for (const grant of grants.active('IMPLEMENTER'))
      if (grant.personId === ownerId && grant.clause === clause) await grants.end(grant, 'the case was closed');
  }
}
