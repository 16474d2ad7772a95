import type { Hand } from '../acts/hand';
import { handTo } from '../cases/handTo';
import { casesOf } from '../cases/whichCases';
import type { AppointmentRow } from '../people/appointment.row';
import { arrangingIn, letOthersHandle } from './letOthersHandle';

/** All that one person handles goes to another; in a case where that one must not, to whoever comes next. */
export async function takeOver(hand: Hand, { personId, insteadOfId, reason }: AppointmentRow): Promise<void> {
  const caseIds = await casesOf(hand.tx, insteadOfId!);
  const by = arrangingIn(hand);
  hand.events.push(...(await handTo(by, caseIds, { from: insteadOfId!, to: personId, reason })));
  await letOthersHandle(hand, caseIds);
  hand.happened('HANDLING_HANDED_OVER', insteadOfId!);
}
