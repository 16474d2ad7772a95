import type { ReadLog } from '../audit/readLog';
import type { Database } from '../database/database';
import type { Seal } from './seal';
import type { Viewer } from './viewer';

/** Tells the time; an argument everywhere, so that six weeks pass in a test in a millisecond. */
export interface Clock {
  /** ISO 8601 in UTC with milliseconds. */
  now(): string;
}

/** Makes ids. The label says for what, so that a test can derive each id from its own act. */
export interface Ids {
  uuid(label: string): string;
  /** Eight letters and digits that cannot be mistaken for each other, as people quote a case. */
  reference(label: string): string;
}

/** What one node has to work with. */
export interface Cloister {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly seal: Seal;
  readonly readLog: ReadLog;
}

/** What every resolver is given. */
export interface Context {
  readonly cloister: Cloister;
  readonly viewer: Viewer;
}
