import { CARRIERS, carriersOf } from '../policy/carriers';
import { CLAUSES, type ClauseEntry, clausesIn, wholeClause } from '../procedures/clauses';
import { testsOf } from './clauseTable';
import type { TestTitle } from './testTitles';

/** Guidance is carried out by being told; anything else by something that does it. */
const carriesOut = ({ clause, kind }: ClauseEntry): boolean =>
  carriersOf(clause).some(({ by }) => kind !== 'SUPPORT' || by !== 'SIGHT');

/** What is wrong with the clauses: one that nothing carries out, that no test shows, or that is cited and does not exist. */
export function clauseGaps(titles: readonly TestTitle[], told: string): string[] {
  const known = new Set<string>(CLAUSES.map(({ clause }) => clause));
  const cited = [
    ...CARRIERS.map(({ clause, what }) => [wholeClause(clause), what] as const),
    ...titles.flatMap(({ file, title }) => clausesIn(title).map((clause) => [clause, `a test in ${file}`] as const)),
    ...clausesIn(told).map((clause) => [clause, 'a description of the schema'] as const),
  ];
  const unknown = cited
    .filter(([clause]) => !known.has(clause))
    .map(([clause, by]) => `${clause} does not exist; cited by ${by}`);
  const empty = CLAUSES.flatMap((entry) => {
    const lacks = [
      ...(carriesOut(entry) ? [] : ['nothing carries it out']),
      ...(testsOf(entry, titles).length > 0 ? [] : ['no test names it']),
    ].join(', ');
    return lacks === '' ? [] : [`${entry.clause}: ${lacks}`];
  });
  return [...new Set(unknown), ...empty];
}
