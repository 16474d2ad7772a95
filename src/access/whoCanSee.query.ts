import { Arg, Ctx, ID } from 'type-graphql';
import { instant } from '../acts/checks';
import { RoleGrant, roleGrant } from '../cases/roleGrant';
import { UserInputError } from '../reading/argument';
import type { Context } from '../reading/cloister';
import { Asking, Asks } from '../reading/fields';
import { idOfType } from '../reading/globalId';
import { DateTime } from '../reading/scalars';
import { inForceAt } from './grantsOf';

@Asking()
export class WhoCanSee {
  @Asks(
    () => [RoleGrant],
    'Who can see a case at a moment, as what, since and until when, by whom and why: whoever leads or oversees as far as they may know of each one’s part, anybody else their own. Empty where there is no such case or it is not for you (A.24).',
    false,
  )
  async whoCanSee(
    @Arg('caseId', () => ID, { description: 'The case.' }) caseId: string,
    @Arg('at', () => DateTime, {
      nullable: true,
      description: 'When: now, where it is left out; a time in the past, or to come as far as it is settled.',
    })
    at: string | null | undefined,
    @Ctx() { viewer }: Context,
  ): Promise<readonly RoleGrant[]> {
    const asked = instant().safeParse(at ?? viewer.now);
    if (!asked.success)
      throw new UserInputError('"at" must be an instant that exists, with its offset, like 2026-03-31T14:00:00+01:00.');
    return inForceAt(await viewer.many(roleGrant, 'caseId', idOfType('Case', caseId)), asked.data);
  }
}
