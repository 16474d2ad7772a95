import type { Hand } from '../acts/hand';
import { InvestigationStepRow } from './investigationStep.row';

/** Lays out the steps that the procedure knows of an investigation, with the act that begins it, and once. */
export async function layOutSteps(hand: Hand): Promise<void> {
  const { checklist } = hand.procedure;
  const { id: caseId } = hand.theCase;
  if (checklist?.laidOutBy !== hand.given.act || (await hand.tx.existsBy(InvestigationStepRow, { caseId }))) return;
  const steps = checklist.steps.map(({ clause, says }, place) => ({
    id: hand.newId(`step ${String(place)}`),
    caseId,
    place,
    says,
    clause,
    status: 'OPEN' as const,
  }));
  await hand.tx.insert(InvestigationStepRow, steps);
}
