import type { Context } from '../reading/cloister';

/** What a resolver is given, and what the request itself is told. */
export interface RequestContext extends Context {
  readonly correlationId: string;
  noteOperation(type: string): void;
}
