import {
  coerceInputValue,
  getVariableValues,
  type GraphQLSchema,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  print,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { LIMITS } from './limits';
import { RequestError } from './requestError';
import { wordingOfValue } from './wording';

type Variables = Readonly<Record<string, unknown>>;

/** The variables as the operation wants them. What does not fit is refused with its path, and never quoted. */
export function variablesOf(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Variables): Variables {
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, given, { maxErrors: 1 });
  if (coerced) return coerced;
  const complaints = definitions.flatMap((definition) => complaintsAbout(schema, definition, given));
  throw new RequestError('BAD_USER_INPUT', complaints.slice(0, LIMITS.complaints).join('\n') || undefined);
}

function complaintsAbout(schema: GraphQLSchema, definition: VariableDefinitionNode, given: Variables): string[] {
  const name = definition.variable.name.value;
  const type = typeFromAST(schema, definition.type);
  if (!type || !isInputType(type)) return [];
  if (!Object.hasOwn(given, name))
    return definition.type.kind === Kind.NON_NULL_TYPE && !definition.defaultValue
      ? [`Variable "$${name}" of type "${print(definition.type)}" is required.`]
      : [];
  const complaints: string[] = [];
  coerceInputValue(given[name], type, (path, _, error) => {
    if (complaints.length < LIMITS.complaints)
      complaints.push(`Variable "${['$' + name, ...path].join('.')}" does not fit. ${wordingOfValue(error.message)}`);
  });
  return complaints;
}
