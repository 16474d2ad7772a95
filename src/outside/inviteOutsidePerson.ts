import { InputType } from 'type-graphql';
import { act } from '../acts/act';
import { address } from '../acts/address';
import { line, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { letKnow } from '../acts/letKnow';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { person } from '../people/person';
import { PersonRow } from '../people/person.row';
import { INVITATION_DAYS } from '../procedures/beside/outside';
import { letBeCompanion } from './letBeCompanion';
import { outsideInvitation } from './outsideInvitation';
import { OutsideInvitationRow } from './outsideInvitation.row';

@InputType()
class InviteOutsidePersonInput extends Repeatable {
  @Given(() => String, line(), 'Their whole name.')
  readonly name!: string;

  @Given(() => String, address(), 'Their e-mail address, to which the link is written.')
  readonly email!: string;

  @Given(() => String, prose(1_000), 'Why they are needed. Nobody but you reads it.')
  readonly reason!: string;
}

const DAY = 86_400_000;

export const inviteOutsidePerson = act({
  name: 'inviteOutsidePerson',
  input: InviteOutsidePersonInput,
  on: person,
  target: (_, actorId) => actorId,
  changes: outsideInvitation,
  async perform(hand, { name, email, reason }) {
    const known = await hand.tx.findOneBy(PersonRow, { email });
    // Of somebody who is shut out it is not told that they are: to them nothing is written
    if (known && known.suspendedAt === null && known.outsideSince === null)
      throw Refused.because(
        'ALREADY_DONE',
        'Whoever has this address signs in through the college: find them with `people`.',
        hand.clause,
        ['input', 'email'],
      );
    const personId = known?.id ?? (await register(hand, { name, email }));
    const id = hand.newId('invitation');
    const expiresAt = new Date(Date.parse(hand.now) + INVITATION_DAYS * DAY).toISOString();
    const invited = { personId, invitedById: hand.actorId, name, email, reason, invitedAt: hand.now, expiresAt };
    const open = { tokenHash: null, sentAt: null, redeemedAt: null, revokedAt: null };
    await hand.tx.insert(OutsideInvitationRow, { id, ...invited, ...open });
    letKnow(hand, personId);
    hand.happened('OUTSIDE_PERSON_INVITED', id);
    return id;
  },
});

/** An account that no token of the college’s issuer opens. */
async function register(hand: Hand, { name, email }: Pick<PersonRow, 'name' | 'email'>): Promise<string> {
  const id = hand.newId(`person ${email}`);
  const outside = { category: 'EXTERNAL' as const, subject: `outside:${id}`, outsideSince: hand.now };
  await hand.tx.insert(PersonRow, { id, name, email, ...outside, createdAt: hand.now });
  hand.happened('ACCOUNT_REGISTERED', id);
  await letBeCompanion(hand, id, email);
  return id;
}
