import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const AT = new TableIndex({ name: 'IDX_idempotency_keys_at', columnNames: ['at'] });

/** Keys are forgotten after a time: those are found without looking at all. */
export class ForgottenKeys1790000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('idempotency_keys', AT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('idempotency_keys', AT);
  }
}
