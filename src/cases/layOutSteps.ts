import type { Hand } from '../acts/hand';
import { InvestigationStepRow } from './investigationStep.row';

/** Lays out the steps that the procedure knows of an investigation, with the act that begins it, and once. */
export async function layOutSteps(hand: Hand, act = hand.given.act): Promise<void> {
  const { checklist } = hand.procedure;
  if (checklist?.laidOutBy !== act) return;
  const { id: caseId } = hand.theCase;
  const known = await hand.tx.findBy(InvestigationStepRow, { caseId });
  // A case that was transferred may have steps of another procedure
  if (known.some(({ says }) => says === checklist.steps[0]?.says)) return;
  const steps = checklist.steps.map(({ clause, says }, index) => ({
    id: hand.newId(`step ${String(index)}`),
    caseId,
    place: known.length + index,
    says,
    clause,
    status: 'OPEN' as const,
  }));
  await hand.tx.insert(InvestigationStepRow, steps);
}
