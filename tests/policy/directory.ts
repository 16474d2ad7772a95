import { as } from '../support/client';
import { DIRECTORY } from './ruling';
import type { Stories } from './stories';
import type { World } from './world';

const QUESTION = `query ($asked: String!) { people(nameOrAddress: $asked) {
  redactedFields id name email category offices complaintDrafts { id } companionRequests { id } } }`;

/** Where the directory answers somebody whom the ruling does not let ask, or tells more of a person than it gives. */
export async function differencesOfDirectory(
  world: World,
  asking: Stories['everybody'],
  { stranger, administrator, otherAdministrator }: Stories['people'],
): Promise<string[]> {
  const found: string[] = [];
  for (const [who, viewer] of asking) {
    const ofCases = world.all('cases').map(({ id }) => world.cast.lettersOf(id, viewer.rowId));
    // The sight of L in an emergency is of the case, not of the directory
    const letters = ofCases.flatMap((one) => (one.has('Em') ? [] : [...one]));
    const mayAsk = DIRECTORY.asks.some((letter) =>
      letter === 'Ad' ? [administrator, otherAdministrator].includes(viewer) : letters.includes(letter),
    );
    for (const asked of [stranger.name, stranger.email]) {
      const { data } = await as(viewer).query<{ people: Record<string, unknown>[] }>(QUESTION, { asked });
      if (data.people.length !== (mayAsk ? 1 : 0))
        found.push(`${who}: the directory answers ${String(data.people.length)}`);
      for (const { redactedFields, ...fields } of data.people) {
        const open = Object.keys(fields).filter((field) => !(redactedFields as string[]).includes(field));
        const told = Object.keys(fields).filter((field) => fields[field] !== null);
        if ([open, told].some((some) => some.sort().join() !== [...DIRECTORY.fields].sort().join()))
          found.push(`${who}: the directory tells ${told.join(', ')}`);
      }
    }
  }
  return found;
}
