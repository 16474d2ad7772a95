import type { Hand } from '../acts/hand';
import type { StepStatus } from '../cases/investigationStep.row';
import { StepChangeRow } from './investigation.row';

/** Keeps how the checklist was adapted, and why. */
export async function keepChange(hand: Hand, stepId: string, status: StepStatus, reason: string): Promise<void> {
  const made = { madeById: hand.actorId, madeAt: hand.now };
  const { id: caseId } = hand.theCase;
  await hand.tx.insert(StepChangeRow, { id: hand.newId(`change ${stepId}`), caseId, stepId, status, reason, ...made });
}
