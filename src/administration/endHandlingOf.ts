import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { relieve } from '../cases/endHeld';
import { personNamed } from '../cases/personNamed';
import { casesOf } from '../cases/whichCases';
import { Refused } from '../errors';
import { AppointmentRow } from '../people/appointment.row';
import { account } from './account';
import { proposal } from './appoint';
import { appointment } from './appointment';
import { arrangingIn, letOthersHandle } from './letOthersHandle';

@InputType()
class EndHandlingOfInput extends Repeatable {
  @Given(() => ID, idOf('Account'), 'Whose handling ends, as a whole: in which cases is not yours to know.')
  readonly accountId!: string;

  @Given(() => String, prose(1_000), 'Why.')
  readonly reason!: string;
}

@InputType()
class HandOverHandlingInput extends Repeatable {
  @Given(() => ID, idOf('Account'), 'Whose handling goes to somebody else, as a whole.')
  readonly accountId!: string;

  @Given(() => ID, idOf('Account'), 'To whom: neither you nor whoever signs it.')
  readonly toId!: string;

  @Given(() => String, prose(1_000), 'Why.')
  readonly reason!: string;
}

export const endHandlingOf = act({
  name: 'endHandlingOf',
  input: EndHandlingOfInput,
  on: account,
  target: ({ accountId }) => accountId,
  changes: account,
  async perform(hand, { accountId: personId, reason }) {
    await endAllHandling(hand, personId, reason);
    return personId;
  },
});

/** Ends all that somebody handles, and lets others take it over: alike for who handles nothing. */
export async function endAllHandling(hand: Hand, personId: string, endReason: string): Promise<void> {
  const caseIds = await casesOf(hand.tx, personId);
  await relieve(arrangingIn(hand), caseIds, { personId, at: hand.now, endReason });
  await letOthersHandle(hand, caseIds);
  hand.happened('HANDLING_ENDED', personId);
}

export const handOverHandling = act({
  name: 'handOverHandling',
  input: HandOverHandlingInput,
  on: account,
  target: ({ accountId }) => accountId,
  changes: appointment,
  async perform(hand, { accountId: insteadOfId, toId, reason }) {
    const { id: personId, category, outsideSince } = await personNamed(hand, toId, 'toId');
    const cannot = ['MACHINE', 'STUDENT'].includes(category) || outsideSince !== null;
    if (personId === hand.actorId || personId === insteadOfId || cannot)
      throw Refused.because(
        'NOT_ALLOWED',
        'Nobody grants anything to themselves; and neither a student, a machine nor who is invited from outside takes over.',
        hand.clause,
        ['input', 'toId'],
      );
    const id = hand.newId(`appointment ${personId} handover`);
    const to = { kind: 'HANDOVER' as const, personId, insteadOfId, fromAt: hand.now, reason };
    await hand.tx.insert(AppointmentRow, { ...proposal(hand, id), ...to });
    hand.happened('APPOINTMENT_PROPOSED', id);
    return id;
  },
});
