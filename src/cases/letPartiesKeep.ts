import type { Hand } from '../acts/hand';
import { runningClocks } from '../acts/runningClocks';
import type { RoleGrantRow } from '../grants/roleGrant.row';
import { dayOf, endOfDay, lastDay } from '../procedures/calendar';
import { AFTERWARDS, keptForWindows } from '../procedures/closing';
import type { Side } from '../procedures/category';
import type { Period } from '../procedures/procedure';
import { PartyRow } from './party.row';

/** When a period that starts now is over. */
export const overAfter = ({ now }: Pick<Hand, 'now'>, period: Period): string =>
  endOfDay(lastDay(dayOf(now), period, new Map()));

/**
 * Once a case is closed, each party keeps what they were given until their own windows of appeal and of the OIA have
 * passed, and no less than an appeal takes (rule 10). The other side’s windows are no matter of theirs: the end would tell of them.
 */
export async function letPartiesKeep(hand: Hand): Promise<void> {
  const grants = await hand.grants();
  const least = overAfter(hand, AFTERWARDS.appeal);
  for (const grant of grants.active().filter(({ capacity }) => keptForWindows(capacity))) {
    const windows = (await runningClocks(hand, grant.capacity as Side)).map(({ dueOn }) => endOfDay(dueOn));
    await grants.lasts(grant, [least, ...windows].sort().at(-1)!);
  }
}

/** Lets a party see the case until an instant, or for as long as it goes on: they keep it, or have it again. */
export async function letPartyHave(hand: Hand, side: Side, untilAt: string | null, reason: string): Promise<void> {
  const grants = await hand.grants();
  const party = await hand.tx.findOneBy(PartyRow, { caseId: hand.theCase.id, capacity: side });
  // Where nobody complains there is no complainant (A.12, B.25)
  if (!party || party.personId === null || party.since === null) return;
  const has = (grant: RoleGrantRow) => grant.personId === party.personId;
  // Who has withdrawn is the aggrieved person, and no complainant again for this
  if (grants.active('AGGRIEVED').some(has)) return;
  const held = grants.active(side).find(has);
  if (!held) {
    const until = untilAt === null ? {} : { untilAt };
    await grants.give({ personId: party.personId, capacity: side, clause: hand.clause, reason, ...until });
  } else if (held.untilAt !== null && (untilAt === null || untilAt > held.untilAt)) await grants.lasts(held, untilAt);
}
