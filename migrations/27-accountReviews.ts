import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, key, line, prose, ref, table } from './support/columns';

const REVIEWS = table(
  'account_reviews',
  [
    key(),
    ref('personId', 'people'),
    line('decision'),
    prose('reason'),
    ref('reviewedById', 'people'),
    at('reviewedAt'),
  ],
  { index: [['personId', 'reviewedAt']] },
);

/** When an administrator looked at an account, and what came of it. */
export class AccountReviews1790000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(REVIEWS, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(REVIEWS.name, true);
  }
}
