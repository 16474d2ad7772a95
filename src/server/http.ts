import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { LIMITS } from '../graphql/limits';
import { RequestError } from '../graphql/requestError';
import { ARRIVES_WITHIN, awaitBody, DOCUMENT_ARRIVES_WITHIN } from './arrival';
import { HEADERS } from './headers';
import { answerError, answerSocket, refusedByHttp } from './httpErrors';
import type { Lifecycle } from './lifecycle';
import type { Log, RequestLine } from './log';

declare module 'fastify' {
  interface FastifyRequest {
    /** What kind of operation the request turned out to hold, for the log. */
    operation: string | null;
  }
}

/** An HTTP server without routes: how requests are limited, refused, counted and logged. */
export function createHttp(log: Log, lifecycle: Lifecycle, answered: (line: RequestLine) => void): FastifyInstance {
  const app = Fastify({
    logger: false,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: LIMITS.bodyBytes,
    // Of the longest body; others are given less time below
    requestTimeout: DOCUMENT_ARRIVES_WITHIN,
    exposeHeadRoutes: false,
    // As long as a sealed ticket, with room to spare
    routerOptions: { maxParamLength: 200 },
    // Refused below instead, in our own form
    http: { requireHostHeader: false, headersTimeout: ARRIVES_WITHIN },
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => answerError(error, request, reply, log),
    clientErrorHandler: (error, socket) => answerSocket(error, socket),
  });
  app.removeContentTypeParser('text/plain');
  app.decorateRequest('operation', null);

  // What a client expects beyond the answer we take no notice of: Node would refuse it without our headers
  app.server.on('checkExpectation', (request, response) => app.routing(request, response));

  app.addHook('onRequest', async ({ url, headers: { host }, raw, routeOptions }) => {
    awaitBody(raw, routeOptions.config.arrivesWithin);
    const { httpVersion } = raw;
    if (host === undefined && httpVersion === '1.1') throw refusedByHttp(400);
    if (lifecycle.refusing && !url.startsWith('/health/'))
      throw new RequestError('UNAVAILABLE', `This node is ${lifecycle.state}. Try again.`);
  });
  app.addHook('onSend', async (_, reply) => {
    void reply.headers(HEADERS).removeHeader('etag');
    // A connection that is kept would keep the server
    if (lifecycle.leaving) void reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { id, method, routeOptions, operation } = request;
    answered({
      correlationId: id,
      method,
      route: routeOptions.url ?? 'none',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      operation,
    });
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => answerError(error, request, reply, log));
  app.setNotFoundHandler(() => {
    throw refusedByHttp(404);
  });
  return app;
}
