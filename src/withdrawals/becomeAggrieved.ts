import type { Hand } from '../acts/hand';
import { PartyRow } from '../cases/party.row';

/** Who complained is from now on who was harmed and does not complain; walls and whoever supports them stay (A.12, B.25). */
export async function becomeAggrieved(hand: Hand): Promise<void> {
  const { tx, theCase, actorId: personId, clause } = hand;
  const complained = { caseId: theCase.id, capacity: 'COMPLAINANT' } as const;
  await tx.update(PartyRow, complained, { capacity: 'AGGRIEVED' });
  const grants = await hand.grants();
  const reason = 'withdrew the complaint';
  for (const grant of grants.active('COMPLAINANT')) await grants.end(grant, reason);
  await grants.give({ personId, capacity: 'AGGRIEVED', clause, reason });
}
