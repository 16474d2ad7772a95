import { Ctx, Root } from 'type-graphql';
import { type Lead, noteLead, type SeenClass } from './ahead';
import type { Context } from './cloister';
import { Node } from './door';
import { Edge, EdgesOf } from './fields';
import type { Noun } from './noun';

type Follow = (from: Node, context: Context) => Promise<Node | readonly Node[] | null>;

/** A field that leads on from a type, as a resolver of its own: the type need not know of it. */
function edge(lead: Lead, to: () => object, says: string, follow: Follow): object {
  const { from, field } = lead;
  noteLead(lead);
  const OfEdge = {
    [field]: class {
      [field](node: Node, context: Context) {
        return follow(node, context);
      }
    },
  }[field]!;
  const target: object = OfEdge.prototype;
  const method = Object.getOwnPropertyDescriptor(target, field) as { value: Follow };
  Root()(target, field, 0);
  Ctx()(target, field, 1);
  Edge(to, says)(target, field, method);
  Object.defineProperty(target, field, method);
  EdgesOf(from)(OfEdge);
  return OfEdge;
}

/** Leads to all things of a noun that belong to this one, found by one of the noun’s keys. */
export const edgeToMany = <To extends Node>(
  from: () => SeenClass,
  field: string,
  to: Noun<To>,
  by: string,
  says: string,
): object =>
  edge(
    { from, field, to, by },
    () => [to.seen],
    says,
    (node, { viewer }) => viewer.many(to, by, Node.keysOf(node).id),
  );

/** Leads to the one thing of a noun that belongs to this one; to the first, where there could be several. */
export const edgeToOne = <To extends Node>(
  from: () => SeenClass,
  field: string,
  to: Noun<To>,
  by: string,
  says: string,
): object =>
  edge(
    { from, field, to, by },
    () => to.seen,
    says,
    async (node, { viewer }) => (await viewer.many(to, by, Node.keysOf(node).id))[0] ?? null,
  );
