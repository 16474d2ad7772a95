import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { forOutside } from '../cases/forOutside';
import { isUntold } from '../cases/untold';
import { Refused } from '../errors';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { PersonRow } from '../people/person.row';
import { MeetingRow } from './meeting.row';
import { CompanionRow } from './companion.row';
import { companionRequest } from './companion';

@InputType()
class GiveUndertakingInput extends Repeatable {
  @Given(() => ID, idOf('CompanionRequest'), 'The request. By this act you give the undertaking it states.')
  readonly requestId!: string;
}

@InputType()
class DeclineToAccompanyInput extends Repeatable {
  @Given(() => ID, idOf('CompanionRequest'), 'The request.')
  readonly requestId!: string;
}

export const giveUndertaking = act({
  name: 'giveUndertaking',
  input: GiveUndertakingInput,
  on: companionRequest,
  target: ({ requestId }) => requestId,
  changes: companionRequest,
  async perform(hand, { requestId }) {
    // Whoever is complained of, or a witness, and does not know it yet, does not learn it here either
    if (await isUntold(hand, hand.actorId)) throw Refused.because('NOT_NOW', 'This is not possible now.', hand.clause);
    const grants = await hand.grants();
    const given = { capacity: 'COMPANION', clause: hand.clause, reason: 'gave the undertaking' } as const;
    await grants.give({ personId: hand.actorId, ...given, ...(await limitOf(hand)) });
    await hand.tx.update(CompanionRow, { id: requestId }, { status: 'UNDERTAKEN', undertakenAt: hand.now });
    hand.happened('UNDERTAKING_GIVEN', requestId);
    return requestId;
  },
});

/** Rule 2: whoever is from outside, for a limited time from the meeting on. */
async function limitOf({ tx, actorId, row, now }: Hand): Promise<{ untilAt?: string }> {
  const { outsideSince } = await tx.findOneByOrFail(PersonRow, { id: actorId });
  if (outsideSince === null) return {};
  const { endsAt } = await tx.findOneByOrFail(MeetingRow, { id: String(row['meetingId']) });
  return { untilAt: forOutside(endsAt > now ? endsAt : now) };
}

export const declineToAccompany = act({
  name: 'declineToAccompany',
  input: DeclineToAccompanyInput,
  on: companionRequest,
  target: ({ requestId }) => requestId,
  changes: companionRequest,
  async perform(hand, { requestId }) {
    await hand.tx.update(CompanionRow, { id: requestId }, { status: 'DECLINED' });
    hand.happened('COMPANION_DECLINED', requestId);
    return requestId;
  },
});
