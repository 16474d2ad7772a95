import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { ReadLog } from '../audit/readLog';
import { checkOperation } from '../graphql/operation';
import { errorAnswer, RequestError } from '../graphql/requestError';
import { answerFor, statusFor } from './answerStatus';
import type { Log } from './log';
import type { RequestContext } from './requestContext';

/** What happens to a request on its way through Apollo: checked once its operation is known, put on record once it is answered. */
export const answering = (
  readLog: ReadLog,
  log: Log,
  belongsTo: (error: Error, correlationId: string) => void,
): ApolloServerPlugin<RequestContext> => ({
  async unexpectedErrorProcessingRequest({ error, requestContext }) {
    log.fault(error, requestContext.contextValue.correlationId);
  },

  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        // Without one, execution refuses the request in its own words
        if (!operation) return;
        contextValue.noteOperation(operation.operation);
        if (operation.operation === OperationTypeNode.SUBSCRIPTION)
          throw new RequestError(
            'BAD_REQUEST',
            'A subscription is a stream: it is not answered by POST, but over WebSocket or server-sent events.',
          );
        checkOperation(schema, document, operation, request.variables ?? {});
      },

      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) belongsTo(error, contextValue.correlationId);
      },

      async willSendResponse({ request, response, contextValue: { viewer, correlationId } }) {
        if (response.body.kind !== 'single') throw new Error('an answer in parts cannot be put on record');
        try {
          await readLog.write(viewer.reads, viewer.now);
        } catch (error) {
          log.fault(error, correlationId);
          const refused = errorAnswer(
            'UNAVAILABLE',
            'The reading could not be put on record, so there is no answer. Try again.',
            correlationId,
          );
          response.body.singleResult = { errors: [{ ...refused, extensions: { ...refused.extensions } }] };
        }
        response.body.singleResult = answerFor(response.body.singleResult);
        const status = statusFor(response.body.singleResult, request.http?.headers.get('accept'), response.http.status);
        if (status !== undefined) response.http.status = status;
      },
    };
  },
});
