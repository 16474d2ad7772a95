import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { executionOf } from '../graphql/execution';
import { LIMITS, withinLimits } from '../graphql/limits';
import { masked, withPlace } from '../graphql/masking';
import type { Cloister } from '../reading/cloister';
import { answering } from './answering.plugin';
import { Documents } from './documents';
import type { Log } from './log';
import type { RequestContext } from './requestContext';

// Apollo's own messages may quote a request. What matters of them comes through the plugin as errors
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Executes documents within the limits. Each answer is on record before it leaves, and each error is masked. */
export async function createApollo(
  schema: GraphQLSchema,
  { readLog }: Cloister,
  log: Log,
): Promise<ApolloServer<RequestContext>> {
  const requests = new WeakMap<object, string>();
  const logged = new WeakSet();

  const apollo = new ApolloServer<RequestContext>({
    gateway: executing(schema),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    logger: SILENT,
    documentStore: new Documents(),
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    validationRules: [withinLimits],
    validationOptions: { maxErrors: LIMITS.complaints },
    formatError(formatted, error) {
      const correlationId = requests.get(error as object) ?? randomUUID();
      const { answer, fault } = masked(error, correlationId);
      // One cause may fail many fields
      if (fault !== undefined && !logged.has(Object(fault) as object)) log.fault(fault, correlationId);
      logged.add(Object(fault) as object);
      return withPlace(answer, formatted);
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      answering(readLog, log, (error, correlationId) => requests.set(error, correlationId)),
    ],
  });
  await apollo.start();
  return apollo;
}

/** Apollo takes an executor other than graphql-js's from what it calls a gateway alone. Behind this one there is nothing. */
function executing(schema: GraphQLSchema): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  const execution = executionOf(schema);
  return {
    onSchemaLoadOrUpdate(loaded) {
      loaded({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operation, request: { operationName, variables }, context }) =>
        execution({ document, operation, operationName, variables, context: context as RequestContext }),
    }),
    stop: async () => {},
  };
}
