import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, integerOf, key, ref, table, whole } from './support/columns';

/** Who is to be told by e-mail that there is something to read. */
export class Mails1790000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = [key(), ref('personId', 'people'), at('dueAt'), whole('attempts', integerOf(runner))];
    await runner.createTable(table('mails', columns, { index: [['personId'], ['dueAt']] }), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('mails', true);
  }
}
