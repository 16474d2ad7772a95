import { connect } from 'node:net';
import { MARK } from './request';

const HOW_MANY = 5;
/** Milliseconds after which nobody waits any longer for the rest of a request: the limit, and the time between two looks at it. */
const LONG_ENOUGH = 75_000;

/** Connections over which a request begins and never comes to its end, for as long as they are let. */
export class Stalled {
  readonly #began = Date.now();
  readonly #connections;

  constructor(port: number) {
    this.#connections = Array.from({ length: HOW_MANY }, () => {
      const socket = connect(port, '127.0.0.1');
      const one = { socket, said: '', closed: false };
      socket.on('data', (chunk: Buffer) => (one.said += chunk.toString()));
      socket.on('error', () => {});
      socket.on('close', () => (one.closed = true));
      socket.write(`POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Mark: ${MARK}\r\n`);
      return one;
    });
  }

  /** Lets go of them; says what is wrong when they were kept for too long, or sent away without a word. */
  end(): string | null {
    const kept = this.#connections.filter(({ closed, said }) => !closed || !said.startsWith('HTTP/1.1 408 '));
    for (const { socket } of this.#connections) socket.destroy();
    if (Date.now() - this.#began < LONG_ENOUGH || kept.length === 0) return null;
    return `a request that never ends was kept, or not answered 408: ${kept[0]!.said}`;
  }
}
