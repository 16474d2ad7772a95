import DataLoader from 'dataloader';
import type { Reads } from '../audit/reads';
import type { Reader } from '../database/database';
import { type Node, see } from './door';
import type { Noun } from './noun';
import { rowsOf } from './rows';

/** Who is asking, at one moment. Lives as long as one request and shares nothing with another. */
export class Viewer {
  readonly #loaders = new Map<string, DataLoader<string, readonly Node[]>>();

  constructor(
    readonly personId: string,
    readonly now: string,
    readonly source: Reader,
    readonly reads: Reads,
  ) {}

  /** The thing with this id as the viewer sees it; null when there is none or it is hidden. */
  async one<S extends Node>(noun: Noun<S>, id: string): Promise<S | null> {
    return (await this.many(noun, 'id', id))[0] ?? null;
  }

  /** All things of a kind that belong to something, as far as the viewer sees them. One statement for all that ask at once. */
  many<S extends Node>(noun: Noun<S>, key: string, value: string): Promise<readonly S[]> {
    const name = `${noun.policy.noun}.${key}`;
    let loader = this.#loaders.get(name);
    if (!loader) this.#loaders.set(name, (loader = new DataLoader((values) => this.#load(noun, key, values))));
    return loader.load(value) as Promise<readonly S[]>;
  }

  async #load<S extends Node>(noun: Noun<S>, key: string, values: readonly string[]): Promise<readonly S[][]> {
    const rows = await rowsOf(this.source, noun, this, key, values);
    const groups = new Map<unknown, typeof rows>(values.map((value) => [value, []]));
    for (const row of rows) groups.get(row[key])?.push(row);
    return values.map((value) => see(this, noun, groups.get(value) ?? []));
  }
}
