import type { FastifyInstance } from 'fastify';
import { serveEvents } from './eventStreamRoute';
import type { Serving } from './serving';
import { serveSockets } from './sockets';

/** Streams, over WebSockets and as server-sent events. Answers what ends them all. */
export function serveLive(app: FastifyInstance, serving: Serving): () => Promise<void> {
  const endEvents = serveEvents(app, serving);
  const endSockets = serveSockets(app, serving);
  return async () => {
    serving.live.stop();
    endEvents();
    await endSockets();
  };
}
