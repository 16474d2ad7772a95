import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, key, line, orNull, prose, ref, table } from './support/columns';

const EMERGENCIES = table(
  'emergencies',
  [
    key(),
    line('reference', 12),
    ref('personId', 'people'),
    line('office'),
    ref('askedOfId', 'people'),
    prose('reason'),
    at('untilAt'),
    at('askedAt'),
    line('state'),
    orNull(at('decidedAt')),
    orNull(ref('caseId', 'cases')),
    orNull(ref('grantId', 'role_grants')),
    orNull(prose('finding')),
    orNull(ref('reviewedById', 'people')),
    orNull(at('reviewedAt')),
  ],
  { index: [['personId'], ['askedOfId'], ['caseId']] },
);

/** Access in an emergency: asked for by one officer, given by another, looked at afterwards. */
export class Emergencies1790000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(EMERGENCIES, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(EMERGENCIES.name, true);
  }
}
