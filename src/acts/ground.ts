import type { Transaction } from '../database/database';
import type { Dialect } from '../database/dialect';
import type { ActRule } from '../procedures/procedure';
import type { Ids } from '../reading/cloister';
import type { Row } from '../reading/noun';

/** What an act stands on: who does it, when, under which rule, and on what. */
export interface Ground {
  readonly tx: Transaction;
  readonly dialect: Dialect;
  readonly ids: Ids;
  readonly actorId: string;
  readonly now: string;
  readonly act: string;
  readonly rule: ActRule;
  /** What the act is on, as its actor may see it; null when it makes the first thing. */
  readonly row: Row | null;
  readonly standing: ReadonlySet<string>;
}
