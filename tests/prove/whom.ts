import type { Dice } from './dice';
import { rowIdOf } from './stage/people';
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

/** One for each way of having a part, so that what is rare is asked as often as what is not. */
export function whomToAsk(played: Played, dice: Dice): readonly Asker[] {
  const parts = [...partsIn(played)].sort(([one], [other]) => (one < other ? -1 : 1));
  const chosen = parts.map(([part, people]) => ({ part, id: dice.pick([...new Set(people)].sort())! }));
  return chosen.flatMap(({ part, id }) => {
    const who = played.story.residents.find(({ key }) => rowIdOf(key) === id)?.key;
    return who === undefined ? [] : [{ who, part }];
  });
}
