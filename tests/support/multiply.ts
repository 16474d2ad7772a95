import { randomUUID } from 'node:crypto';
import { randomIds } from '../../src/server/random';
import type { College } from './college';
import { rowIdOf } from './cast';

/** Tables of a case, each after those it refers to. */
const TABLES = [
  'cases',
  'parties',
  'role_grants',
  'sights',
  'allegations',
  'witnesses',
  'meetings',
  'invitations',
  'companions',
  'notes',
  'reports',
  'report_sections',
  'clocks',
];

type Row = Record<string, unknown>;

const AT_ONCE = 200;

/**
 * Copies a case row by row, as often as wanted, for the same people: many cases without waiting for as many acts.
 * `instead` puts other people in the place of some.
 */
export async function multiply(
  college: College,
  caseId: string,
  times: number,
  instead: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const { database } = college;
  const template = new Map<string, Row[]>();
  for (const table of TABLES) {
    const column = table === 'cases' ? 'id' : 'caseId';
    template.set(table, await database.query<Row>(`SELECT * FROM ${table} WHERE ${column} = ?`, [rowIdOf(caseId)]));
  }
  const own = [...template.values()].flat().flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const copies = new Map<string, Row[]>(TABLES.map((table) => [table, []]));
  for (let copy = 0; copy < times; copy += 1) {
    const ids = new Map([...instead, ...own.map((id) => [id, randomUUID()] as const)]);
    for (const [table, rows] of template)
      for (const { id, ...rest } of rows) {
        const row = typeof id === 'string' ? { id, ...rest } : rest;
        const values = Object.entries(row).map(([column, value]) => [column, ids.get(value as string) ?? value]);
        copies
          .get(table)!
          .push({ ...Object.fromEntries(values), ...(table === 'cases' && { reference: randomIds.reference('') }) });
      }
  }
  await database.transaction(async (tx) => {
    for (const [table, rows] of copies)
      for (let from = 0; from < rows.length; from += AT_ONCE) {
        const part = rows.slice(from, from + AT_ONCE);
        const columns = Object.keys(part[0]!);
        const places = part.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ');
        const named = columns.map((column) => `\`${column}\``).join(', ');
        await tx.query(
          `INSERT INTO ${table} (${named}) VALUES ${places}`,
          part.flatMap((row) => columns.map((column) => row[column])),
        );
      }
  });
}
