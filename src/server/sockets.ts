import type { FastifyInstance } from 'fastify';
import { type WebSocket, WebSocketServer } from 'ws';
import { LIMITS } from '../graphql/limits';
import { RequestError } from '../graphql/requestError';
import { LIVE } from '../live/liveLimits';
import { leave } from '../live/socketOutlet';
import { speakWith } from '../live/webSocket';
import { refusedByHttp, refuseOn } from './httpErrors';
import type { Serving } from './serving';

const PATH = '/graphql';
const PROTOCOL = 'graphql-transport-ws';
/** Milliseconds for a socket to say goodbye. */
const GRACE = 1_000;

/** WebSockets at the address of the API. Answers what ends them all. */
export function serveSockets(
  app: FastifyInstance,
  { schema, live, callerOf, lifecycle, fault }: Serving,
): () => Promise<void> {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LIMITS.bodyBytes,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });
  sockets.on('wsClientError', (_, socket, { method }) => refuseOn(socket, refusedByHttp(method === 'GET' ? 426 : 405)));
  const speak = speakWith(schema, live, callerOf, fault);
  const silent = new WeakSet<WebSocket>();

  app.server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => {});
    if (request.url?.split('?')[0] !== PATH) {
      refuseOn(socket, refusedByHttp(404));
      return;
    }
    if (lifecycle.refusing) {
      refuseOn(socket, new RequestError('UNAVAILABLE', `This node is ${lifecycle.state}. Try again.`));
      return;
    }
    sockets.handleUpgrade(request, socket, head, (ws) => {
      ws.on('pong', () => silent.delete(ws));
      speak(ws, request.headers.authorization);
    });
  });

  // A line that is dead is not told so: whoever does not answer is gone
  const pings = setInterval(() => {
    for (const ws of sockets.clients) {
      if (silent.has(ws)) ws.terminate();
      else ws.ping(() => silent.add(ws));
    }
  }, LIVE.ping).unref();

  return async () => {
    clearInterval(pings);
    for (const ws of sockets.clients) leave(ws, 'RESTARTING');
    const late = setTimeout(() => sockets.clients.forEach((ws) => ws.terminate()), GRACE);
    await Promise.all([...sockets.clients].map((ws) => new Promise((resolve) => ws.once('close', resolve))));
    clearTimeout(late);
    sockets.close();
  };
}
