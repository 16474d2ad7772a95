import type { Hand } from '../acts/hand';
import { openTask } from '../acts/openTask';
import { PersonRow } from '../people/person.row';
import { partyOfSide } from './ofSide';

/** What there is to do about the support of each side, which ends when somebody is appointed. */
export const SUPPORT_TASKS = {
  COMPLAINANT: [
    'OFFER_SUPPORT_TO_COMPLAINANT',
    'COMPLAINANT_ASKS_FOR_SUPPORT',
    'COMPLAINANT_ASKS_FOR_ANOTHER_SUPPORTER',
  ],
  RESPONDENT: ['OFFER_SUPPORT_TO_RESPONDENT', 'RESPONDENT_ASKS_FOR_SUPPORT', 'RESPONDENT_ASKS_FOR_ANOTHER_SUPPORTER'],
} as const;

const SUPPORTERS = { COMPLAINANT: 'COMPLAINANT_SUPPORTER', RESPONDENT: 'RESPONDENT_SUPPORTER' } as const;

/** Offers support to a side that has none, where the procedure knows of it: in writing to them, and as a task for who arranges it (B.12, B.15). */
export async function offerSupport(hand: Hand, side: keyof typeof SUPPORT_TASKS): Promise<void> {
  const { support } = hand.procedure;
  if (!support || (await hand.grants()).holders(SUPPORTERS[side]).length > 0) return;
  const party = await partyOfSide(hand, side);
  // Where nobody complains it may not be known who was harmed (A.12, B.25)
  if (!party || party.personId === null || party.since === null) return;
  const { category } = await hand.tx.findOneByOrFail(PersonRow, { id: party.personId });
  const offer = category === 'STUDENT' ? support.students : support.others;
  if (!offer) return;
  await hand.notify(party.personId, {
    topic: 'SUPPORT',
    kind: 'SUPPORT_OFFERED',
    text: offer.says,
    clause: offer.clause,
  });
  if (category === 'STUDENT')
    await openTask(hand, {
      kind: SUPPORT_TASKS[side][0],
      says: `The ${side.toLowerCase()} has no supporter: offer a trained one.`,
      addressedTo: 'WELFARE',
      clause: offer.clause,
    });
}
