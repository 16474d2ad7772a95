import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, flag, integerOf, key, line, orNull, prose, ref, table, whole, type Whole } from './support/columns';

const conflicts = (integer: Whole) =>
  table(
    'conflicts',
    [
      key(),
      ref('personId', 'people'),
      orNull(ref('caseId', 'cases')),
      orNull(line('address', 200)),
      orNull(ref('generalId', 'conflicts')),
      prose('reason'),
      flag('withheld'),
      whole('capacities', integer),
      at('declaredAt'),
    ],
    { index: [['personId'], ['caseId'], ['address']] },
  );

/** Conflicts of interest, which whoever has one declares: in a case, or about a person. */
export class Conflicts1790000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(conflicts(integerOf(runner)), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('conflicts', true);
  }
}
