import { ID, InputType } from 'type-graphql';
import { MoreThan, IsNull } from 'typeorm';
import { act } from '../acts/act';
import { idOf, instant, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { relieve } from '../cases/endHeld';
import { casesOf } from '../cases/whichCases';
import { OfficeRow } from '../people/office.row';
import { PersonRow } from '../people/person.row';
import { DateTime } from '../reading/scalars';
import { account } from './account';
import { arrangingIn, letOthersHandle } from './letOthersHandle';
import { lockAccount } from './lockAccount';
import { needsAnotherAdministrator } from './otherAdministrator';
import { periodFrom } from '../acts/period';
import { refuseUnless } from './refuseUnless';

@InputType()
class RecordLeavingInput {
  @Given(() => ID, idOf('Account'), 'Who leaves.')
  readonly accountId!: string;

  @Given(() => DateTime, orNothing(instant()), 'When; now, where it is left out.')
  readonly at!: string | null;

  @Given(() => String, prose(1_000), 'Why their offices end.')
  readonly reason!: string;
}

export const recordLeaving = act({
  name: 'recordLeaving',
  input: RecordLeavingInput,
  on: account,
  target: ({ accountId }) => accountId,
  changes: account,
  async perform(hand, { accountId: id, at, reason }) {
    const { fromAt: leavesAt } = periodFrom(hand, { from: at, until: null });
    await needsAnotherAdministrator(hand, id, leavesAt);
    const before = await lockAccount(hand, id);
    refuseUnless(before.leavesAt === null || before.leavesAt > hand.now, hand.clause);
    const isNow = leavesAt <= hand.now;
    await hand.tx.update(PersonRow, { id }, { leavesAt, ...(isNow && { departedAt: hand.now }) });
    await endOffices(hand, id, leavesAt, reason);
    hand.happened('LEAVING_RECORDED', id);
    const caseIds = await casesOf(hand.tx, id);
    await relieve(arrangingIn(hand), caseIds, { personId: id, at: leavesAt, endReason: 'left' });
    if (isNow) await letOthersHandle(hand, caseIds);
    return id;
  },
});

/** Their offices end when they leave, unless they end before. */
async function endOffices({ tx, actorId: endedById }: Hand, personId: string, at: string, endReason: string) {
  const end = { untilAt: at, endedById, endReason };
  await tx.update(OfficeRow, { personId, untilAt: IsNull() }, end);
  await tx.update(OfficeRow, { personId, untilAt: MoreThan(at) }, end);
}
