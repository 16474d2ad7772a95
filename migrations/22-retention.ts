import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, day, key, line, orNull, prose, ref, table } from './support/columns';

const TABLES = [
  table(
    'retentions',
    [key(), ref('caseId', 'cases'), day('keptUntil'), prose('reason'), ref('setById', 'people'), at('setAt')],
    { index: [['caseId'], ['keptUntil']] },
  ),
  table(
    'holds',
    [
      key(),
      ref('caseId', 'cases'),
      line('status'),
      prose('reason'),
      ref('placedById', 'people'),
      at('placedAt'),
      orNull(prose('liftReason')),
      orNull(at('liftedAt')),
    ],
    { index: [['caseId']] },
  ),
  table('erasures', [key(), ref('personId', 'people'), line('formerCaseId', 36), at('erasedAt')], {
    index: [['personId']],
  }),
  table('discarded_documents', [key()]),
];

/** Until when cases are kept, what keeps them longer, and who is to forget them once they are erased. */
export class Retention1790000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of TABLES) await runner.createTable(one, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const one of [...TABLES].reverse()) await runner.dropTable(one.name, true);
  }
}
