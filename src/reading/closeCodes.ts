/** How a WebSocket ends, beside the codes of its protocol (4400, 4401, 4408, 4409, 4429). After `comeBack` a client resumes by its last cursor. */
export const CLOSE = {
  /** No token, a bad one, one that has run out, or somebody who is not or no longer known here. Come back with a good one. */
  FORBIDDEN: { code: 4403, says: 'A valid bearer token of a person known here is needed', comeBack: true },
  /** The reader took longer than others can wait for. */
  TOO_SLOW: { code: 4413, says: 'Too much waited to be read: resume from your last cursor', comeBack: true },
  /** The log no longer goes on from where this stream was. */
  LOG_BROKEN: { code: 4410, says: 'The log does not go on from here: read anew, without a cursor', comeBack: false },
  /** As many sockets as one person can have. */
  TOO_MANY: { code: 4429, says: 'You have as many sockets here as one person can have', comeBack: false },
  /** This node stops. */
  RESTARTING: { code: 1012, says: 'This node stops: resume elsewhere', comeBack: true },
  /** The database, or who issues tokens, cannot be reached. */
  UNAVAILABLE: { code: 1013, says: 'Try again', comeBack: true },
  /** Something went wrong here. */
  FAULT: { code: 1011, says: 'Something went wrong here', comeBack: false },
} as const;

export type Leaving = keyof typeof CLOSE;
