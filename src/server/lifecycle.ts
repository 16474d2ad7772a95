/** Whether the server takes requests, and what it is still at: a client may be gone while its act is not. */
export class Lifecycle {
  #state: 'up' | 'retired' | 'stopping' = 'up';
  #running = 0;
  #idle: (() => void) | undefined;

  /** Whether it wants to be sent requests. */
  get ready(): boolean {
    return this.#state === 'up';
  }

  /** Whether it refuses requests. */
  get stopping(): boolean {
    return this.#state === 'stopping';
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
