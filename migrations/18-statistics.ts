import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, integerOf, key, line, prose, table, whole, type Whole } from './support/columns';

const tables = (integer: Whole) => [
  table(
    'counted_cases',
    [
      key(),
      whole('year', integer),
      line('procedure'),
      line('stage'),
      line('outcomes', 400),
      line('complainant'),
      line('respondent'),
      line('about'),
    ],
    { index: [['year']] },
  ),
  table(
    'year_figures',
    [key(), whole('year', integer), line('procedure'), line('about'), prose('figures'), at('publishedAt')],
    { unique: [['year', 'procedure', 'about']] },
  ),
];

/** What statistics keep of cases, the figures published of closed years, and in which of them a case is counted. */
export class Statistics1790000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of tables(integerOf(runner))) await runner.createTable(one, true);
    if (!(await runner.hasColumn('cases', 'countedIn')))
      await runner.query(`ALTER TABLE cases ADD COLUMN countedIn ${integerOf(runner)} NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE cases DROP COLUMN countedIn');
    for (const one of tables(integerOf(runner)).reverse()) await runner.dropTable(one.name, true);
  }
}
