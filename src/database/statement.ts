import type { QueryResult } from 'typeorm';

/** SQL with a question mark for each value. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The way to the database that a transaction has to itself. */
export interface Wire {
  /** Runs statements in this order, in one round trip where the database allows; the first failure ends it. */
  send(statements: readonly Statement[]): Promise<readonly QueryResult[]>;
}
