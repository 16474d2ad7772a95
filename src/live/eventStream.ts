import type { ServerResponse } from 'node:http';
import type { Asked } from './asked';
import { type Caller, whenExpired } from './caller';
import type { Live } from './live';
import { LIVE } from './liveLimits';
import type { Outlet } from './outlet';
import { RequestError } from '../graphql/requestError';

export const EVENT_STREAM = 'text/event-stream';

const BEFORE = 'event: next\ndata: ';
const AFTER = '\n\n';

/**
 * Sends one subscription as server-sent events, as graphql-sse has it in its distinct connections mode. It ends with
 * `complete` where the stream itself does; without it, the client comes back. Throws, before anything is sent, why not.
 */
export async function sendEvents(
  live: Live,
  caller: Caller,
  asked: Asked,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  if (!live.sockets.take(caller.personId)) throw new RequestError('TOO_MANY_STREAMS');
  const outlet = outletOf(response, headers);
  try {
    const stream = await live.open(caller, asked, outlet);
    outlet.begin();
    const expires = whenExpired(caller, () => stream.leave('FORBIDDEN'));
    const beats = setInterval(() => outlet.beat(), LIVE.ping).unref();
    const gone = () => {
      clearInterval(beats);
      expires();
      stream.end();
      live.sockets.giveBack(caller.personId);
    };
    if (response.destroyed) gone();
    else response.once('close', gone);
  } catch (error) {
    live.sockets.giveBack(caller.personId);
    throw error;
  }
}

function outletOf(response: ServerResponse, headers: Readonly<Record<string, string>>) {
  let heard = Date.now();
  const begin = () => {
    if (response.headersSent) return;
    response.writeHead(200, {
      ...headers,
      'content-type': `${EVENT_STREAM}; charset=utf-8`,
      'x-accel-buffering': 'no',
    });
    response.write(':\n\n');
  };
  const outlet: Outlet & { begin(): void; beat(): void } = {
    begin,
    get clogged() {
      return response.writableLength > LIVE.backlogBytes;
    },
    send(payload, cursor) {
      begin();
      response.write(payload.framed(BEFORE, AFTER, cursor));
    },
    complete: () => response.end('event: complete\ndata:\n\n'),
    // Without an end that is told: whoever listens knows that there would have been more
    leave: () => (response.writableLength > 0 ? response.destroy() : response.end()),
    /** Says that it is still there. Whoever reads nothing for a while is gone. */
    beat() {
      if (response.writableLength === 0) heard = Date.now();
      else if (Date.now() - heard > 2 * LIVE.ping) return void response.destroy();
      response.write(':\n\n');
    },
  };
  return outlet;
}
