import type { Goal } from './goals';
import { Landmarks } from './landmarks';

type Input = Readonly<Record<string, unknown>>;

/** So many inputs are remembered of each act. */
const MOST = 8;

const one = (counts: Map<string, number>, name: string): number => counts.get(name) ?? 0;

/** What earlier stories taught: how often each goal was reached, with which inputs acts went well, what they made people. */
export class Experience {
  readonly landmarks = new Landmarks();
  readonly #reached = new Map<string, number>();
  readonly #after = new Map<string, number>();
  readonly #gave = new Map<string, number>();
  readonly #took = new Set<string>();
  readonly #went = new Map<string, Input[]>();

  /** How often something was done by somebody of a kind. */
  times({ name, book }: Goal): number {
    return one(this.#reached, `${book} ${name}`);
  }

  /** How often a story was after it. */
  timesAfter({ name, book }: Goal): number {
    return one(this.#after, `${book} ${name}`);
  }

  after({ name, book }: Goal): void {
    this.#after.set(`${book} ${name}`, one(this.#after, `${book} ${name}`) + 1);
  }

  /** The capacities that somebody has come to have by an act, as bits. */
  gave(act: string): number {
    return one(this.#gave, act);
  }

  /** Whether an act left people with less than they had, when it was last done. */
  takes(act: string): boolean {
    return this.#took.has(act);
  }

  /** Inputs with which an act went well under a procedure. */
  before(act: string, book: string | null): readonly Input[] {
    return this.#went.get(`${String(book)} ${act}`) ?? [];
  }

  /** An act went well. */
  went(
    act: string,
    book: string | null,
    { goals, gave, took, input }: { goals: readonly Goal[]; gave: number; took: boolean; input: Input },
  ): void {
    for (const { name, book: of } of goals) this.#reached.set(`${of} ${name}`, one(this.#reached, `${of} ${name}`) + 1);
    if (took) this.#took.add(act);
    else this.#took.delete(act);
    this.#gave.set(act, one(this.#gave, act) | gave);
    this.#went.set(`${String(book)} ${act}`, [...this.before(act, book), input].slice(-MOST));
  }
}
