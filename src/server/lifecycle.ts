/** Whether the server takes requests, and what it is still at: a client may be gone while its act is not. */
export class Lifecycle {
  #state: 'starting' | 'up' | 'retired' | 'stopping' = 'starting';
  #running = 0;
  #idle: (() => void) | undefined;

  /** Where it stands, for whoever asks after its health. */
  get state(): string {
    return this.#state;
  }

  /** Whether it wants to be sent requests. */
  get ready(): boolean {
    return this.#state === 'up';
  }

  /** Whether it refuses requests. */
  get refusing(): boolean {
    return this.#state === 'starting' || this.#state === 'stopping';
  }

  /** Whether it is on its way out, so that nobody should keep a connection to it. */
  get leaving(): boolean {
    return this.#state === 'retired' || this.#state === 'stopping';
  }

  open(): void {
    if (this.#state === 'starting') this.#state = 'up';
  }

  retire(): void {
    this.#state = 'retired';
  }

  stop(): void {
    this.#state = 'stopping';
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      if (this.#running === 0) this.#idle?.();
    }
  }

  /** Resolves when nothing is in flight. */
  async idle(): Promise<void> {
    if (this.#running > 0) await new Promise<void>((resolve) => (this.#idle = resolve));
  }
}
