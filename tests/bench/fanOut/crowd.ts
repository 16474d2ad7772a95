import { openDatabase } from '../../../src/database/open';
import { SightRow } from '../../../src/grants/sight.row';
import { PersonRow } from '../../../src/people/person.row';
import { bitsOf } from '../../../src/procedures/capacity';
import { peopleOf } from '../fill/crowd';

const AT = '2026-01-01T00:00:00.000Z';
const AT_ONCE = 500;

/** People who listen, and the one case in which something happens for the first half of them. */
export interface Crowd {
  readonly people: readonly string[];
  readonly caseId: string;
}

/** Adds so many people to a college; half of them have the same part in one of its cases. */
export async function addCrowd(url: string, size: number): Promise<Crowd> {
  const database = await openDatabase(url);
  const rows = peopleOf({ name: 'listener', size, category: 'MACHINE' });
  const [theCase] = await database.query<{ id: string }>(`SELECT id FROM cases WHERE stage = 'INVESTIGATION' LIMIT 1`);
  const people = rows.map(({ id }) => id as string);
  const capacities = bitsOf(['INTEGRATION']);
  const sights = people.slice(0, size / 2).map((personId) => ({
    ...{ personId, caseId: theCase!.id, capacities, lasting: capacities, changesAt: null, openedAt: AT, changedAt: AT },
  }));
  for (let from = 0; from < size; from += AT_ONCE)
    await database.transaction(async (tx) => {
      await tx.insert(PersonRow, rows.slice(from, from + AT_ONCE));
      if (from < sights.length) await tx.insert(SightRow, sights.slice(from, from + AT_ONCE));
    });
  await database.close();
  return { people, caseId: theCase!.id };
}
