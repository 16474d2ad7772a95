import { GraphQLError } from 'graphql';
import { REQUEST_ERRORS } from '../errors';

export type RequestErrorCode = keyof typeof REQUEST_ERRORS;

export const isRequestErrorCode = (code: unknown): code is RequestErrorCode =>
  typeof code === 'string' && Object.hasOwn(REQUEST_ERRORS, code);

/** Refuses a whole request. The message goes to the client as it is, so it is of our own words alone. */
export class RequestError extends GraphQLError {
  readonly code: RequestErrorCode;
  readonly status: number;

  constructor(
    code: RequestErrorCode,
    message: string = REQUEST_ERRORS[code].message,
    status: number = REQUEST_ERRORS[code].status,
  ) {
    super(message, { extensions: { code, http: { status } } });
    this.code = code;
    this.status = status;
  }
}

/** An error as it stands at the top of an answer. */
export interface ErrorAnswer {
  readonly message: string;
  readonly extensions: { readonly code: RequestErrorCode; readonly retry: boolean; readonly correlationId?: string };
}

/** The correlation id goes with what is a fault of ours, and is in the log. */
export const errorAnswer = (code: RequestErrorCode, message: string, correlationId?: string): ErrorAnswer => ({
  message,
  extensions: { code, retry: REQUEST_ERRORS[code].retry, ...(correlationId !== undefined && { correlationId }) },
});
