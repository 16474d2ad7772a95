import type { Notice } from '../cases/caseUpdate';
import type { Cloister } from '../reading/cloister';
import { asOf } from '../reading/asOf';
import { CAPACITIES_NOW } from '../reading/rows';
import type { Stream } from './stream';
import { shutOut } from './shutOut';

/** People asked about in one statement. */
const AT_ONCE = 512;

/** So much of the time is given to looking, at most; but it looks again after so many milliseconds. */
const SHARE = 1 / 50;
const LONGEST = 5_000;

interface Watched {
  readonly streams: Set<Stream>;
  /** Which cases are open to them, added up; null before it was first looked. */
  sum: string | null;
  /** Their sights that are open. */
  open: ReadonlySet<number>;
}

interface Sum {
  readonly personId: string;
  readonly open: unknown;
  readonly ids: unknown;
  readonly squares: unknown;
}

const OPEN = `(${CAPACITIES_NOW}) <> 0`;

/**
 * Tells streams of cases that open or close to their people. It looks by the clock and never because something happened:
 * so when it tells of an end says nothing of what went on in the case after it.
 */
export class SightWatch {
  readonly #people = new Map<string, Watched>();
  #next = 0;

  constructor(private readonly cloister: Cloister) {}

  async add(stream: Stream): Promise<void> {
    const known = this.#people.get(stream.personId);
    if (known) return void known.streams.add(stream);
    const open = new Set((await this.#sightsOf(stream.personId)).map(({ id }) => id));
    // Another of theirs may have come first; one that has ended meanwhile is not watched
    if (this.#people.has(stream.personId)) return this.add(stream);
    if (!stream.ended) this.#people.set(stream.personId, { streams: new Set([stream]), sum: null, open });
  }

  drop(stream: Stream): void {
    const watched = this.#people.get(stream.personId);
    if (watched?.streams.delete(stream) && watched.streams.size === 0) this.#people.delete(stream.personId);
  }

  /** Looks, unless it looked a moment ago and that took long; leaves with each stream what it has to be told. */
  async look(): Promise<void> {
    const began = performance.now();
    if (began < this.#next) return;
    const isShutOut = await shutOut(this.cloister.database);
    for (const stream of [...this.#people.values()].flatMap(({ streams }) => [...streams]))
      if (isShutOut(stream)) stream.leave('FORBIDDEN');
    const people = [...this.#people.keys()];
    for (let from = 0; from < people.length; from += AT_ONCE) await this.#lookAt(people.slice(from, from + AT_ONCE));
    this.#next = began + Math.min((performance.now() - began) / SHARE, LONGEST);
  }

  async #lookAt(people: readonly string[]): Promise<void> {
    const { database, clock } = this.cloister;
    const padded = [...people, ...Array.from({ length: AT_ONCE - people.length }, () => people[0]!)];
    const sums = await database.query<Sum>(
      ...asOf(
        clock.now(),
        `SELECT s.personId, COUNT(*) AS open, SUM(s.id) AS ids, SUM((s.id % 1021) * (s.id % 1021)) AS squares FROM sights s
         WHERE ${OPEN} AND s.personId IN (${padded.map(() => '?').join(', ')}) GROUP BY s.personId`,
        padded,
      ),
    );
    const sumOf = new Map(sums.map(({ personId, ...sum }) => [personId, Object.values(sum).map(Number).join()]));
    for (const personId of people) {
      const watched = this.#people.get(personId);
      const sum = sumOf.get(personId) ?? '';
      if (!watched || watched.sum === sum) continue;
      await this.#tell(personId, watched);
      watched.sum = sum;
    }
  }

  async #tell(personId: string, watched: Watched): Promise<void> {
    const before = watched.open;
    const sights = await this.#sightsOf(personId);
    watched.open = new Set(sights.map(({ id }) => id));
    const ended = [...before].filter((id) => !watched.open.has(id));
    for (const { id, caseId } of sights) if (!before.has(id)) leave(watched, 'SIGHT_OPENED', caseId, sights);
    for (const caseId of await this.#casesOf(ended)) leave(watched, 'SIGHT_ENDED', caseId, sights);
  }

  async #sightsOf(personId: string): Promise<{ id: number; caseId: string }[]> {
    const sql = `SELECT s.id, s.caseId FROM sights s WHERE ${OPEN} AND s.personId = ? ORDER BY s.id`;
    const { database, clock } = this.cloister;
    return database.query(...asOf(clock.now(), sql, [personId]));
  }

  async #casesOf(ids: readonly number[]): Promise<string[]> {
    const found: string[] = [];
    for (const id of ids) {
      const [sight] = await this.cloister.database.query<{ caseId: string }>('SELECT caseId FROM sights WHERE id = ?', [
        id,
      ]);
      if (sight) found.push(sight.caseId);
    }
    return found;
  }
}

function leave({ streams }: Watched, notice: Notice, caseId: string, open: readonly { caseId: string }[]): void {
  for (const stream of streams) {
    const { wanted } = stream.asked;
    if (wanted.caseIds && !wanted.caseIds.has(caseId)) continue;
    const last =
      notice === 'SIGHT_ENDED' && wanted.caseIds !== null && !open.some((sight) => wanted.caseIds?.has(sight.caseId));
    stream.leaveToSay({ notice, caseId, last });
  }
}
