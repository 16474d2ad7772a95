import { Arg, Ctx, Field, Int, ObjectType } from 'type-graphql';
import { Connection, Edge } from '../reading/answer';
import { UserInputError } from '../reading/argument';
import type { Context } from '../reading/cloister';
import { see } from '../reading/door';
import { Asking, Asks } from '../reading/fields';
import { rowsAfter } from '../reading/rows';
import { Account, account } from './account';
import { Appointment, AppointmentStatus, appointment } from './appointment';
import { Integration, integration } from './integration';
import { OfficeHolding, OfficeStatus, officeHolding } from './officeHolding';

@ObjectType({ description: 'An account on a page.' })
export class AccountEdge extends Edge<Account> {
  @Field(() => Account, { description: 'The account.' })
  override readonly node!: Account;
}

@ObjectType({ description: 'Accounts, by their addresses, a page at a time.' })
export class AccountConnection extends Connection<Account> {
  @Field(() => [AccountEdge], { description: 'The accounts of this page.' })
  override readonly edges!: readonly AccountEdge[];
}

const PURPOSE = 'accounts';

@Asking()
export class Administration {
  @Asks(
    () => AccountConnection,
    'Everybody who is registered, by their addresses. For role administrators; empty for everybody else (A.24).',
    false,
  )
  async accounts(
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on after this cursor.' }) after: string | undefined,
    @Ctx() { viewer, cloister }: Context,
  ): Promise<AccountConnection> {
    if (first < 1 || first > 100) throw new UserInputError('"first" goes from 1 to 100.');
    const place = (after ?? null) === null ? '' : cloister.seal.open(viewer.personId, PURPOSE, after!);
    if (place === null) throw new UserInputError('"after" must be a cursor that this query gave to you.');
    const rows = await rowsAfter(viewer.source, account, viewer, place, first + 1);
    const seen = see(viewer, account, rows.slice(0, first));
    const edges = seen.map(
      (one, index) =>
        new AccountEdge(one, () => cloister.seal.seal(viewer.personId, PURPOSE, String(rows[index]!['email']))),
    );
    return new AccountConnection(edges, { hasNextPage: rows.length > first, hasPreviousPage: place !== '' });
  }

  @Asks(
    () => [OfficeHolding],
    'The offices of the college and who holds them. For role administrators; empty for everybody else (A.24).',
    false,
  )
  async officeHoldings(
    @Arg('status', () => OfficeStatus, { defaultValue: 'IN_FORCE', description: 'Held now, unless you ask otherwise.' })
    status: string,
    @Ctx() { viewer }: Context,
  ): Promise<readonly OfficeHolding[]> {
    return viewer.many(officeHolding, 'status', status);
  }

  @Asks(
    () => [Appointment],
    'What role administrators appointed people to. For role administrators; empty for everybody else (A.24).',
    false,
  )
  async appointments(
    @Arg('status', () => AppointmentStatus, {
      defaultValue: 'AWAITING_SIGNATURE',
      description: 'Those that wait for a signature, unless you ask otherwise.',
    })
    status: string,
    @Ctx() { viewer }: Context,
  ): Promise<readonly Appointment[]> {
    return viewer.many(appointment, 'status', status);
  }

  @Asks(() => [Integration], 'The machine accounts. For role administrators; empty for everybody else (A.28).', false)
  async integrations(@Ctx() { viewer }: Context): Promise<readonly Integration[]> {
    return viewer.many(integration, 'category', 'MACHINE');
  }
}
