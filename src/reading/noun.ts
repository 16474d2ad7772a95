import type { Reader } from '../database/database';
import type { Mask } from '../policy/mask';
import type { Policy } from '../policy/policy';
import type { Node, Seen } from './door';

/** A row as a noun's query gives it: the columns, who would see it, as what, and the policy's words as 0 or 1. */
export interface Row {
  readonly id: string;
  readonly caseId: string | null;
  readonly viewerId: string;
  /** Null for what is reached without sight of a case. */
  readonly sightId: number | null;
  readonly capacities: number;
  /** The time the question was asked at. */
  readonly now: string;
  readonly [column: string]: unknown;
}

/** A field worked out by the door from the whole row, for those to whom it is open. `as` names the class of objects. */
export interface Derivation {
  readonly as?: new (...door: never[]) => Seen;
  from(row: Row, mask: Mask): unknown;
}

/** How one kind of thing is read: the one query for it, from the viewer's sight to the thing. */
export interface Noun<S extends Node = Node> {
  readonly policy: Policy;
  readonly seen: new (...door: never[]) => S;
  /** Columns named as the fields are, `caseId`, and one named as each of the policy's words. */
  readonly columns: string;
  /** What is joined to `sights s`; without sight, where it starts. `t.now` is the time the question is asked at. */
  readonly from: string;
  /** Set where the thing is reached without sight of a case: the column of whose it is. */
  readonly viewerColumn?: string;
  /** Columns it can be looked up by. */
  readonly keys: { readonly id: string; readonly [key: string]: string };
  readonly order: string;
  /** Fills in words that one statement cannot, for all rows at once. */
  readonly complete?: (source: Reader, at: { personId: string; now: string }, rows: readonly Row[]) => Promise<Row[]>;
  readonly derived?: Readonly<Record<string, Derivation>>;
}

const nouns = new Map<string, Noun>();

/** Declares a noun, so that `node` and the log find it by its name. */
export function noun<S extends Node>(definition: Noun<S>): Noun<S> {
  if (nouns.has(definition.policy.noun)) throw new Error(`${definition.policy.noun} is declared twice`);
  nouns.set(definition.policy.noun, definition);
  return definition;
}

export const nounNamed = (name: string): Noun | undefined => nouns.get(name);
export const allNouns = (): readonly Noun[] => [...nouns.values()];
