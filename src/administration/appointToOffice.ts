import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, instant, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { type Office, OFFICES } from '../procedures/office';
import { PROCEDURES } from '../procedures/procedures';
import { OfficeName, ProcedureName } from '../reading/enums';
import { DateTime } from '../reading/scalars';
import { account } from './account';
import { appoint } from './appoint';
import { appointment } from './appointment';
import { lockAccount } from './lockAccount';
import { periodFrom } from '../acts/period';

@InputType()
class AppointToOfficeInput extends Repeatable {
  @Given(() => ID, idOf('Account'), 'Whom to appoint: somebody else.')
  readonly accountId!: string;

  @Given(() => OfficeName, z.enum(Object.keys(OFFICES) as [Office, ...Office[]]), 'The office.')
  readonly office!: Office;

  @Given(
    () => ProcedureName,
    orNothing(z.enum(PROCEDURES.map(({ id }) => id))),
    'The procedure that an integration serves; for no other office.',
  )
  readonly scope!: string | null;

  @Given(() => DateTime, orNothing(instant()), 'From when; now, where it is left out.')
  readonly from!: string | null;

  @Given(() => DateTime, orNothing(instant()), 'Until when, which comes by itself; without an end where left out.')
  readonly until!: string | null;

  @Given(() => String, prose(1_000), 'Why.')
  readonly reason!: string;
}

export const appointToOffice = act({
  name: 'appointToOffice',
  input: AppointToOfficeInput,
  on: account,
  target: ({ accountId }) => accountId,
  changes: appointment,
  async perform(hand, { accountId: personId, office, scope, from, until, reason }) {
    const { category, leavesAt, outsideSince } = await lockAccount(hand, personId);
    const period = periodFrom(hand, { from, until });
    const isMachine = category === 'MACHINE';
    const refuse = (message: string, field: string) =>
      Refused.because('INVALID', message, hand.clause, ['input', field]);
    if (isMachine !== (office === 'INTEGRATION'))
      throw refuse('A machine account is an integration, and nobody else is one.', 'office');
    if (isMachine !== (scope !== null))
      throw refuse('An integration serves one procedure; no other office does.', 'scope');
    if (outsideSince !== null && until === null) throw refuse('They are from outside: say until when.', 'until');
    if (leavesAt !== null && (period.untilAt ?? '9') > leavesAt)
      throw refuse('They leave before that: it must end by then.', 'until');
    return appoint(hand, { personId, office, scope, ...period, reason });
  },
});
