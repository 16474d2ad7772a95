import { getNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import type { Dice } from '../dice';
import type { Transcript } from './transcript';

/** So many files of one kind are fetched: the others were made in the same way. */
const MOST = 3;

/** What a case has by which something can be downloaded: documents, letters, meetings for a calendar, and whatever comes. */
function ticketed(schema: GraphQLSchema): readonly string[] {
  const theCase = schema.getType('Case');
  if (!isObjectType(theCase)) throw new Error('there is no Case');
  return Object.values(theCase.getFields()).flatMap(({ name, type }) => {
    const leadsTo = getNamedType(type);
    return isObjectType(leadsTo) && 'downloadTicket' in leadsTo.getFields() ? [name] : [];
  });
}

type Ticketed = Readonly<Record<string, readonly { readonly downloadTicket: string | null }[] | null>>;

/** Some of what somebody may download, to the byte. */
export async function files(schema: GraphQLSchema, to: Transcript, dice: Dice): Promise<void> {
  const kinds = ticketed(schema);
  const asked = kinds.map((kind) => `${kind} { downloadTicket }`).join(' ');
  const data = await to.put(`{ cases(first: 100) { edges { node { ${asked} } } } }`);
  const { edges = [] } = (data?.['cases'] ?? {}) as { edges?: { node: Ticketed }[] };
  for (const kind of kinds) {
    const tickets = edges.flatMap(({ node }) =>
      (node[kind] ?? []).flatMap(({ downloadTicket }) => downloadTicket ?? []),
    );
    const from = dice.below(Math.max(1, tickets.length - MOST + 1));
    for (const ticket of tickets.slice(from, from + MOST)) await to.fetch(ticket);
  }
}
