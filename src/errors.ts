/** Every code a user error can carry. Their messages say what was wrong and what would be right. */
export const USER_ERRORS = {
  NOT_FOUND: 'There is no such thing, or it is not for you: the answer is the same.',
  NOT_ALLOWED: 'You can see it, but the procedure gives this act to somebody else.',
  OUT_OF_TURN: 'The act belongs to another stage, or the thing it is on is in another state.',
  NOT_YET: 'Something else has to happen first.',
  ALREADY_DONE: 'It has been done and cannot be done twice.',
  NOT_NOW: 'It is not possible now; the reason is not for you.',
  CANNOT_SERVE: 'This person cannot take this part here; the reason is the same for all reasons.',
  INVALID: 'A field of the input is not as it must be.',
  CHANGED_MEANWHILE: 'Somebody changed it since you read it; read it again.',
  KEY_REUSED: 'This idempotency key was used with another input.',
} as const;

export type UserErrorCode = keyof typeof USER_ERRORS;

/** Thrown inside an act to refuse it: the transaction is undone and the reason becomes a user error. */
export class Refused extends Error {
  constructor(
    readonly complaints: readonly {
      code: UserErrorCode;
      field: readonly string[];
      message: string;
      clause: string | null;
    }[],
  ) {
    super(complaints.map(({ code }) => code).join(', '));
  }

  static because(
    code: UserErrorCode,
    message: string,
    clause: string | null = null,
    field: readonly string[] = [],
  ): Refused {
    return new Refused([{ code, field, message, clause }]);
  }
}

/** Every code of an error at the top of an answer. `retry` tells whether the same request may succeed later. */
export const REQUEST_ERRORS = {
  UNAUTHENTICATED: { status: 401, message: 'A valid bearer token of a person known here is needed.', retry: false },
  GRAPHQL_PARSE_FAILED: { status: 400, message: 'The document is not GraphQL.', retry: false },
  GRAPHQL_VALIDATION_FAILED: { status: 400, message: 'The document does not fit the schema.', retry: false },
  BAD_USER_INPUT: { status: 400, message: 'A variable or argument is not of its type.', retry: false },
  BAD_REQUEST: { status: 400, message: 'The request is not GraphQL over HTTP.', retry: false },
  CURSOR_UNKNOWN: {
    status: 400,
    message: '"after" must be a cursor that this query, or this stream, gave to you: read anew, without one.',
    retry: false,
  },
  CURSOR_TOO_OLD: {
    status: 400,
    message:
      'The log does not go on from this cursor: what came after it is kept no longer, or the log was put back to an earlier state. Read anew, without a cursor, and take what you know as out of date.',
    retry: false,
  },
  TOO_MANY_STREAMS: {
    status: 429,
    message: 'You have as many streams here as one person can have. End one of them first.',
    retry: true,
  },
  TOO_OFTEN: { status: 429, message: 'It was tried too often from here. Wait a minute.', retry: true },
  TOO_COMPLEX: { status: 400, message: 'The document asks for too much at once.', retry: false },
  UNAVAILABLE: {
    status: 503,
    message: 'The database cannot be reached, or the reading could not be put on record. Try again.',
    retry: true,
  },
  INTERNAL_SERVER_ERROR: { status: 500, message: 'Something went wrong here. Quote the correlation id.', retry: true },
} as const;
