import { setTimeout as pause } from 'node:timers/promises';
import { GraphQLError, type GraphQLFieldResolver, GraphQLObjectType, type GraphQLSchema, buildSchema } from 'graphql';
import { complaintPolicy } from '../../src/policy/complaint.policy';
import { UserInputError } from '../../src/reading/argument';
import type { RequestContext } from '../../src/server/requestContext';

export const SECRET = 'the-secret-allegation';

/** A schema with one field for each thing that can happen to a request. */
export function tinySchema(also: Readonly<Record<string, Resolve>> = {}): GraphQLSchema {
  const schema = buildSchema(`
    enum Colour { RED GREEN }
    input Paint { colour: Colour!, coats: Int, name: String! }
    type Thing { id: ID, name: String, things: [Thing!], page(first: Int, last: Int): Page, thing: Thing }
    type Edge { node: Thing, cursor: String }
    type Page { edges: [Edge!], totalCount: Int }
    type Query {
      me: String
      slow(ms: Int!): String
      failing: String
      needed: String!
      unavailable: String
      refused: String
      foreign: String
      reading: String
      paint(input: Paint!): String
      sized(size: Int!): String
      thing: Thing
      things(first: Int, last: Int): Page
    }
    type Mutation { act: String, slowAct(ms: Int!): String }
    type Subscription { tick: String }
  `);
  const resolvers: Record<string, Resolve> = {
    me: (_, __, { viewer }) => viewer.personId,
    slow: async (_, { ms }) => pause(ms as number, 'slept'),
    failing: () => fail(`SELECT ${SECRET} FROM complaints`),
    needed: () => null,
    unavailable: () => fail('Connection lost', { code: 'PROTOCOL_CONNECTION_LOST' }),
    refused: () => {
      throw new UserInputError('"first" and "last" go from 1 to 100.');
    },
    foreign: () => {
      throw new GraphQLError(SECRET, { extensions: { code: 'BAD_USER_INPUT', secret: SECRET } });
    },
    reading: (_, __, { viewer }) => {
      viewer.reads.note(complaintPolicy, { caseId: null, sightId: 17, capacities: 1 });
      return SECRET;
    },
    paint: () => 'painted',
    sized: () => 'sized',
    thing: () => ({}),
    things: () => ({ edges: [] }),
    act: () => 'done',
    ...also,
  };
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    if (type instanceof GraphQLObjectType)
      for (const [name, field] of Object.entries(type.getFields())) field.resolve = resolvers[name] ?? (() => null);
  return schema;
}

export type Resolve = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;

function fail(message: string, more: object = {}): never {
  throw Object.assign(new Error(message), more);
}
