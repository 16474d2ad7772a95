import { sealPlace } from '../cases/eventCursor';
import type { Notice } from '../cases/caseUpdate';
import type { Seal } from '../reading/seal';
import type { Asked } from './asked';
import type { Caller } from './caller';
import type { Leaving } from '../reading/closeCodes';
import type { Outlet } from './outlet';
import type { Payload } from './payload';

/** A word about the stream that is still to be said. */
export interface Saying {
  readonly notice: Notice;
  readonly caseId: string;
  /** Whether it is the last one. */
  readonly last: boolean;
}

/** One subscription of one person: how far it has come, and its way to the client. */
export class Stream {
  readonly #sayings: Saying[] = [];
  #ended = false;
  /** Whether it has been told that it is up to date. */
  toldLive = false;

  constructor(
    private readonly caller: Omit<Caller, 'until'>,
    readonly asked: Asked,
    readonly outlet: Outlet,
    /** Everything up to this position has been sent, or is not for this person, or is not wanted. */
    public at: number,
    private readonly seal: Seal,
    private readonly gone: (stream: Stream) => void,
  ) {}

  get personId(): string {
    return this.caller.personId;
  }

  /** By which invitation somebody from outside began it; null for everybody else. */
  get invitationId(): string | null {
    return this.caller.invitationId;
  }

  get ended(): boolean {
    return this.#ended;
  }

  send(payload: Payload, at?: number): void {
    this.ready(payload, at)();
  }

  /** Makes ready what is to be sent; answers what sends it. */
  ready(payload: Payload, at = this.at): () => void {
    const cursor = payload.hasCursor ? sealPlace(this.seal, this.personId, at) : '';
    return () => {
      if (this.#ended) return;
      this.at = Math.max(this.at, at);
      this.outlet.send(payload, cursor);
    };
  }

  /** Leaves something to be said once nothing is on its way that was judged before. */
  leaveToSay(saying: Saying): void {
    this.#sayings.push(saying);
  }

  get hasToSay(): boolean {
    return this.#sayings.length > 0;
  }

  takeSayings(): Saying[] {
    return this.#sayings.splice(0);
  }

  /** The client has had enough, or is gone. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.gone(this);
  }

  complete(): void {
    if (this.#ended) return;
    this.end();
    this.outlet.complete();
  }

  leave(why: Leaving): void {
    if (this.#ended) return;
    this.end();
    this.outlet.leave(why);
  }
}
