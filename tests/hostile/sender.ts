import { Agent, request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Plain, Raw } from './request';

/** An answer as it came, or how it did not. */
export interface Got {
  /** 0 where no answer came. */
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

// What hangs is found; a busy machine is only slow
const PATIENCE = 90_000;

/** Sends requests to one port: plain ones over connections that are kept, raw ones each over its own. */
export class Sender {
  readonly #agent: Agent;
  readonly #sockets = new Set<Socket>();

  constructor(
    private readonly port: number,
    connections: number,
  ) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  async plain({ method, path, headers, body }: Plain): Promise<Got> {
    return new Promise((resolve, reject) => {
      const outgoing = httpRequest(
        { agent: this.#agent, host: '127.0.0.1', port: this.port, method, path, headers, timeout: PATIENCE },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('error', reject);
          incoming.on('end', () =>
            resolve({
              status: incoming.statusCode ?? 0,
              headers: incoming.rawHeaders.join('\n').toLowerCase(),
              body: Buffer.concat(chunks).toString(),
            }),
          );
        },
      );
      outgoing.on('timeout', () => outgoing.destroy(new Error('no answer')));
      // What is refused before its body is read may lose its connection while the body is still on its way
      outgoing.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNRESET' || error.code === 'EPIPE'
          ? resolve({ status: 0, headers: '', body: '' })
          : reject(error),
      );
      outgoing.end(body);
    });
  }

  /** Every answer on the connection; none where it was cut. */
  async raw({ parts, pause: wait = 0, cut = false }: Raw): Promise<Got[]> {
    const socket = connect(this.port, '127.0.0.1');
    this.#sockets.add(socket);
    const chunks: Buffer[] = [];
    const closed = new Promise<void>((resolve, reject) => {
      socket.on('close', () => resolve());
      socket.setTimeout(PATIENCE, () => {
        reject(new Error('no answer'));
        socket.destroy();
      });
    });
    closed.catch(() => {});
    socket.on('error', () => {});
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      // Upgraded or kept: we have what we came for
      if (wait === 0 && !cut && isKept(chunk)) socket.end();
    });
    for (const part of parts) {
      if (!socket.writable) break;
      socket.write(part);
      if (wait > 0) await pause(wait);
    }
    if (cut) setImmediate(() => socket.resetAndDestroy());
    await closed;
    this.#sockets.delete(socket);
    return cut ? [] : answersIn(Buffer.concat(chunks).toString());
  }

  close(): void {
    this.#agent.destroy();
    for (const socket of this.#sockets) socket.destroy();
  }
}

const isKept = (chunk: Buffer): boolean => {
  const text = chunk.toString('latin1');
  return (
    !/connection: close/i.test(text) &&
    /\r\n\r\n[^]*\}\n$/.test(text) &&
    (text.match(/HTTP\/1\.1 /g)?.length ?? 0) === 1
  );
};

/** The answers that came one after the other on one connection. */
function answersIn(text: string): Got[] {
  return text
    .split(/(?=HTTP\/1\.1 \d{3} )/)
    .filter((one) => one !== '' && !one.startsWith('HTTP/1.1 100'))
    .map((one) => {
      const end = one.indexOf('\r\n\r\n');
      const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(one)?.[1] ?? -1);
      return { status, headers: one.slice(0, end).toLowerCase(), body: one.slice(end + 4) };
    });
}
