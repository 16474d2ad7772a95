import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Cloister, Context } from './cloister';
import { Node } from './door';

/** What a ticket is for, and how long it is good. */
export interface TicketKind {
  readonly purpose: string;
  readonly seconds: number;
}

const later = (now: string, seconds: number): string => new Date(Date.parse(now) + seconds * 1_000).toISOString();

/**
 * A field of tickets: the id of the thing, sealed for its viewer, for one purpose and for a while. Nothing of a ticket is
 * stored, so whoever has the database has none.
 */
export function ticketField(
  from: () => new (...door: never[]) => Node,
  field: string,
  { purpose, seconds }: TicketKind,
  description: string,
): object {
  const OfTicket = {
    [field]: class {
      [field](node: Node, { cloister, viewer }: Context): string | null {
        if (!Node.opens(node, field)) return null;
        return cloister.seal.seal(viewer.personId, purpose, `${Node.keysOf(node).id} ${later(viewer.now, seconds)}`);
      }
    },
  }[field]!;
  const target: object = OfTicket.prototype;
  Root()(target, field, 0);
  Ctx()(target, field, 1);
  FieldResolver(() => String, { nullable: true, description })(
    target,
    field,
    Object.getOwnPropertyDescriptor(target, field)!,
  );
  Resolver(from as never)(OfTicket);
  return OfTicket;
}

/** The id that a ticket is for; null for one that is forged, expired, for something else or somebody else’s. */
export function openTicket(
  { seal, clock }: Cloister,
  personId: string,
  kind: TicketKind,
  ticket: string,
): string | null {
  const [id, until] = seal.open(personId, kind.purpose, ticket)?.split(' ') ?? [];
  return id !== undefined && until !== undefined && clock.now() < until ? id : null;
}
