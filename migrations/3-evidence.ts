import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { at, key, line, orNull, ref, table, type Whole, whole } from './support/columns';

/** Documents handed in as evidence, the leave to hand one in, and to whom they were forwarded. */
const tables = (integer: Whole): Table[] => [
  table(
    'upload_tickets',
    [
      key(),
      ref('caseId', 'cases'),
      ref('personId', 'people'),
      line('name', 200),
      line('type'),
      at('expiresAt'),
      orNull(at('usedAt')),
    ],
    { index: [['caseId']] },
  ),
  table(
    'evidence',
    [
      key(),
      ref('caseId', 'cases'),
      ref('submittedById', 'people'),
      line('submittedAs'),
      line('name', 200),
      line('type'),
      whole('size', integer),
      line('sha256', 64),
      whole('keyId', integer),
      at('uploadedAt'),
    ],
    { index: [['caseId']] },
  ),
  table(
    'evidence_forwardings',
    [key(), ref('evidenceId', 'evidence'), ref('personId', 'people'), line('capacity'), at('forwardedAt')],
    { unique: [['evidenceId', 'personId']] },
  ),
];

const integerOf = (runner: QueryRunner): Whole =>
  runner.dataSource.options.type === 'better-sqlite3' ? 'integer' : 'int';

export class Evidence1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of tables(integerOf(runner))) await runner.createTable(one, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const one of tables(integerOf(runner)).reverse()) await runner.dropTable(one.name, true);
  }
}
