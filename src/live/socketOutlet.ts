import type { ExecutionResult } from 'graphql';
import type { WebSocket } from 'ws';
import { CLOSE, type Leaving } from '../reading/closeCodes';
import { LIVE } from './liveLimits';
import type { Outlet } from './outlet';

/** Yields nothing: updates go to the socket directly. It ends when the stream does, and the stream when it is ended. */
export function nothingUntil(ended: Promise<void>, end: () => void): AsyncGenerator<ExecutionResult> {
  const done = { done: true, value: undefined } as const;
  return {
    next: async () => ended.then(() => done),
    return: async () => {
      end();
      return done;
    },
    throw: async () => {
      end();
      return done;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  } as unknown as AsyncGenerator<ExecutionResult>;
}

/** One subscription on a socket. Updates go past the library, as bytes that were made once. */
export function socketOutlet(ws: WebSocket, id: string, end: () => void): Outlet {
  const before = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  return {
    get clogged() {
      return ws.bufferedAmount > LIVE.backlogBytes;
    },
    send: (payload, cursor) => ws.send(payload.framed(before, '}', cursor), { binary: false }),
    complete: end,
    leave: (why) => leave(ws, why),
  };
}

/** Ends a socket with a code that says why. */
export function leave(ws: WebSocket, why: Leaving): void {
  const { code, says } = CLOSE[why];
  // What was sent and not yet read was for somebody who might have it then
  if (why === 'FORBIDDEN' && ws.bufferedAmount > 0) {
    ws.terminate();
    return;
  }
  ws.close(code, says);
}
