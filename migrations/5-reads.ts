import type { MigrationInterface, QueryRunner } from 'typeorm';
import { integerOf } from './support/columns';

/** There are more nouns than a number can name: which of them were read goes by pages of the list of nouns. */
export class Reads1790000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE read_records ADD COLUMN page ${integerOf(runner)} NOT NULL DEFAULT 0`);
  }

  /** What an older program has no name for is forgotten. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM read_records WHERE page > 0');
    await runner.query('ALTER TABLE read_records DROP COLUMN page');
  }
}
