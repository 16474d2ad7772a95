import type { Hand } from '../acts/hand';
import { inForceAt } from '../people/inForceAt';
import { OfficeRow } from '../people/office.row';
import { Successors } from './successors';

/** Machine accounts that serve this procedure learn that the case exists, and where it stands (A.28). */
export async function letIntegrationsIn(hand: Hand): Promise<void> {
  const integrations = await hand.tx.findBy(OfficeRow, { office: 'INTEGRATION', scope: hand.theCase.procedure });
  const successors = await Successors.of(hand.tx, hand.now);
  const grants = await hand.grants();
  const knows = (personId: string) => grants.active('INTEGRATION').some((one) => one.personId === personId);
  for (const { id: officeId, personId, untilAt } of integrations.filter((office) => inForceAt(office, hand.now)))
    if (!successors.isAway(personId) && !knows(personId))
      await grants.give({
        personId,
        capacity: 'INTEGRATION',
        clause: 'A.28',
        reason: 'serves this procedure',
        officeId,
        ...(untilAt !== null && { untilAt }),
      });
}
