import { Not } from 'typeorm';
import type { Hand } from '../acts/hand';
import { CompanionRow } from './companion.row';
import { InvitationRow } from './invitation.row';

/** Writes to everybody who is to come to a meeting, but whoever holds it. */
export async function tellInvited(hand: Hand, meetingId: string, kind: string, text: string): Promise<void> {
  const invited = await hand.tx.findBy(InvitationRow, { meetingId, personId: Not(hand.actorId) });
  const companions = await hand.tx.findBy(CompanionRow, { meetingId, status: 'UNDERTAKEN' });
  const people = new Set([
    ...invited.map(({ personId }) => personId),
    ...companions.flatMap(({ personId }) => personId ?? []),
  ]);
  for (const personId of people) await hand.notify(personId, { topic: 'MEETING', kind, text });
}
