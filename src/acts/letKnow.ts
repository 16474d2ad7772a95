import type { Hand } from './hand';
import { MailRow } from './mail.row';

/** Leaves a mail to be sent to somebody that there is something to read, and no more; the act waits for nobody. */
export function letKnow(hand: Hand, personId: string): void {
  // As many as there are things that happened: each has an id of its own
  const id = hand.newId(`mail ${personId} ${String(hand.events.length)}`);
  void hand.tx.insert(MailRow, { id, personId, dueAt: hand.now, attempts: 0 });
}
