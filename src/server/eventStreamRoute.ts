import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RequestError } from '../graphql/requestError';
import type { Caller } from '../live/caller';
import { EVENT_STREAM, sendEvents } from '../live/eventStream';
import { told } from '../live/told';
import { takes } from './accept';
import { HEADERS } from './headers';
import { refusedByHttp } from './httpErrors';
import type { Serving } from './serving';
import { streamRequestOf } from './streamRequest';

/** `/graphql/stream`: subscriptions as server-sent events. Answers what ends them all. */
export function serveEvents(app: FastifyInstance, { live, callerOf, fault }: Serving): () => void {
  const streams = new Set<{ end(): unknown }>();
  const callers = new WeakMap<FastifyRequest, Caller>();

  void app.register(
    async (scope) => {
      scope.addHook('onRequest', async (request) => {
        const { authorization, accept, 'content-encoding': encoding } = request.headers;
        callers.set(request, await callerOf(authorization));
        if (!takes(accept, EVENT_STREAM)) throw refusedByHttp(406);
        if (encoding !== undefined && encoding !== 'identity') throw refusedByHttp(415);
      });
      scope.route({
        method: ['GET', 'POST'],
        url: '/',
        async handler(request, reply) {
          const asked = asking(() => live.ask(streamRequestOf(request)));
          request.operation = 'subscription';
          const { raw } = reply;
          await sendEvents(live, callers.get(request)!, asked, raw, HEADERS).catch((error: unknown) => {
            throw refusal(error);
          });
          reply.hijack();
          streams.add(raw);
          raw.once('close', () => streams.delete(raw));
        },
      });
    },
    { prefix: '/graphql/stream' },
  );

  const refusal = (error: unknown): RequestError => {
    const { message, extensions } = told(error, fault);
    return new RequestError(extensions['code'] as RequestError['code'], message);
  };
  const asking = <Result>(ask: () => Result): Result => {
    try {
      return ask();
    } catch (error) {
      throw refusal(error);
    }
  };
  return () => streams.forEach((stream) => stream.end());
}
