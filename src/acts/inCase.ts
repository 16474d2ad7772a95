import { within } from '../database/database';
import { lock } from './find';
import { settle } from './finish';
import { Hand } from './hand';

/** Does a part of an act in another case than the one it is on, if any, as an act there: locked, settled, told to its log. */
export async function inCase(hand: Hand, caseId: string, work: (there: Hand) => Promise<void>): Promise<void> {
  const { ids, dialect } = hand.given;
  const theCase = await lock(within(hand.tx), dialect.forUpdate, caseId);
  // Of several cases each makes ids of its own
  const uuid = (label: string) => ids.uuid(`${caseId} ${label}`);
  // What the procedure says comes of the act comes of it where it was done
  const { act, clause, says, by } = hand.given.rule;
  const rule = { act, clause, says, by };
  const there = new Hand({ ...hand.given, rule, ids: { reference: (label) => ids.reference(label), uuid } }, theCase);
  await work(there);
  await settle(there);
  hand.events.push(...there.events.map((event) => ({ ...event, caseId })));
}
