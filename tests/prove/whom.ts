import type { Dice } from './dice';
import type { Coverage } from './coverage';
import { rowIdOf } from './stage/people';
import { standingsOfAll } from './standings';
import type { Played } from './world';

/** People as what they are in a world: one name for each way of having a part in a case, or of having none. */
function partsIn({ ruled, story }: Played): ReadonlyMap<string, string[]> {
  const { cast, world } = ruled;
  const parts = new Map<string, string[]>();
  const note = (part: string, personId: unknown) => parts.set(part, [...(parts.get(part) ?? []), personId as string]);
  for (const [caseId, personId] of cast.parts()) note([...cast.lettersOf(caseId, personId)].sort().join(), personId);
  const without = (caseId: unknown, personId: unknown) =>
    personId !== null && cast.lettersOf(caseId as string, personId as string).size === 0;
  // What they were, are not yet, or were only asked to be
  for (const { caseId, personId, capacity } of world.all('role_grants'))
    if (without(caseId, personId)) note(`once ${String(capacity)}`, personId);
  for (const { caseId, personId, capacity } of world.all('parties'))
    if (without(caseId, personId)) note(`not yet ${String(capacity)}`, personId);
  for (const { caseId, personId } of world.all('witnesses')) if (without(caseId, personId)) note('not yet W', personId);
  for (const { caseId, personId, status } of world.all('companions'))
    if (without(caseId, personId)) note(String(status), personId);
  const busy = new Set([...parts.values()].flat());
  for (const { key, offices } of story.residents)
    if (!busy.has(rowIdOf(key))) note(offices.includes('ROLE_ADMINISTRATOR') ? 'administers' : 'none', rowIdOf(key));
  return parts;
}

/** Somebody, and as what. */
export interface Asker {
  readonly who: string;
  readonly part: string;
}

/** Who is asked: first those in whom most is met that was not met before, then those whose part was seldom asked. */
export async function whomToAsk(
  played: Played,
  dice: Dice,
  coverage: Coverage,
  most: number,
): Promise<readonly Asker[]> {
  const keyOf = (personId: string) => played.story.residents.find(({ key }) => rowIdOf(key) === personId)?.key;
  const parts = [...partsIn(played)].sort(([one], [other]) => (one < other ? -1 : 1));
  const askers: Asker[] = [];
  for (const who of await firstOfAll(played, coverage)) {
    const part = parts.find(([, people]) => people.some((one) => keyOf(one) === who))?.[0] ?? 'none';
    if (askers.length < most) askers.push({ who, part });
  }
  const seldomFirst = parts
    .map(([part, people]) => ({ part, people, weight: coverage.timesAsked(part) + dice.next() }))
    .sort((one, other) => one.weight - other.weight);
  for (const { part, people } of seldomFirst) {
    const who = keyOf(dice.pick([...new Set(people)].sort())!);
    if (who !== undefined && askers.length < most && !askers.some((one) => one.who === who)) askers.push({ who, part });
  }
  for (const { part } of askers) coverage.noteAsked(part);
  return askers;
}

/** Those who between them have all the standings that there are here and were not met before. */
async function firstOfAll(played: Played, coverage: Coverage): Promise<readonly string[]> {
  const unmet = new Set(coverage.unmetStandings());
  if (unmet.size === 0) return [];
  const all = await standingsOfAll(played);
  const theirs = played.story.residents.map(({ key }) => ({ key, has: all.get(rowIdOf(key)) ?? new Set<string>() }));
  return coveredBy(theirs, unmet).map(({ key }) => key);
}

/** Of many that each have something, the few that between them have all that is wanted: the one that has most of it first. */
export function coveredBy<T extends { readonly has: ReadonlySet<string> }>(
  many: readonly T[],
  wanted: Set<string>,
): T[] {
  const chosen: T[] = [];
  for (;;) {
    const most = many
      .map((one) => ({ one, count: [...one.has].filter((name) => wanted.has(name)).length }))
      .reduce<{ one: T; count: number } | null>((best, next) => (best && best.count >= next.count ? best : next), null);
    if (!most || most.count === 0) return chosen;
    chosen.push(most.one);
    for (const name of most.one.has) wanted.delete(name);
  }
}
