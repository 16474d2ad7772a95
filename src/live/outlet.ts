import type { Leaving } from '../reading/closeCodes';
import type { Payload } from './payload';

/** One subscription's way to its client, whatever it is carried by. */
export interface Outlet {
  /** Whether more waits to be read than a reader leaves who keeps up. */
  readonly clogged: boolean;
  send(payload: Payload, cursor: string): void;
  /** The stream has come to its end. */
  complete(): void;
  /** The whole connection ends, with all its streams. */
  leave(why: Leaving): void;
}
