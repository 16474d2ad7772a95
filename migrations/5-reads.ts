import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { integerOf, whole } from './support/columns';

/** There are more nouns than a number of 32 bits can name: which of them were read takes a wider one. */
export class Reads1790000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (integerOf(runner) === 'int') await runner.query('ALTER TABLE read_records MODIFY kinds bigint NOT NULL');
    else await runner.changeColumn('read_records', 'kinds', new TableColumn({ name: 'kinds', type: 'bigint' }));
  }

  /** What an older program has no name for is forgotten. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE read_records SET kinds = kinds % 2147483648');
    if (integerOf(runner) === 'int') await runner.query('ALTER TABLE read_records MODIFY kinds int NOT NULL');
    else await runner.changeColumn('read_records', 'kinds', new TableColumn(whole('kinds', 'integer')));
  }
}
