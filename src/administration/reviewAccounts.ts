import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, listOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { person } from '../people/person';
import { PersonRow } from '../people/person.row';
import { enumOf } from '../reading/enums';
import { AccountReviewRow } from './accountReview.row';
import { endAllHandling } from './endHandlingOf';

const Reviewed = enumOf('AccountReview', 'What comes of looking at an account.', {
  CONFIRM: 'It stays as it is.',
  END: 'All that its person handles ends now and for good, as a whole; whoever comes next takes it over. The answer is the same whether there was anything.',
});

@InputType()
class ReviewAccountsInput extends Repeatable {
  @Given(() => [ID], listOf(idOf('Account'), 50, 1), 'The accounts; none of them your own.')
  readonly accountIds!: readonly string[];

  @Given(() => Reviewed, z.enum(['CONFIRM', 'END']), 'What comes of it, for all of them.')
  readonly decision!: 'CONFIRM' | 'END';

  @Given(() => String, prose(1_000), 'Why.')
  readonly reason!: string;
}

export const reviewAccounts = act({
  name: 'reviewAccounts',
  input: ReviewAccountsInput,
  on: person,
  target: (_, actorId) => actorId,
  changes: person,
  async perform(hand, { accountIds, decision, reason }) {
    for (const [place, personId] of [...new Set(accountIds)].entries()) {
      const field = ['input', 'accountIds', String(place)];
      if (!(await hand.tx.existsBy(PersonRow, { id: personId })))
        throw Refused.because('NOT_FOUND', 'There is no such account.', null, field);
      if (personId === hand.actorId)
        throw Refused.because('NOT_ALLOWED', 'Nobody looks at their own account.', hand.clause, field);
      const id = hand.newId(`review ${personId}`);
      const reviewed = { reviewedById: hand.actorId, reviewedAt: hand.now };
      await hand.tx.insert(AccountReviewRow, { id, personId, decision, reason, ...reviewed });
      hand.happened('ACCOUNT_REVIEWED', personId);
      if (decision === 'END') await endAllHandling(hand, personId, reason);
    }
    return hand.actorId;
  },
});
