import type { GraphQLSchema } from 'graphql';
import type { Dice } from '../prove/dice';

/** In every request somewhere; it must never be found in what the product logs. */
export const MARK = 'zqxmarkedzqx';

/** A request through an HTTP client, over a connection that is kept. */
export interface Plain {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Bytes by hand, over a connection of their own. */
export interface Raw {
  readonly parts: readonly (string | Buffer)[];
  /** Milliseconds between two parts. */
  readonly pause?: number;
  /** The connection is cut after the last part, without waiting for an answer. */
  readonly cut?: boolean;
}

/** What requests are made of: whom to be, and which ids there are. */
export interface Means {
  readonly schema: GraphQLSchema;
  /** Tokens of people with and without a part in a case. */
  readonly tokens: readonly string[];
  /** Tokens that must not be accepted. */
  readonly badTokens: readonly string[];
  /** Ids of things that are there. */
  readonly ids: readonly string[];
  /** Addresses to hand documents in at, given to somebody for one each. */
  readonly tickets: readonly string[];
  /** Cursors that were given to somebody. */
  readonly cursors: readonly string[];
}

/** One way to make requests that nobody should send. */
export interface Kind {
  readonly name: string;
  /** How often, beside the others. */
  readonly weight: number;
  /** The only statuses with which it may be answered, where that can be told beforehand. */
  readonly statuses?: readonly number[];
  readonly make: (dice: Dice, means: Means) => Plain | Raw;
}

export const isRaw = (request: Plain | Raw): request is Raw => 'parts' in request;

const JSON_TYPE = { 'content-type': 'application/json' };

/** A POST of a body by one of the people. */
export const post = (dice: Dice, { tokens }: Means, body: string | Buffer, headers: object = JSON_TYPE): Plain => ({
  method: 'POST',
  path: '/graphql',
  headers: { authorization: `Bearer ${dice.pick(tokens)!}`, ...headers },
  body,
});

export const ask = (dice: Dice, means: Means, query: string, variables?: object): Plain =>
  post(dice, means, JSON.stringify({ query, variables }));

export const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
