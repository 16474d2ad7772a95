import { Field, ID, InterfaceType } from 'type-graphql';
import { type Mask, maskOf } from '../policy/mask';
import { globalId } from './globalId';
import type { Derivation, Noun, Row } from './noun';
import { shownFields } from './shown';
import type { Viewer } from './viewer';

/** Known to this file alone: what makes the door the only maker of anything a client receives. */
const DOOR = Symbol('door');

/** What a client may receive. A private field that only this class can set keeps everything else out, when compiled and when run. */
export abstract class Seen {
  readonly #admitted: true;

  constructor(door: typeof DOOR, values: Readonly<Record<string, unknown>>) {
    if ((door as unknown) !== DOOR) throw new Error('only see() makes what a client receives');
    this.#admitted = true;
    Object.assign(this, values);
  }

  static isSeen(value: unknown): value is Seen {
    return typeof value === 'object' && value !== null && #admitted in value;
  }
}

/** What the procedures say: the same for everybody, whatever is stored. Made as the server starts, before any row is read. */
export abstract class Published extends Seen {}

/** Makes what the procedures say into what a client may receive. */
export const publish = <P extends Published>(as: new (...door: never[]) => P, words: object): P =>
  Object.freeze(new (as as unknown as new (door: typeof DOOR, words: object) => P)(DOOR, words));

/** A thing with an id, as one viewer sees it. */
@InterfaceType({ description: 'A thing with an id that can be asked for again with `node`.' })
export abstract class Node extends Seen {
  @Field(() => ID, {
    description: 'Opaque and stable. Random, so that it tells nothing of other things.',
    simple: true,
  })
  readonly id!: string;

  @Field(() => [String], {
    description: 'The fields that are closed to you here. They are null whether or not they have a value.',
    simple: true,
  })
  readonly redactedFields!: readonly string[];

  readonly #noun: Noun;
  readonly #row: Row;
  readonly #mask: Mask;

  constructor(door: typeof DOOR, noun: Noun, row: Row, mask: Mask) {
    super(door, { id: globalId(noun.policy.noun, row.id), redactedFields: mask.closed });
    this.#noun = noun;
    this.#row = row;
    this.#mask = mask;
    const own = this as unknown as Record<string, unknown>;
    for (const field of shownFields(noun.seen)) own[field] = mask.open.has(field) ? row[field] : null;
    Object.freeze(this);
  }

  /** Whether a field is open to the viewer this was seen by. */
  static opens(node: Node, field: string): boolean {
    return node.#mask.open.has(field);
  }

  /** The stored id and that of the case: both known to whoever holds the node. */
  static keysOf(node: Node): { id: string; caseId: string | null } {
    return { id: node.#row.id, caseId: node.#row.caseId };
  }

  /** A field worked out from the row, or null where it is closed. */
  static derive(node: Node, field: string): unknown {
    const derivation = node.#noun.derived?.[field];
    if (!derivation) throw new Error(`${node.#noun.policy.noun}.${field} has no derivation`);
    return node.#mask.open.has(field) ? admit(derivation, derivation.from(node.#row, node.#mask)) : null;
  }
}

function admit({ as }: Derivation, value: unknown): unknown {
  if (!as || value === null) return value;
  const make = (one: object) => new (as as new (door: typeof DOOR, values: object) => Seen)(DOOR, one);
  return Array.isArray(value) ? value.map((one: object) => make(one)) : make(value as object);
}

/** The words of the policy that hold for a row, as bits in the policy's order. */
const wordsOf = ({ policy }: Noun, row: Row): number =>
  policy.wordsInOrder.reduce((bits, word, index) => (Number(row[word]) === 1 ? bits | (1 << index) : bits), 0);

/** What a row opens to whom it was read for. */
export const maskFor = (noun: Noun, row: Row): Mask => maskOf(noun.policy, row.capacities, wordsOf(noun, row));

/** The one door: from rows read for a viewer to what that viewer may have of them. What they may not see is left out. */
export function see<S extends Node>(viewer: Viewer, noun: Noun<S>, rows: readonly Row[]): S[] {
  const asNoun = noun as unknown as Noun;
  const make = noun.seen as unknown as new (door: typeof DOOR, noun: Noun, row: Row, mask: Mask) => S;
  const seen: S[] = [];
  for (const row of rows) {
    if (row.viewerId !== viewer.personId) throw new Error(`a row of ${noun.policy.noun} was read for somebody else`);
    const mask = maskFor(asNoun, row);
    if (!mask.visible) continue;
    viewer.reads.note(noun.policy, row);
    if (row.sightId !== null && row.caseId !== null) viewer.throughSight(row.caseId, row.sightId);
    seen.push(new make(DOOR, asNoun, row, mask));
  }
  return seen;
}
