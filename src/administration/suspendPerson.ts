import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { letIntegrationIn } from '../cases/letIntegrationIn';
import { casesOf, openCases } from '../cases/whichCases';
import { inForceAt } from '../people/inForceAt';
import { OfficeRow } from '../people/office.row';
import { PersonRow } from '../people/person.row';
import { account } from './account';
import { arrangingIn, letOthersHandle } from './letOthersHandle';
import { lockAccount } from './lockAccount';
import { needsAnotherAdministrator } from './otherAdministrator';
import { refuseUnless } from './refuseUnless';

@InputType()
class SuspendPersonInput {
  @Given(() => ID, idOf('Account'), 'The account.')
  readonly accountId!: string;

  @Given(() => String, prose(1_000), 'Why.')
  readonly reason!: string;
}

@InputType()
class ResumePersonInput {
  @Given(() => ID, idOf('Account'), 'The account.')
  readonly accountId!: string;
}

export const suspendPerson = act({
  name: 'suspendPerson',
  input: SuspendPersonInput,
  on: account,
  target: ({ accountId }) => accountId,
  changes: account,
  async perform(hand, { accountId: id, reason }) {
    await needsAnotherAdministrator(hand, id);
    refuseUnless((await lockAccount(hand, id)).suspendedAt === null, hand.clause);
    await hand.tx.update(PersonRow, { id }, { suspendedAt: hand.now, suspendReason: reason });
    hand.happened('ACCOUNT_SUSPENDED', id);
    await letOthersHandle(hand, await casesOf(hand.tx, id));
    return id;
  },
});

export const resumePerson = act({
  name: 'resumePerson',
  input: ResumePersonInput,
  on: account,
  target: ({ accountId }) => accountId,
  changes: account,
  async perform(hand, { accountId: id }) {
    refuseUnless((await lockAccount(hand, id)).suspendedAt !== null, hand.clause);
    await hand.tx.update(PersonRow, { id }, { suspendedAt: null, suspendReason: null, resumedAt: hand.now });
    hand.happened('ACCOUNT_RESUMED', id);
    await letOthersHandle(hand, [...(await openCases(hand.tx)), ...(await casesOf(hand.tx, id))]);
    for (const office of await hand.tx.findBy(OfficeRow, { personId: id, office: 'INTEGRATION' }))
      if (inForceAt(office, hand.now)) await letIntegrationIn(arrangingIn(hand), office, hand.actorId);
    return id;
  },
});
