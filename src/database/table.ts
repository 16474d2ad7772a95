import type { EntityMetadata } from 'typeorm';
import type { Statement } from './statement';

// The plain statements for a class of rows. The mapper's own work for one is more than the database's.

type Values = Readonly<Record<string, unknown>>;

const quoted = (name: string): string => `\`${name}\``;

/** Stores rows; what they leave out is null, and what the database numbers by itself is left to it. */
export function insertInto({ tableName, columns }: EntityMetadata, rows: readonly Values[]): Statement {
  const stored = columns.filter(({ isGenerated }) => !isGenerated).map(({ propertyName }) => propertyName);
  const places = `(${stored.map(() => '?').join(', ')})`;
  return {
    sql: `INSERT INTO ${quoted(tableName)} (${stored.map(quoted).join(', ')}) VALUES ${rows.map(() => places).join(', ')}`,
    parameters: rows.flatMap((row) => stored.map((column) => row[column] ?? null)),
  };
}

/** Changes the rows whose columns are as given: one value, or one of several. */
export function updateOf({ tableName }: EntityMetadata, where: Values, change: Values): Statement {
  const [set, conditions] = [Object.entries(change), Object.entries(where)];
  return {
    sql: `UPDATE ${quoted(tableName)} SET ${set.map(([column]) => `${quoted(column)} = ?`).join(', ')} WHERE ${conditions
      .map(
        ([column, value]) =>
          `${quoted(column)} IN (${[value]
            .flat()
            .map(() => '?')
            .join(', ')})`,
      )
      .join(' AND ')}`,
    parameters: [...set.map(([, value]) => value), ...conditions.flatMap(([, value]) => value)],
  };
}
