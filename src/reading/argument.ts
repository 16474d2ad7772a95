import { GraphQLError } from 'graphql';
import { REQUEST_ERRORS } from '../errors';

/** An argument of a query that is not as it must be; says which and what would be right. */
export class UserInputError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

/** A cursor from which nothing can be read on. */
export class CursorError extends GraphQLError {
  constructor(readonly code: 'CURSOR_UNKNOWN' | 'CURSOR_TOO_OLD') {
    super(REQUEST_ERRORS[code].message, { extensions: { code } });
  }
}
