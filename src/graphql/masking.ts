import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isUnavailable } from '../database/isUnavailable';
import { CursorError, UserInputError } from '../reading/argument';
import { LimitExceeded, LIMITS } from './limits';
import { type ErrorAnswer, errorAnswer, RequestError } from './requestError';
import { wordingOfSyntax, wordingOfValidation } from './wording';

export interface Masked {
  readonly answer: ErrorAnswer;
  /** What went wrong here, for the log; undefined when the request was at fault. */
  readonly fault?: unknown;
}

/** What a client is told of an error. Whatever is not known to be safe is a fault, of which only the correlation id is told. */
export function masked(error: unknown, correlationId: string): Masked {
  const cause = causeOf(error);
  if (cause instanceof LimitExceeded) return { answer: errorAnswer('TOO_COMPLEX', cause.message) };
  if (cause instanceof UserInputError) return { answer: errorAnswer('BAD_USER_INPUT', cause.message) };
  if (cause instanceof CursorError) return { answer: errorAnswer(cause.code, cause.message) };
  if (cause instanceof RequestError)
    return cause.code === 'UNAVAILABLE'
      ? { answer: errorAnswer(cause.code, cause.message, correlationId), fault: cause.cause }
      : { answer: errorAnswer(cause.code, cause.message) };
  if (isUnavailable(cause))
    return {
      answer: errorAnswer('UNAVAILABLE', 'The database cannot be reached. Try again.', correlationId),
      fault: cause,
    };
  const refusal = error instanceof GraphQLError ? refusalOf(error) : null;
  if (refusal) return { answer: refusal };
  return { answer: errorAnswer('INTERNAL_SERVER_ERROR', 'Something went wrong here.', correlationId), fault: cause };
}

/** The error somebody threw, inside what graphql-js and Apollo wrapped it in. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** An argument that is given by a variable without a value: graphql-js notices only when it executes. */
const ARGUMENT =
  /^Argument "\w+" of (required|non-null) type "[\w[\]!]+" (must not be null|was not provided|was provided the variable "\$\w+" which was not provided a runtime value)\.$/;

/** The refusals of graphql-js and Apollo, in words that quote no value. Nothing thrown by a resolver is among them. */
function refusalOf(error: GraphQLError): ErrorAnswer | null {
  const { message, path, extensions } = error;
  if (path) return ARGUMENT.test(message) ? errorAnswer('BAD_USER_INPUT', message) : null;
  switch (extensions['code']) {
    case 'GRAPHQL_PARSE_FAILED':
      return / tokens\. Parsing aborted\.$/.test(message)
        ? errorAnswer('TOO_COMPLEX', 'The document is too long.')
        : errorAnswer('GRAPHQL_PARSE_FAILED', wordingOfSyntax(message));
    case 'GRAPHQL_VALIDATION_FAILED':
      return / Validation aborted\.$/.test(message)
        ? errorAnswer('TOO_COMPLEX', `The document has more mistakes than the ${LIMITS.complaints} that are told.`)
        : errorAnswer('GRAPHQL_VALIDATION_FAILED', wordingOfValidation(error));
    case 'OPERATION_RESOLUTION_FAILURE':
      return errorAnswer('BAD_REQUEST', 'The document has no operation of this name, or several and none was named.');
    case 'PERSISTED_QUERY_NOT_SUPPORTED':
    case 'PERSISTED_QUERY_NOT_FOUND':
      return errorAnswer('BAD_REQUEST', 'Persisted queries are not supported: send the whole document.');
    case 'BAD_USER_INPUT':
      return errorAnswer('BAD_USER_INPUT', 'A variable or argument is not of its type.');
    case 'BAD_REQUEST':
      return errorAnswer('BAD_REQUEST', message.trim());
    default:
      return null;
  }
}

/** Where in the document, for those errors that are about the document. */
export const withPlace = (answer: ErrorAnswer, { locations, path }: GraphQLFormattedError): GraphQLFormattedError => ({
  message: answer.message,
  ...(locations && { locations }),
  ...(path && { path }),
  extensions: { ...answer.extensions },
});
