import DataLoader from 'dataloader';
import type { Reads } from '../audit/reads';
import type { Reader } from '../database/database';
import { type Node, see } from './door';
import type { Noun, Row } from './noun';
import { SIGHT } from './rows';
import { Together } from './together';

/** Reads rows of a noun, as one person has them, by one of its keys. */
export type RowsFor = (noun: Noun, key: string, values: readonly string[]) => Promise<readonly Row[]>;

const nameOf = <S extends Node>({ policy }: Noun<S>, key: string): string => `${policy.noun}.${key}`;

/** Who is asking, at one moment. Lives as long as one request and shares nothing with another. */
export class Viewer {
  readonly #loaders = new Map<string, DataLoader<string, readonly Node[]>>();
  /** By which sight each case was shown: a shorter way to what belongs to it, which is looked at anew all the same. */
  readonly #sights = new Map<string, number>();
  readonly #together: Together;
  /** Rows of what is read along with others, by the same names as the loaders. */
  readonly #ahead = new Map<string, DataLoader<string, readonly Row[]>>();

  constructor(
    readonly personId: string,
    readonly now: string,
    readonly source: Reader,
    readonly reads: Reads,
    /** Left out, the viewer’s own rows are read. */
    private readonly rowsFor?: RowsFor,
  ) {
    this.#together = new Together(source, { personId, now });
  }

  /** The thing with this id as the viewer sees it; null when there is none or it is hidden. */
  async one<S extends Node>(noun: Noun<S>, id: string): Promise<S | null> {
    return (await this.many(noun, 'id', id))[0] ?? null;
  }

  /** All things of a kind that belong to something, as far as the viewer sees them. One statement for all that ask at once. */
  many<S extends Node>(noun: Noun<S>, key: string, value: string): Promise<readonly S[]> {
    const name = nameOf(noun, key);
    let loader = this.#loaders.get(name);
    if (!loader) this.#loaders.set(name, (loader = new DataLoader((values) => this.#load(noun, key, values))));
    return loader.load(value) as Promise<readonly S[]>;
  }

  /** Reads rows along with those that are asked for in this turn, where that spares a way: nothing is seen of them before. */
  expect<S extends Node>(noun: Noun<S>, key: string, value: string): void {
    if (this.rowsFor || this.source.isFar !== true) return;
    const name = nameOf(noun, key);
    const loader = this.#ahead.get(name) ?? new DataLoader((values) => this.#rowsOfEach(noun, key, values));
    this.#ahead.set(name, loader);
    // Whoever asks for them is told what went wrong
    loader.load(value).catch(() => undefined);
  }

  /** Notes by which sight a case was shown. */
  throughSight(caseId: string, sightId: number): void {
    this.#sights.set(caseId, sightId);
  }

  async #load<S extends Node>(noun: Noun<S>, key: string, values: readonly string[]): Promise<readonly S[][]> {
    const ahead = this.#ahead.get(nameOf(noun, key));
    const each = ahead ? Promise.all(values.map((value) => ahead.load(value))) : this.#rowsOfEach(noun, key, values);
    return (await each).map((rows) => see(this, noun, rows));
  }

  async #rowsOfEach<S extends Node>(
    noun: Noun<S>,
    key: string,
    values: readonly string[],
  ): Promise<readonly (readonly Row[])[]> {
    const asNoun = noun as unknown as Noun;
    const rows = await (this.rowsFor ? this.rowsFor(asNoun, key, values) : this.#rows(asNoun, key, values));
    const groups = new Map<unknown, Row[]>(values.map((value) => [value, []]));
    for (const row of rows) groups.get(row[key])?.push(row);
    return [...groups.values()];
  }

  async #rows(noun: Noun, key: string, values: readonly string[]): Promise<Row[]> {
    const sights =
      key === 'caseId' && !noun.viewerColumn ? values.map((value) => this.#sights.get(value)) : [undefined];
    return sights.includes(undefined)
      ? this.#together.rows(noun, key, values)
      : this.#together.rows(noun, SIGHT, sights);
  }
}
