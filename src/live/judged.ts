import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { LIMITS, withinLimits } from '../graphql/limits';
import { RequestError } from '../graphql/requestError';

export const conditional = () =>
  new RequestError('BAD_REQUEST', 'What a subscription is of is not skipped or included by a directive.');

/** A document that keeps to the limits and the schema, as one by POST has to. Throws what is wrong with it. */
export function judged(schema: GraphQLSchema, query: string): DocumentNode {
  const document = parsed(query);
  const [wrong] = mistakesIn(schema, document);
  if (!wrong) return document;
  if (wrong.constructor !== GraphQLError) throw wrong;
  const { message, nodes = null } = wrong;
  throw new GraphQLError(message, { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}

function mistakesIn(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  try {
    return validate(schema, document, [...specifiedRules, withinLimits], { maxErrors: LIMITS.complaints });
  } catch {
    // A rule of graphql-js throws where what a subscription is of depends on a variable
    throw conditional();
  }
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    const { message, source = null, positions = null } = error as GraphQLError;
    throw new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
  }
}
