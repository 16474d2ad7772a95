import { GraphQLError } from 'graphql';

/** An argument of a query that is not as it must be; says which and what would be right. */
export class UserInputError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
