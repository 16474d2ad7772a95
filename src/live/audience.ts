import DataLoader from 'dataloader';
import type { Reads } from '../audit/reads';
import type { Reader } from '../database/database';
import { maskFor } from '../reading/door';
import type { Noun, Row } from '../reading/noun';
import { rowsOfAll } from '../reading/rows';
import { Viewer } from '../reading/viewer';

type Rows = readonly Row[];
type Loader = DataLoader<string, ReadonlyMap<string, Rows>>;

const NONE: Rows = [];

/** What was read to make something for one person: the same rows make the same for another. */
export interface Trace {
  readonly looked: { readonly noun: Noun; readonly key: string; readonly value: string; readonly rows: string }[];
  /** Whether more went in than rows of nouns, so that nobody else can share it. */
  personal: boolean;
}

/** Rows without whose they are. */
const likeness = (rows: Rows): string =>
  rows.length === 0
    ? ''
    : JSON.stringify(rows, (name, value: unknown) => (name === 'viewerId' || name === 'sightId' ? 0 : value));

/** Several people who are told of the same things. What one of them needs is read for all of them, in one statement. */
export class Audience {
  readonly #loaders = new Map<string, Loader>();

  constructor(
    private readonly source: Reader,
    private readonly now: string,
    private readonly people: readonly string[],
    readonly reads: Reads,
  ) {}

  /** One of them, as they see things now; what is looked at for them is noted. */
  viewer(personId: string): { viewer: Viewer; trace: Trace } {
    const trace: Trace = { looked: [], personal: false };
    // Whoever asks the database past the loaders asks for themselves alone
    const source: Reader = {
      query: async (sql, parameters) => {
        trace.personal = true;
        return this.source.query(sql, parameters);
      },
    };
    const viewer = new Viewer(personId, this.now, source, this.reads, async (noun, key, values) => {
      const found = await Promise.all(values.map(async (value) => this.#rows(noun, key, value, personId)));
      values.forEach((value, index) => trace.looked.push({ noun, key, value, rows: likeness(found[index]!) }));
      return found.flat();
    });
    return { viewer, trace };
  }

  /** Whether the same was there for another of them; it then counts as read by them too. */
  async shares({ looked, personal }: Trace, personId: string): Promise<boolean> {
    if (personal) return false;
    const theirs: Row[][] = [];
    for (const { noun, key, value, rows } of looked) {
      const own = await this.#rows(noun, key, value, personId);
      if (likeness(own) !== rows) return false;
      theirs.push([...own]);
    }
    looked.forEach(({ noun }, index) => this.note(noun, theirs[index]!));
    return true;
  }

  /** Leaves on record what somebody is shown. */
  note(noun: Noun, rows: Rows): void {
    for (const row of rows) if (maskFor(noun, row).visible) this.reads.note(noun.policy, row);
  }

  async #rows(noun: Noun, key: string, value: string, personId: string): Promise<Rows> {
    const name = `${noun.policy.noun}.${key}`;
    let loader = this.#loaders.get(name);
    if (!loader) this.#loaders.set(name, (loader = new DataLoader((values) => this.#load(noun, key, values))));
    return (await loader.load(value)).get(personId) ?? NONE;
  }

  async #load(noun: Noun, key: string, values: readonly string[]): Promise<ReadonlyMap<string, Rows>[]> {
    const { people, now } = this;
    const found = new Map(values.map((value) => [value as unknown, new Map<string, Row[]>()]));
    for (const row of await rowsOfAll(this.source, noun, { people, now }, key, values)) {
      const ofValue = found.get(row[key])!;
      const theirs = ofValue.get(row.viewerId);
      if (theirs) theirs.push(row);
      else ofValue.set(row.viewerId, [row]);
    }
    return values.map((value) => found.get(value)!);
  }
}
