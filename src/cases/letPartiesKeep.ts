import type { Hand } from '../acts/hand';
import { runningClocks } from '../acts/runningClocks';
import { dayOf, endOfDay, lastDay } from '../procedures/calendar';
import { AFTERWARDS, keptForWindows } from '../procedures/closing';
import type { Side } from '../procedures/category';
import type { Period } from '../procedures/procedure';
import { partyOfSide } from './ofSide';

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
  // Who has withdrawn is the aggrieved person, and no complainant again for this; nor is who never complained (A.12, B.25)
  const party = await partyOfSide(hand, side);
  if (!party || party.personId === null || party.since === null) return;
  const { capacity } = party;
  const held = grants.active(capacity).find((grant) => grant.personId === party.personId);
  if (!held) {
    const until = untilAt === null ? {} : { untilAt };
    await grants.give({ personId: party.personId, capacity, clause: hand.clause, reason, ...until });
  } else if (held.untilAt !== null && (untilAt === null || untilAt > held.untilAt)) await grants.lasts(held, untilAt);
}
