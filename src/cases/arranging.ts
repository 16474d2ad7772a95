import type { Transaction } from '../database/database';
import type { Dialect } from '../database/dialect';

/** With what the cases are rearranged: by whom, where it is not time that does it. */
export interface Arranging {
  readonly tx: Transaction;
  readonly dialect: Dialect;
  readonly now: string;
  readonly actorId: string | null;
  readonly newId: (label: string) => string;
}
