import { within } from '../database/database';
import { lock } from './find';
import { settle } from './finish';
import { Hand } from './hand';

/** Does a part of an act that is on no case in one that follows from it, as an act there: locked, settled, told to its log. */
export async function inCase(hand: Hand, caseId: string, work: (there: Hand) => Promise<void>): Promise<void> {
  const { ids, dialect } = hand.given;
  const theCase = await lock(within(hand.tx), dialect.forUpdate, caseId);
  // Of several cases each makes ids of its own
  const uuid = (label: string) => ids.uuid(`${caseId} ${label}`);
  const there = new Hand({ ...hand.given, ids: { reference: (label) => ids.reference(label), uuid } }, theCase);
  await work(there);
  await settle(there);
  hand.events.push(...there.events.map((event) => ({ ...event, caseId })));
}
