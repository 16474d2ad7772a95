import { countCases } from '../cases/countCases';
import { CountedCaseRow } from '../cases/countedCase.row';
import { type Transaction, within } from '../database/database';
import { isDuplicate } from '../database/dialect';
import { dayOf } from '../procedures/calendar';
import { ABOUT, COUNTED, type CountedCase, figuresOf } from '../procedures/figures';
import type { Cloister } from '../reading/cloister';
import { YearFiguresRow } from './yearFigures.row';

/**
 * Publishes the figures of the next year that has closed, once and for good; answers how many years that were. A case
 * counts in the year in which it was concluded, also where it is reopened later. Safe on several nodes at once.
 */
export async function sweepYears({ database, clock, ids }: Cloister): Promise<number> {
  const now = clock.now();
  // The first is the year in which somebody was first registered: nothing of cases is asked
  const [known] = await database.query<{ last: number | null; first: string | null }>(
    'SELECT (SELECT MAX(year) FROM year_figures) AS last, (SELECT MIN(createdAt) FROM people) AS first',
  );
  if (!known || known.first === null) return 0;
  const year = known.last === null ? dayOf(known.first).year : known.last + 1;
  if (year >= dayOf(now).year) return 0;
  try {
    await database.transaction((tx) => publish(tx, ids, year, now));
  } catch (error) {
    // Another node came first
    if (!isDuplicate(error)) throw error;
  }
  return 1;
}

async function publish(tx: Transaction, ids: Cloister['ids'], year: number, now: string): Promise<void> {
  // London's year begins and ends with that of UTC
  const ends = [year, year + 1].map((one) => `${String(one)}-01-01T00:00:00.000Z`);
  const places = COUNTED.map(() => '?').join(', ');
  const concluded = `c.concludedAt >= ? AND c.concludedAt < ? AND c.procedure IN (${places})`;
  await countCases(tx, ids, year, concluded, [...ends, ...COUNTED.map(({ id }) => id)]);
  const counted = await within(tx).query<CountedCaseRow>('SELECT * FROM counted_cases WHERE year = ?', [year]);
  await tx.insert(
    YearFiguresRow,
    COUNTED.flatMap((procedure) =>
      ABOUT.map((about) => {
        const cases = counted.filter(
          (one) => one.procedure === procedure.id && (about === 'ALL' || one.about === about),
        );
        const figures = JSON.stringify(figuresOf(procedure, about, cases.map(plain)));
        const id = ids.uuid(`figures ${String(year)} ${procedure.id} ${about}`);
        return { id, year, procedure: procedure.id, about, figures, publishedAt: now };
      }),
    ),
  );
}

const plain = ({ outcomes, stage, complainant, respondent }: CountedCaseRow): CountedCase => ({
  stage,
  complainant,
  respondent,
  outcomes: JSON.parse(outcomes) as string[],
});
