import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { integerOf } from './support/columns';

const SUSPENDED = new TableIndex({ name: 'IDX_people_suspendedAt', columnNames: ['suspendedAt'] });

/** Streams: up to where the log is kept no longer, and who is suspended, found without looking at everybody. */
export class Live1790000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const keptFrom = new TableColumn({ name: 'keptFrom', type: integerOf(runner), default: '0' });
    const [head, people] = [await runner.getTable('log_head'), await runner.getTable('people')];
    if (!head?.findColumnByName('keptFrom')) await runner.addColumn('log_head', keptFrom);
    if (!people?.indices.some(({ name }) => name === SUSPENDED.name)) await runner.createIndex('people', SUSPENDED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('people', SUSPENDED);
    await runner.dropColumn('log_head', 'keptFrom');
  }
}
