import { type MigrationInterface, type QueryRunner, TableColumn, TableForeignKey } from 'typeorm';
import { at, orNull, ref } from './support/columns';

const COLUMNS = [orNull(at('confirmedAt')), orNull(ref('confirmedById', 'people'))];

/** When an administrator last looked at who holds an office, and let it be. */
export class Confirmations1790000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { to, ...column } of COLUMNS) {
      if (!(await runner.hasColumn('offices', column.name))) await runner.addColumn('offices', new TableColumn(column));
      const known = (await runner.getTable('offices'))!.foreignKeys.some(
        ({ columnNames }) => columnNames[0] === column.name,
      );
      if (to !== undefined && !known)
        await runner.createForeignKey(
          'offices',
          new TableForeignKey({
            columnNames: [column.name],
            referencedTableName: to,
            referencedColumnNames: ['id'],
            onUpdate: 'NO ACTION',
            onDelete: 'NO ACTION',
          }),
        );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const made = (await runner.getTable('offices'))!;
    for (const one of made.foreignKeys.filter(({ columnNames }) => columnNames[0] === 'confirmedById'))
      await runner.dropForeignKey('offices', one);
    for (const { name } of COLUMNS) await runner.dropColumn('offices', name);
  }
}
