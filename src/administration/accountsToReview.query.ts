import { Arg, Ctx, Int } from 'type-graphql';
import { UserInputError } from '../reading/argument';
import type { Context } from '../reading/cloister';
import { see } from '../reading/door';
import { enumOf } from '../reading/enums';
import { Asking, Asks } from '../reading/fields';
import { rowsOf } from '../reading/rows';
import { LAST_REVIEW, account } from './account';
import { AccountConnection, AccountEdge } from './administration.query';

const WhyReviewAccount = enumOf(
  'WhyReviewAccount',
  'Why an account is to be looked at, with all its person may handle. Students handle nothing, and are not asked about but where they have left.',
  {
    NOT_SERVING: 'They have left or are shut out, and nobody has looked at it since.',
    ENDING: 'They leave within so many days.',
    UNCONFIRMED: 'Nobody has looked at it for so many days: since they were registered, or it was looked at.',
    UNUSED:
      'They have held no office for so many days, nor were they registered or looked at in them. Not by when they signed in or did anything, which would tell who has a case.',
  },
);

const DAY = 86_400_000;
const PURPOSE = 'accounts to review';

/** Instants that the conditions speak of. */
interface Instants {
  readonly now: string;
  readonly before: string;
  readonly within: string;
}

type Condition = (at: Instants) => { readonly sql: string; readonly values: readonly string[] };

const serves = (now: string) => ({
  sql: `p.category <> 'STUDENT' AND p.suspendedAt IS NULL AND (p.leavesAt IS NULL OR p.leavesAt > ?)`,
  values: [now],
});

/** Nothing of a case is in any of these: what is listed is the same whoever handles one. */
const WHY: Readonly<Record<string, Condition>> = {
  NOT_SERVING: ({ now }) => ({
    sql: `(p.suspendedAt IS NOT NULL AND (${LAST_REVIEW} IS NULL OR ${LAST_REVIEW} < p.suspendedAt)) OR (p.leavesAt <= ? AND (${LAST_REVIEW} IS NULL OR ${LAST_REVIEW} < p.leavesAt))`,
    values: [now],
  }),
  ENDING: ({ now, within }) => ({ sql: 'p.leavesAt > ? AND p.leavesAt <= ?', values: [now, within] }),
  UNCONFIRMED: ({ now, before }) => {
    const { sql, values } = serves(now);
    return { sql: `${sql} AND COALESCE(${LAST_REVIEW}, p.createdAt) <= ?`, values: [...values, before] };
  },
  UNUSED: ({ now, before }) => {
    const { sql, values } = serves(now);
    const held = 'EXISTS (SELECT 1 FROM offices o WHERE o.personId = p.id AND (o.untilAt IS NULL OR o.untilAt > ?))';
    return {
      sql: `${sql} AND COALESCE(${LAST_REVIEW}, p.createdAt) <= ? AND NOT ${held}`,
      values: [...values, before, before],
    };
  },
};

@Asking()
export class AccountsToReview {
  @Asks(
    () => AccountConnection,
    'The accounts that are to be looked at, by their addresses; `reviewAccounts` confirms them, or ends all that their people handle, in one act. As a whole and never by case: the list is the same whatever anybody handles. For role administrators; empty for everybody else (A.24).',
    false,
  )
  async accountsToReview(
    @Arg('because', () => WhyReviewAccount, { description: 'Why.' }) because: string,
    @Arg('days', () => Int, { defaultValue: 90, description: 'How many days: 1 to 3660.' }) days: number,
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on after this cursor.' }) after: string | undefined,
    @Ctx() { viewer, cloister }: Context,
  ): Promise<AccountConnection> {
    if (days < 1 || days > 3_660) throw new UserInputError('"days" goes from 1 to 3660.');
    if (first < 1 || first > 100) throw new UserInputError('"first" goes from 1 to 100.');
    const place = (after ?? null) === null ? '' : cloister.seal.open(viewer.personId, PURPOSE, after!);
    if (place === null) throw new UserInputError('"after" must be a cursor that this query gave to you.');
    const away = (by: number) => new Date(Date.parse(viewer.now) + by * DAY).toISOString();
    const { sql, values } = WHY[because]!({ now: viewer.now, before: away(-days), within: away(days) });
    const found = await viewer.source.query<{ id: string; email: string }>(
      `SELECT p.id, p.email FROM people p WHERE (${sql}) AND p.email > ? ORDER BY p.email LIMIT ${String(first + 1)}`,
      [...values, place],
    );
    const page = found.slice(0, first);
    const ids = page.map(({ id }) => id);
    const seen = ids.length === 0 ? [] : see(viewer, account, await rowsOf(viewer.source, account, viewer, 'id', ids));
    const edges = seen.map(
      (one, index) => new AccountEdge(one, () => cloister.seal.seal(viewer.personId, PURPOSE, page[index]!.email)),
    );
    const more = { hasNextPage: found.length > first && edges.length > 0, hasPreviousPage: place !== '' };
    return new AccountConnection(edges, more);
  }
}
