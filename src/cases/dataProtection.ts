import type { Hand } from '../acts/hand';
import { holderFor } from './succession';

/** Every sight is a grant: the data protection officer is given theirs with the first thing that is told. */
export async function letDataProtectionSee(hand: Hand): Promise<void> {
  const officer = await holderFor(hand, 'DATA_PROTECTION_OFFICER');
  if (!officer) return;
  const reason = 'sees what is told to others, and what should not have been';
  await (await hand.grants()).give({ ...officer, capacity: 'DATA_PROTECTION', clause: 'A.26', reason });
}
