import { connect, createServer, type Server, type Socket } from 'node:net';

type Cut = 'before' | 'after';

/** A way to a database that can be cut: at once, or when a certain word is said on it. */
export class Line {
  #server: Server | undefined;
  readonly #pairs = new Set<readonly [near: Socket, far: Socket]>();
  #port = 0;
  #trap: { word: string; cut: Cut } | undefined;

  constructor(private readonly target: URL) {}

  /** Takes connections, always at the same address; answers that. */
  async open(): Promise<URL> {
    this.#server = createServer((near) => this.#join(near));
    await new Promise<void>((resolve) => this.#server!.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as { port: number }).port;
    const url = new URL(this.target);
    url.host = `127.0.0.1:${String(this.#port)}`;
    return url;
  }

  /** Breaks every connection and takes no new one. */
  async cut(): Promise<void> {
    this.break();
    await new Promise<void>((resolve) => this.#server!.close(() => resolve()));
  }

  /** Breaks every connection; whoever comes again is served. */
  break(): void {
    for (const pair of this.#pairs) for (const socket of pair) socket.destroy();
  }

  /** Breaks the connection on which this word is said next: before the server hears it, or after it has answered. */
  breakAt(word: string, cut: Cut): void {
    this.#trap = { word, cut };
  }

  #join(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname);
    const pair = [near, far] as const;
    this.#pairs.add(pair);
    for (const one of pair)
      one
        .on('error', () => {})
        .on('close', () => {
          for (const socket of pair) socket.destroy();
          this.#pairs.delete(pair);
        });
    near.on('data', (said: Buffer) => {
      const trap = this.#trap;
      if (trap && said.includes(trap.word)) {
        this.#trap = undefined;
        if (trap.cut === 'before') return void near.destroy();
        // It may answer in parts: it has answered when it says no more
        let silence: NodeJS.Timeout | undefined;
        far.removeAllListeners('data').on('data', () => {
          clearTimeout(silence);
          silence = setTimeout(() => near.destroy(), 100);
        });
      }
      far.write(said);
    });
    far.on('data', (answered: Buffer) => near.write(answered));
  }
}
