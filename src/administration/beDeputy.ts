import type { Hand } from '../acts/hand';
import { openCases } from '../cases/whichCases';
import { Refused } from '../errors';
import { AbsenceRow } from '../people/absence.row';
import type { AppointmentRow } from '../people/appointment.row';
import { letOthersHandle } from './letOthersHandle';

/** The deputy comes first in the place of who is away, from the beginning of the absence or from now on. */
export async function beDeputy(hand: Hand, { personId, insteadOfId, fromAt }: AppointmentRow): Promise<void> {
  const { tx, now, clause } = hand;
  const away = await tx.findOneBy(AbsenceRow, { personId: insteadOfId!, fromAt });
  if (!away || away.endedById !== null)
    throw Refused.because('OUT_OF_TURN', 'They are back: there is nobody to stand in for.', clause);
  await tx.update(AbsenceRow, { id: away.id }, { deputyId: personId });
  if (fromAt <= now) await letOthersHandle(hand, await openCases(tx));
}
