import type { Hand } from '../acts/hand';
import { Refused } from '../errors';
import { PersonRow } from '../people/person.row';

type Described = Pick<PersonRow, 'name' | 'email' | 'category' | 'subject'>;

/** Stores a new account. Administrators see every account, so that to say which is taken tells them nothing. */
export async function registerAccount(hand: Hand, described: Described): Promise<string> {
  for (const field of ['email', 'subject'] as const)
    if (await hand.tx.existsBy(PersonRow, { [field]: described[field] }))
      throw Refused.because('ALREADY_DONE', 'Somebody is registered with it already.', hand.clause, ['input', field]);
  const id = hand.newId(`person ${described.email}`);
  await hand.tx.insert(PersonRow, { id, ...described, createdAt: hand.now });
  hand.happened('ACCOUNT_REGISTERED', id);
  return id;
}
