import type { GraphQLResolveInfo } from 'graphql';
import type { Node } from './door';
import { isAskedFor } from './isAskedFor';
import type { Noun } from './noun';
import type { Viewer } from './viewer';

export type SeenClass = new (...door: never[]) => Node;

/** A field of a type that leads to the things of a noun, by one of its keys. */
export interface Lead {
  readonly from: () => SeenClass;
  readonly field: string;
  readonly to: Noun;
  readonly by: string;
}

const leads: Lead[] = [];

export const noteLead = (lead: Lead): void => void leads.push(lead);

const asked = new WeakMap<object, readonly Lead[]>();

/** What one place of a document asks for of the thing that it leads to: worked out once for each document. */
function askedOf(from: SeenClass, info: GraphQLResolveInfo): readonly Lead[] {
  const place = info.fieldNodes[0]!;
  const known = asked.get(place) ?? leads.filter((one) => one.from() === from && isAskedFor(one.field, info));
  asked.set(place, known);
  return known;
}

/** Has the rows of what is asked for of a thing read along with it. The door judges them when the thing itself was seen. */
export function readAhead(viewer: Viewer, from: SeenClass, id: string, info: GraphQLResolveInfo): void {
  for (const { to, by } of askedOf(from, info)) viewer.expect(to, by, id);
}
