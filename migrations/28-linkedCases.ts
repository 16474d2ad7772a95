import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, key, line, orNull, prose, ref, table } from './support/columns';

const TABLES = [
  table(
    'withdrawals',
    [
      key(),
      ref('caseId', 'cases'),
      line('status'),
      orNull(prose('reason')),
      at('withdrawnAt'),
      orNull(prose('decision')),
      orNull(ref('decidedById', 'people')),
      orNull(at('decidedAt')),
    ],
    { index: [['caseId']] },
  ),
  table(
    'case_links',
    [
      key(),
      ref('caseId', 'cases'),
      ref('otherId', 'cases'),
      line('kind'),
      prose('reason'),
      ref('linkedById', 'people'),
      at('linkedAt'),
      orNull(prose('endReason')),
      orNull(at('endedAt')),
    ],
    { index: [['caseId'], ['otherId']] },
  ),
];

/** Complaints that were withdrawn, and cases that belong together. */
export class LinkedCases1790000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of TABLES) await runner.createTable(one, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const one of [...TABLES].reverse()) await runner.dropTable(one.name, true);
  }
}
