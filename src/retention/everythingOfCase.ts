import type { DataSource, EntityMetadata } from 'typeorm';
import type { Statement } from '../database/statement';

/** What stays of an erased case: the log, which has no gaps, and the case itself, which then names nobody. */
const STAYS = ['cases', 'events'];

const hasCase = ({ columns }: EntityMetadata): boolean => columns.some(({ propertyName }) => propertyName === 'caseId');

/** Statements that delete everything of a case, each thing before what it refers to. A new kind of thing is among them by itself. */
export function deletingEverythingOf(source: DataSource, caseId: string): readonly Statement[] {
  const ofCase = source.entityMetadatas.filter((one) => hasCase(one) && !STAYS.includes(one.tableName));
  const names = new Set(ofCase.map(({ tableName }) => tableName));
  const refersTo = (one: EntityMetadata) =>
    one.foreignKeys.map(({ columnNames, referencedTablePath }) => ({
      column: columnNames[0]!,
      table: referencedTablePath,
    }));
  // What knows its case only through something else of it
  const parts = source.entityMetadatas.flatMap((one) => {
    const through = hasCase(one) ? undefined : refersTo(one).find(({ table }) => names.has(table));
    return through ? [{ one, through }] : [];
  });
  return [
    { sql: 'DELETE FROM case_links WHERE otherId = ?', parameters: [caseId] },
    { sql: 'DELETE FROM read_records WHERE sightId IN (SELECT id FROM sights WHERE caseId = ?)', parameters: [caseId] },
    ...parts.map(({ one, through: { column, table } }) => ({
      sql: `DELETE FROM ${one.tableName} WHERE ${column} IN (SELECT id FROM ${table} WHERE caseId = ?)`,
      parameters: [caseId],
    })),
    ...referringFirst(ofCase, refersTo).map(({ tableName }) => ({
      sql: `DELETE FROM ${tableName} WHERE caseId = ?`,
      parameters: [caseId],
    })),
  ];
}

function referringFirst(
  all: readonly EntityMetadata[],
  refersTo: (one: EntityMetadata) => readonly { readonly table: string }[],
): readonly EntityMetadata[] {
  const ordered: EntityMetadata[] = [];
  for (let left = [...all]; left.length > 0;) {
    const free = left.filter(
      ({ tableName }) =>
        !left.some(
          (other) => other.tableName !== tableName && refersTo(other).some(({ table }) => table === tableName),
        ),
    );
    if (free.length === 0) throw new Error('things of a case refer to each other in a circle');
    ordered.push(...free);
    left = left.filter((one) => !free.includes(one));
  }
  return ordered;
}
