import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, count, integerOf, line, table, whole } from './support/columns';

/** What several people read of one case at once, as the same thing, is one row for up to 31 sights. */
export class SharedReads1790000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const integer = integerOf(runner);
    const numbers = ['sightId', 'sights', 'capacities', 'kinds', 'page'].map((name) => whole(name, integer));
    const columns = [count('id', integer), line('caseId', 36), ...numbers, at('at')];
    await runner.createTable(table('shared_reads', columns, { index: [['caseId', 'sightId']] }), true);
  }

  /** What is on record stays on record, a row for each. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO read_records (sightId, capacities, kinds, page, at)
       SELECT s.id, x.capacities, x.kinds, x.page, x.at FROM shared_reads x JOIN sights s
       ON s.caseId = x.caseId AND s.id - s.id % 31 = x.sightId AND (x.sights & (1 << (s.id % 31))) <> 0`,
    );
    await runner.dropTable('shared_reads', true);
  }
}
