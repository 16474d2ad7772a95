import type { IncomingMessage } from 'node:http';
import { answerSocket } from './httpErrors';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Milliseconds in which the body has to have come, where that is longer than for others. */
    arrivesWithin?: number;
  }
}

/** For everything but documents. */
export const ARRIVES_WITHIN = 30_000;
/** For a document over a slow line. */
export const DOCUMENT_ARRIVES_WITHIN = 600_000;

/** Gives a body so long to come; then the connection is answered and closed, whoever was waiting for it. */
export function awaitBody(request: IncomingMessage, milliseconds = ARRIVES_WITHIN): void {
  if (request.complete || request.method === 'GET') return;
  const late = () => {
    if (!request.complete) answerSocket({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }, request.socket);
  };
  const timer = setTimeout(late, milliseconds).unref();
  request.once('close', () => clearTimeout(timer));
}
