import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../reading/cloister';
import { variablesOf } from './variables';
import { worthCompiling } from './worthCompiling';

/** Operations whose code is kept. */
const MOST = 200;

/** A valid document, and what is asked of it. Without an operation, graphql-js says which there could be. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation?: OperationDefinitionNode | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly context: Context;
}

type Compiled = (root: unknown, context: Context, variables: object) => ExecutionResult | Promise<ExecutionResult>;

async function make(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Promise<Compiled | null> {
  // Loaded when it is first wanted: a node is ready without it
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const made = compileQuery(schema, document, operation.name?.value);
  return isCompiledQuery(made) ? (made.query as Compiled) : null;
}

/**
 * Executes documents: a query that is asked a second time with code made for it, which takes a third of the time. Whatever
 * goes wrong is told by graphql-js, so that no answer shows which of the two it came from.
 */
export function executionOf(schema: GraphQLSchema): (asked: Asked) => Promise<ExecutionResult> {
  const seen = new WeakSet<OperationDefinitionNode>();
  const kept = new Map<OperationDefinitionNode, Compiled | null>();

  const compiled = async (document: DocumentNode, operation: OperationDefinitionNode): Promise<Compiled | null> => {
    const known = kept.get(operation);
    if (known !== undefined) return known;
    if (!seen.has(operation)) {
      seen.add(operation);
      return null;
    }
    const query = worthCompiling(schema, document, operation) ? await make(schema, document, operation) : null;
    if (kept.size >= MOST) kept.delete(kept.keys().next().value!);
    kept.set(operation, query);
    return query;
  };

  return async ({ document, operation, operationName, variables = {}, context }) => {
    const query = operation ? await compiled(document, operation) : null;
    if (query && operation) {
      const result = await query(undefined, context, variablesOf(schema, operation, variables));
      if (!result.errors) return result;
    }
    // What was seen already is not read again: the viewer has it
    return execute({ schema, document, contextValue: context, variableValues: variables, operationName });
  };
}
