import pino, { type DestinationStream } from 'pino';
import type { Config } from '../config';
import { type FaultLine, lineOf } from './fault';

/** One answered request. Nothing of what was asked, answered, or by whom. */
export interface RequestLine {
  readonly correlationId: string;
  readonly method: string;
  /** The route as it is declared, never the address that was asked for. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly operation: string | null;
}

const MOMENTS = {
  started: 'The API is up.',
  metrics: 'Metrics are served.',
  demo: 'This is the demo: anybody can be anybody.',
  databaseAwaited: 'The database does not answer yet. Trying again.',
  databaseMissing: 'The database did not answer. Giving up.',
  stopping: 'Finishing what is in flight.',
  stopped: 'Stopped.',
  forced: 'Stopped without waiting any longer.',
} as const;

export interface MomentFields {
  readonly url?: string;
  readonly attempt?: number;
  readonly code?: string;
}

/** What is logged is declared here, field by field, so that no content and no name can slip in. */
export interface Log {
  request(line: RequestLine): void;
  /** Something went wrong here. A request's correlation id leads to it. */
  fault(error: unknown, correlationId?: string): void;
  moment(what: keyof typeof MOMENTS, fields?: MomentFields): void;
}

export function createLog(level: Config['logLevel'], destination?: DestinationStream): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? pino.destination({ sync: true }),
  );
  return {
    request({ correlationId, method, route, status, milliseconds, operation }) {
      logger.info({ correlationId, method, route, status, milliseconds, operation }, 'request');
    },
    fault(error, correlationId) {
      const line: FaultLine = lineOf(error);
      logger.error({ correlationId, ...line }, 'fault');
    },
    moment(what, { url, attempt, code } = {}) {
      logger[what === 'databaseMissing' || what === 'forced' ? 'error' : 'info']({ url, attempt, code }, MOMENTS[what]);
    },
  };
}
