import type { Node } from './door';

/** What a stream sends at once: one seen thing, or a word about the stream itself. Holds nothing but what is seen. */
export abstract class Frame<S extends Node> {
  readonly #holdsOnlySeen = true;

  constructor(readonly event: S | null) {}

  static isFrame(value: unknown): value is Frame<Node> {
    return typeof value === 'object' && value !== null && #holdsOnlySeen in value;
  }
}
