import { randomUUID } from 'node:crypto';
import type { Cloister } from '../reading/cloister';
import type { Log } from './log';
import { leaveSweeping, sweepAlone } from './sweeps';

/** What one node does at a time, and how it leaves it to another. */
interface Work {
  alone(cloister: Cloister, holder: string): Promise<void>;
  leave(cloister: Cloister, holder: string): Promise<void>;
}

/** Sweeps again and again while the node is up, if no other node does. */
export class Sweeper {
  readonly #holder = randomUUID();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(
    private readonly cloister: Cloister,
    private readonly log: Log,
    private readonly pause: number,
    private readonly work: Work = { alone: sweepAlone, leave: leaveSweeping },
  ) {}

  /** A sweep that fails is tried again after the next pause. */
  start(): void {
    this.#running = this.work.alone(this.cloister, this.#holder).catch((error: unknown) => this.log.fault(error));
    void this.#running.then(() => {
      if (!this.#stopped) this.#timer = setTimeout(() => this.start(), this.pause).unref();
    });
  }

  /** Finishes what it is at, and leaves the rest to another node. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    if (!this.#running) return;
    await this.#running;
    await this.work.leave(this.cloister, this.#holder).catch((error: unknown) => this.log.fault(error));
  }
}
