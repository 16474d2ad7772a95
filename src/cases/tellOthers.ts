import type { Hand } from '../acts/hand';

/** The others who took part learn that it is concluded, and nothing of how (A.19). */
export async function tellOthers(hand: Hand): Promise<void> {
  const grants = await hand.grants();
  const others = new Set([
    ...grants.holders('WITNESS'),
    ...grants.holders('AGGRIEVED'),
    ...grants.holders('INVESTIGATOR'),
  ]);
  others.delete(hand.actorId);
  for (const personId of others)
    await hand.notify(personId, {
      topic: 'PROCEEDINGS',
      kind: 'CONCLUDED',
      text: 'The investigation you took part in is concluded.',
      clause: hand.procedure.tellsOthers,
    });
}
