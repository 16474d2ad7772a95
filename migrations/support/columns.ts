import { type QueryRunner, Table, TableForeignKey, TableIndex, type TableColumnOptions } from 'typeorm';

/** A column as a migration writes it; the same kinds as `src/database/columns.ts`, frozen here for good. */
export type Column = TableColumnOptions & { to?: string };

export const key = (name = 'id'): Column => ({ name, type: 'varchar', length: '36', isPrimary: true });
/** A whole number is called otherwise on SQLite. */
export type Whole = 'int' | 'integer';

export const integerOf = (runner: QueryRunner): Whole =>
  runner.dataSource.options.type === 'better-sqlite3' ? 'integer' : 'int';

export const whole = (name: string, type: Whole): Column => ({ name, type });
export const count = (name: string, type: Whole): Column => ({
  name,
  type,
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
});
export const ref = (name: string, to: string): Column => ({ name, type: 'varchar', length: '36', to });
export const at = (name: string): Column => ({ name, type: 'varchar', length: '24' });
export const day = (name: string): Column => ({ name, type: 'varchar', length: '10' });
export const line = (name: string, length = 40): Column => ({ name, type: 'varchar', length: String(length) });
export const prose = (name: string): Column => ({ name, type: 'text' });
export const flag = (name: string): Column => ({ name, type: 'boolean' });
export const orNull = (column: Column): Column => ({ ...column, isNullable: true });

/** A table with its foreign keys and indexes; `unique` and `index` list the columns of each. */
export function table(name: string, columns: Column[], keys: { unique?: string[][]; index?: string[][] } = {}): Table {
  return new Table({
    name,
    columns: columns.map(({ to: _, ...column }) => column),
    foreignKeys: columns.flatMap(({ name: column, to }) =>
      to
        ? [
            new TableForeignKey({
              columnNames: [column],
              referencedTableName: to,
              referencedColumnNames: ['id'],
              onUpdate: 'NO ACTION',
              onDelete: 'NO ACTION',
            }),
          ]
        : [],
    ),
    indices: [
      ...(keys.unique ?? []).map((columnNames) => new TableIndex({ columnNames, isUnique: true })),
      ...(keys.index ?? []).map((columnNames) => new TableIndex({ columnNames })),
    ],
  });
}
