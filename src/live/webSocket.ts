import { makeServer } from 'graphql-ws';
import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';
import type { WebSocket } from 'ws';
import { RequestError } from '../graphql/requestError';
import type { Asked } from './asked';
import { type Caller, whenExpired } from './caller';
import type { Leaving } from '../reading/closeCodes';
import type { Fault } from './frames';
import type { Live } from './live';
import { LIVE } from './liveLimits';
import { leave, nothingUntil, socketOutlet } from './socketOutlet';
import { told } from './told';

/** Who says that they are somebody: the header of the upgrade, or what came with `connection_init`. */
export type Authenticate = (authorization: string | undefined) => Promise<Caller>;

interface Socket {
  readonly ws: WebSocket;
  readonly authorization: string | undefined;
  caller?: Caller;
  /** What ends its subscriptions. */
  readonly ends: Set<() => void>;
  forget?: () => void;
}

/** What graphql-ws is given to subscribe to: which stream, under which of the client’s ids. */
interface Opening extends ExecutionArgs {
  readonly id: string;
  readonly asked: Asked;
  readonly socket: Socket;
}

/** Speaks graphql-transport-ws with sockets: the library keeps the protocol, and updates go past it as bytes made once. */
export function speakWith(schema: GraphQLSchema, live: Live, authenticate: Authenticate, fault: Fault) {
  const server = makeServer<{ authorization?: unknown }, Socket>({
    connectionInitWaitTimeout: LIVE.silence,

    async onConnect({ extra, connectionParams }) {
      const given = connectionParams?.authorization ?? extra.authorization;
      try {
        extra.caller = await authenticate(typeof given === 'string' ? given : undefined);
      } catch (error) {
        leave(extra.ws, whyRefused(error, fault));
        return false;
      }
      if (extra.ws.readyState !== extra.ws.OPEN) return false;
      const { personId } = extra.caller;
      if (!live.sockets.take(personId)) {
        leave(extra.ws, 'TOO_MANY');
        return false;
      }
      const expires = whenExpired(extra.caller, () => leave(extra.ws, 'FORBIDDEN'));
      extra.forget = () => {
        live.sockets.giveBack(personId);
        expires();
      };
      return true;
    },

    async onSubscribe({ extra }, id, payload) {
      try {
        const asked = live.ask(payload);
        if (extra.ends.size >= LIVE.streamsOfASocket) throw new RequestError('TOO_MANY_STREAMS');
        const opening = {
          schema,
          document: asked.document,
          operationName: asked.operationName,
          id,
          asked,
          socket: extra,
        };
        // What can be refused is refused before anything is sent
        return Object.assign(opening, await opened(opening));
      } catch (error) {
        return [told(error, fault)];
      }
    },

    subscribe: (args) => (args as unknown as { updates: AsyncGenerator<ExecutionResult> }).updates,
  });

  async function opened({ id, asked, socket }: Opening): Promise<{ updates: AsyncGenerator<ExecutionResult> }> {
    let end!: () => void;
    const ended = new Promise<void>((resolve) => (end = resolve));
    socket.ends.add(end);
    void ended.then(() => socket.ends.delete(end));
    const opening = live.open(socket.caller!, asked, socketOutlet(socket.ws, id, end));
    const stream = await opening.catch((error: unknown) => {
      end();
      throw error;
    });
    void ended.then(() => stream.end());
    return { updates: nothingUntil(ended, end) };
  }

  return (ws: WebSocket, authorization: string | undefined): void => {
    const socket: Socket = { ws, authorization, ends: new Set() };
    const closed = server.opened(
      {
        protocol: ws.protocol,
        send: (text) => ws.send(text),
        close: (code, reason) => ws.close(code, reason),
        onMessage: (heard) =>
          ws.on('message', (data: Buffer) => {
            heard(String(data)).catch((error: unknown) => {
              if (/^Unexpected message/.test((error as Error).message)) {
                ws.close(4400, 'Invalid message received');
                return;
              }
              fault(error);
              leave(ws, 'FAULT');
            });
          }),
      },
      socket,
    );
    // What is wrong with a frame is answered by its close
    ws.on('error', () => {});
    ws.once('close', (code, reason) => {
      socket.forget?.();
      for (const end of socket.ends) end();
      void closed(code, String(reason));
    });
  };
}

function whyRefused(error: unknown, fault: Fault): Leaving {
  if (!(error instanceof RequestError)) {
    fault(error);
    return 'FAULT';
  }
  return error.code === 'UNAVAILABLE' ? 'UNAVAILABLE' : 'FORBIDDEN';
}
