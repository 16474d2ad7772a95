import type { GraphQLSchema } from 'graphql';
import type { Caller } from '../live/caller';
import type { Fault } from '../live/frames';
import type { Live } from '../live/live';
import type { Lifecycle } from './lifecycle';

/** What streams need of the server. */
export interface Serving {
  readonly schema: GraphQLSchema;
  readonly live: Live;
  readonly callerOf: (authorization: string | undefined) => Promise<Caller>;
  readonly lifecycle: Lifecycle;
  readonly fault: Fault;
}
