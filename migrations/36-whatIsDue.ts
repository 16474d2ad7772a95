import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const INDEXES: Readonly<Record<string, TableIndex>> = {
  sights: new TableIndex({ name: 'IDX_sights_changesAt', columnNames: ['changesAt'] }),
  people: new TableIndex({ name: 'IDX_people_createdAt', columnNames: ['createdAt'] }),
};

/** What looks every minute for what is due finds it without looking at all there is. */
export class WhatIsDue1790000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, index] of Object.entries(INDEXES)) await runner.createIndex(table, index);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, index] of Object.entries(INDEXES)) await runner.dropIndex(table, index);
  }
}
