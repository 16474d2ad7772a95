import { types } from 'node:util';

/** What is kept of an error: its class, its code, where it was thrown, and SQL without values. Never its message, which may quote a row. */
export interface FaultLine {
  readonly error: string;
  readonly code?: string;
  readonly sql?: string;
  readonly at: readonly string[];
  readonly cause?: FaultLine;
}

const FRAME = /^ {4}at .+(:\d+:\d+\)?|<anonymous>\)?)$/;
const FRAMES = 20;
const SQL = 2_000;
const CAUSES = 3;

export function lineOf(error: unknown, depth = 0): FaultLine {
  if (!types.isNativeError(error)) return { error: typeof error, at: [] };
  const {
    name,
    message,
    stack = '',
    code,
    query,
    driverError,
    originalError,
    cause,
  } = error as Error & Record<string, unknown>;
  // A message may have lines that look like frames, so it goes first
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  const inner = driverError ?? originalError ?? cause;
  return {
    error: /^\w{1,60}$/.test(name) ? name : 'Error',
    ...(typeof code === 'string' && /^\w{1,60}$/.test(code) && { code }),
    ...(typeof query === 'string' && { sql: query.slice(0, SQL) }),
    at: frames
      .filter((frame) => FRAME.test(frame))
      .slice(0, FRAMES)
      .map((frame) => frame.trim()),
    ...(types.isNativeError(inner) && depth < CAUSES && { cause: lineOf(inner, depth + 1) }),
  };
}
