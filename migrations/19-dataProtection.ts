import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, day, key, line, orNull, prose, ref, table } from './support/columns';

const REQUESTS = table(
  'data_requests',
  [
    key(),
    ref('personId', 'people'),
    line('kind'),
    prose('says'),
    line('status'),
    at('madeAt'),
    day('dueOn'),
    orNull(prose('answer')),
    orNull(prose('withheld')),
    orNull(prose('ground')),
    orNull(ref('answeredById', 'people')),
    orNull(at('answeredAt')),
  ],
  { index: [['personId']] },
);

/** What people ask about the data on themselves, and what they are answered. */
export class DataProtection1790000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(REQUESTS, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(REQUESTS.name, true);
  }
}
