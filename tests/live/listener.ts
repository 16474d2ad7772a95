import { as } from '../support/client';
import type { Person } from '../support/college';
import { EventStream } from './eventStream';
import { type Line, type Refusal, until } from './line';

export interface Update {
  readonly cursor: string;
  readonly notice: string | null;
  readonly caseId: string | null;
  readonly event: {
    readonly id: string;
    readonly kind: string;
    readonly subjectId: string;
    readonly [more: string]: unknown;
  } | null;
}

export interface Wish {
  readonly after?: string | null;
  readonly caseIds?: readonly string[];
  readonly kinds?: readonly string[];
  /** More of each event. */
  readonly show?: string;
  /** The node to listen to, where that is not the one of the college. */
  readonly url?: string;
}

/** A subscription that asks for all that a stream says, and more of each event. */
export const asking = ({ show = '', url: _, ...variables }: Wish) => ({
  query: `subscription ($after: Cursor, $caseIds: [ID!], $kinds: [EventKind!]) { caseEvents(after: $after, caseIds: $caseIds, kinds: $kinds) {
    cursor notice caseId event { id kind at clause subjectId ${show} } } }`,
  variables,
});

export const tokenOf = ({ college, subject }: Person): Promise<string> => college.server.tokenFor(subject);

/** How a subscription reaches the server. */
export type Carrier = (person: Person, wish: Wish) => Promise<Line>;

export const overEvents: Carrier = async (person, wish) =>
  new EventStream(wish.url ?? person.college.server.url, await tokenOf(person), asking(wish));

const listening = new Set<Listener>();

afterEach(async () => {
  for (const listener of listening) listener.stop();
  for (const { line } of listening) await until('everybody has gone', () => line.ended);
  listening.clear();
});

/** Somebody who listens to what happens in their cases. */
export class Listener {
  constructor(readonly line: Line) {
    listening.add(this);
  }

  static async of(person: Person, wish: Wish = {}, carrier: Carrier = overEvents): Promise<Listener> {
    return new Listener(await carrier(person, wish));
  }

  readonly #updates: Update[] = [];

  /** Everything that has come, in order. */
  get updates(): Update[] {
    const { texts } = this.line;
    for (let index = this.#updates.length; index < texts.length; index += 1)
      this.#updates.push((JSON.parse(texts[index]!) as { data: { caseEvents: Update } }).data.caseEvents);
    return this.#updates;
  }

  get events(): NonNullable<Update['event']>[] {
    return this.updates.flatMap(({ event }) => event ?? []);
  }

  get kinds(): string[] {
    return this.events.map(({ kind }) => kind);
  }

  get notices(): string[] {
    return this.updates.flatMap(({ notice }) => notice ?? []);
  }

  get lastCursor(): string {
    return this.updates.at(-1)!.cursor;
  }

  async live(): Promise<this> {
    await until('the stream is live', () => this.line.ended || this.notices.includes('LIVE'));
    return this;
  }

  async hears(kind: string, times = 1): Promise<void> {
    await until(`${kind} is heard`, () => this.kinds.filter((one) => one === kind).length >= times);
  }

  async hearsNotice(notice: string): Promise<Update> {
    await until(`${notice} is said`, () => this.notices.includes(notice));
    return this.updates.find((update) => update.notice === notice)!;
  }

  async refused(): Promise<Refusal> {
    await until('the stream is refused', () => this.line.refusal !== undefined);
    return this.line.refusal!;
  }

  async ended(): Promise<void> {
    await until('the stream has ended', () => this.line.ended);
  }

  stop(): void {
    this.line.stop();
  }
}

interface Log {
  readonly caseEvents: {
    readonly edges: { readonly cursor: string; readonly node: { readonly id: string; readonly kind: string } }[];
  };
}

/** What the query for the same log answers. */
export async function logOf(person: Person, after: string | null = null): Promise<Log['caseEvents']['edges']> {
  const query =
    'query ($after: String) { caseEvents(first: 100, after: $after) { edges { cursor node { id kind } } } }';
  const { edges } = (await as(person).query<Log>(query, { after })).data.caseEvents;
  return edges.length < 100 ? edges : [...edges, ...(await logOf(person, edges.at(-1)!.cursor))];
}

/** Lets everything that was done before be heard: somebody who knows hears what is done last. */
export async function onceHeard(by: Listener, kind: string, done: () => Promise<unknown>): Promise<void> {
  const before = by.kinds.filter((one) => one === kind).length;
  await done();
  await by.hears(kind, before + 1);
}
