import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const TIME_LIMITS = new TableIndex({
  name: 'IDX_role_grants_timeLimits',
  columnNames: ['capacity', 'endedById', 'untilAt'],
});

/** What somebody leads for a time has to be found among all grants when that time is over. */
export class TimeLimits1790000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const grants = await runner.getTable('role_grants');
    if (!grants?.indices.some(({ name }) => name === TIME_LIMITS.name))
      await runner.createIndex('role_grants', TIME_LIMITS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('role_grants', TIME_LIMITS);
  }
}
