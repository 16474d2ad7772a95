import type { ClassType } from 'type-graphql';
import type { Transaction } from '../database/database';
import type { Node } from '../reading/door';
import type { Noun } from '../reading/noun';
import type { Hand } from './hand';

/** One act: a mutation of that name, ruled by the procedures' entry of that name. */
export interface Act<I extends object = object, Changed extends Node = Node, Known = unknown> {
  readonly name: string;
  readonly input: ClassType<I>;
  /**
   * What it is done on, found through the actor's sight, and where the input names it; their actor's own person for acts
   * that an office gives outside any case. Null where it makes the first thing.
   */
  readonly on: Noun | null;
  readonly target: (input: I, actorId: string) => string | null;
  /** The noun of what it changes or makes: the answer shows it as the actor sees it then. */
  readonly changes: Noun<Changed>;
  /** What it has to know whatever it finds, asked for in one go with the case it locks. */
  readonly know?: (tx: Transaction, input: I) => Promise<Known>;
  /** Does it inside the transaction; answers the id of what it changed or made. */
  readonly perform: (hand: Hand, input: I, known: Known) => Promise<string>;
}
