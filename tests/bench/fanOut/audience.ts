import { WebSocket } from 'ws';

/** Many sockets, and when the last of those that should hear something has heard it. */
export class Audience {
  readonly #sockets: WebSocket[] = [];
  #heard = 0;
  #wanted = Infinity;
  #all: () => void = () => {};
  /** The last text that came. */
  last = '';

  get size(): number {
    return this.#sockets.length;
  }

  /** Opens a socket and says one thing after another, each when the one before is answered; it counts from when it is ready. */
  async join(url: string, say: readonly string[], ready: (text: string) => boolean): Promise<WebSocket> {
    const socket = new WebSocket(url, say.length > 0 ? 'graphql-transport-ws' : undefined, {
      perMessageDeflate: false,
    });
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.once('close', (code, reason) => reject(new Error(`closed with ${String(code)}: ${String(reason)}`)));
      socket.once('open', () => {
        if (say.length === 0) resolve();
        else socket.send(say[0]!);
      });
      const waiting = say.slice(1);
      const listen = (data: Buffer) => {
        const next = waiting.shift();
        if (next !== undefined) socket.send(next);
        if (!ready(String(data))) return;
        socket.off('message', listen);
        resolve();
      };
      if (say.length > 0) socket.on('message', listen);
    });
    this.#sockets.push(socket);
    socket.on('message', (data: Buffer) => {
      this.#heard += 1;
      if (this.#heard !== this.#wanted) return;
      this.last = String(data);
      this.#all();
    });
    return socket;
  }

  /** Milliseconds from the moment that something is set off until so many have heard it. */
  async until(count: number, setOff: () => void): Promise<number> {
    this.#heard = 0;
    this.#wanted = count;
    const all = new Promise<void>((resolve) => (this.#all = resolve));
    const began = performance.now();
    setOff();
    await all;
    return performance.now() - began;
  }

  end(): void {
    for (const socket of this.#sockets) socket.terminate();
  }
}
