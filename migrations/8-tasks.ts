import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, key, line, orNull, prose, ref, table } from './support/columns';

const TASKS = table(
  'tasks',
  [
    key(),
    ref('caseId', 'cases'),
    line('kind'),
    prose('says'),
    line('addressedTo'),
    line('clause', 10),
    orNull(line('aboutId', 36)),
    line('status'),
    at('openedAt'),
    orNull(at('doneAt')),
    orNull(prose('result')),
  ],
  { index: [['caseId']] },
);

/** What there is to do for those who handle a case. */
export class Tasks1790000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(TASKS, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TASKS.name, true);
  }
}
