import { assertValidSchema, GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { POLICIES } from '../policy/policies';
import { Connection, Edge, Gathered, PageInfo, Payload, UserError } from '../reading/answer';
import { Seen } from '../reading/door';
import { Frame } from '../reading/frame';
import { allNouns } from '../reading/noun';
import { sayWhatInputsAreFor, sayWhereToBegin, sayWhoSees } from './descriptions';
import { RESOLVERS } from './features';

/** The schema, checked: every type is closed to what is not seen, every field of a confidential type is classified. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS as unknown as NonEmptyArray<() => void>,
    validate: false,
    // Which it would do by asking for everything that is in it
    skipCheck: true,
    // Type-graphql wants one for subscriptions; ours read the log instead
    pubSub: {
      publish: () => undefined,
      subscribe: () =>
        ({ [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) }) as never,
    },
  });
  assertValidSchema(schema);
  for (const type of Object.values(schema.getTypeMap()))
    if (type instanceof GraphQLObjectType && !type.name.startsWith('__') && !ROOTS.includes(type.name))
      refuseUnseen(type);
  for (const { policy } of allNouns()) requireClassification(schema, policy.noun);
  sayWhoSees(schema);
  sayWhatInputsAreFor(schema);
  sayWhereToBegin(schema);
  return schema;
}

const ROOTS = ['Query', 'Mutation', 'Subscription'];

const isOurs = (value: unknown): boolean =>
  Seen.isSeen(value) ||
  Payload.isPayload(value) ||
  Connection.isConnection(value) ||
  Gathered.isGathered(value) ||
  Frame.isFrame(value) ||
  value instanceof Edge ||
  value instanceof PageInfo ||
  value instanceof UserError;

/** What is refused is not said: the message of graphql-js would print the row. */
function refuseUnseen(type: GraphQLObjectType): void {
  const named = type.isTypeOf;
  type.isTypeOf = (value, context, info) => {
    if (isOurs(value)) return named ? named.call(type, value, context, info) : true;
    // Code made for a document asks without `info`. It cannot take a throw, and leaves what is wrong to graphql-js
    if ((info as GraphQLResolveInfo | undefined) === undefined) return false;
    throw new Error(`a resolver answered ${type.name} with something that did not come through the door`);
  };
}

/** A field that nobody classified is a field that nobody thought about. */
function requireClassification(schema: GraphQLSchema, noun: string): void {
  const type = schema.getType(noun) as GraphQLObjectType | undefined;
  const policy = POLICIES.find((one) => one.noun === noun);
  if (!type || !policy) return;
  const fields = Object.keys(type.getFields()).filter((field) => field !== 'redactedFields');
  const unclassified = fields.filter((field) => !policy.fields.includes(field));
  const unknown = policy.fields.filter((field) => !fields.includes(field));
  if (unclassified.length + unknown.length > 0)
    throw new Error(
      `${noun}: not classified: ${unclassified.join(', ') || 'none'}; classified but not there: ${unknown.join(', ') || 'none'}`,
    );
}
