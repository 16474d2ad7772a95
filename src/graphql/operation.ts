import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { costOf } from './cost';
import { LIMITS } from './limits';
import { RequestError } from './requestError';
import { variablesOf } from './variables';

/** What a request must keep to once its document is valid and its operation chosen: fitting variables, and a cost. */
export function checkOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): void {
  const variables = variablesOf(schema, operation, given);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const cost = costOf(schema, operation, fragments, variables);
  if (cost > LIMITS.cost)
    throw new RequestError(
      'TOO_COMPLEX',
      `The operation may answer ${cost > 1e9 ? 'more than a billion' : cost} things at once; ${LIMITS.cost} are allowed. Ask for smaller pages, or for fewer lists within lists.`,
    );
}
