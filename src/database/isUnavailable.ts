/** Connections that break, servers that stop, disks that are full: the same statement may succeed later. */
const CODES: readonly string[] = [
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'PROTOCOL_PACKETS_OUT_OF_ORDER',
  'ER_SERVER_SHUTDOWN',
  'ER_NORMAL_SHUTDOWN',
  'ER_SERVER_OFFLINE_MODE',
  'ER_CON_COUNT_ERROR',
  'ER_TOO_MANY_USER_CONNECTIONS',
  'ER_USER_LIMIT_REACHED',
  'ER_QUERY_INTERRUPTED',
  'ER_QUERY_TIMEOUT',
  'ER_OPTION_PREVENTS_STATEMENT',
  'ER_READ_ONLY_MODE',
  'ER_DISK_FULL',
  'ER_DISK_FULL_NOWAIT',
  'ER_RECORD_FILE_FULL',
  'ER_OUTOFMEMORY',
  'ER_OUT_OF_RESOURCES',
  'ER_CLIENT_INTERACTION_TIMEOUT',
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'ER_CHECKREAD',
];

/** SQLite appends what exactly went wrong: SQLITE_IOERR_WRITE. */
const OF_SQLITE = /^SQLITE_(FULL|IOERR|CANTOPEN|BUSY|LOCKED|READONLY|NOMEM)(_|$)/;

/** Errors without a code, of a database that is closing under us. */
const CLOSED = ['CannotExecuteNotConnectedError', 'CannotGetEntityManagerNotConnectedError', 'ConnectionIsNotSetError'];
const SAYS_CLOSED =
  /^(Error: )?(Pool is closed\.|Can't add new command when connection is in closed state|Connection lost|The database connection is not open)/;

interface Fields {
  readonly code?: unknown;
  readonly name?: unknown;
  readonly message?: unknown;
  readonly driverError?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/** Whether an error, or what it was caused by, means that the database cannot be had now. */
export function isUnavailable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, name, message, driverError, cause, errors } = error as Fields;
  return (
    (typeof code === 'string' && (CODES.includes(code) || OF_SQLITE.test(code))) ||
    CLOSED.includes(name as string) ||
    SAYS_CLOSED.test(String(message)) ||
    isUnavailable(driverError) ||
    isUnavailable(cause) ||
    // A name with several addresses fails once for each
    (Array.isArray(errors) && errors.some(isUnavailable))
  );
}
