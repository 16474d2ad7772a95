import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, key, line, prose, ref, table } from './support/columns';

const TRANSFERS = table(
  'transfers',
  [
    key(),
    ref('caseId', 'cases'),
    line('fromProcedure'),
    line('fromStage'),
    line('toProcedure'),
    prose('reasons'),
    line('clause', 10),
    ref('madeById', 'people'),
    at('madeAt'),
  ],
  { index: [['caseId']] },
);

/** That a case went from one procedure to another. */
export class Transfers1790000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(TRANSFERS, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TRANSFERS.name, true);
  }
}
