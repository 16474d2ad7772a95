import { UserInputError } from '../reading/argument';
import { asOf } from '../reading/asOf';
import type { Viewer } from '../reading/viewer';
import { see } from '../reading/door';
import type { Row } from '../reading/noun';
import { CAPACITIES_NOW } from '../reading/rows';
import type { Context } from '../reading/cloister';
import { type Case, CASE_COLUMNS, theCase } from './case';
import type { CaseFilter } from './caseFilter';
import { conditionsOf, type Filtered } from './caseFilter';

export const ORDERS = { OPENED: 'openedAt', CHANGED: 'changedAt' } as const;
export type CaseOrder = keyof typeof ORDERS;

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

interface Position {
  readonly at: string;
  readonly caseId: string;
}

export interface CasePage {
  readonly cases: readonly Case[];
  readonly cursors: readonly (() => string)[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly count: () => Promise<number>;
}

/** One page of the viewer's cases: a range of their own sight rows, whatever else there is. One statement. */
export async function pageOfCases(
  { viewer, cloister }: Context,
  order: CaseOrder,
  filter: CaseFilter,
  page: PageArguments,
): Promise<CasePage> {
  const { size, backward } = sizeOf(page);
  const column = ORDERS[order];
  const purpose = `cases ${order}`;
  const open = (cursor: string | null | undefined, name: string): Position | null => {
    if (cursor === null || cursor === undefined) return null;
    const text = cloister.seal.open(viewer.personId, purpose, cursor);
    if (text === null)
      throw new UserInputError(`"${name}" must be a cursor that this query, in this order, gave to you.`);
    const [at, caseId] = text.split(' ') as [string, string];
    return { at, caseId };
  };
  const after = open(page.after, 'after');
  const before = open(page.before, 'before');
  const filtered = conditionsOf(filter);
  const bound = (position: Position | null, sign: '<' | '>') =>
    position
      ? {
          sql: ` AND (s.${column} ${sign} ? OR (s.${column} = ? AND s.caseId ${sign} ?))`,
          values: [position.at, position.at, position.caseId],
        }
      : { sql: '', values: [] };
  // Newest first: what comes after is older
  const [behind, ahead] = [bound(after, '<'), bound(before, '>')];
  const direction = backward ? 'ASC' : 'DESC';
  const sql =
    `SELECT s.personId AS viewerId, s.id AS sightId, ${CAPACITIES_NOW} AS capacities, t.now AS now, ${CASE_COLUMNS}, s.${column} AS position ${from(true)}${filtered.sql}${behind.sql}${ahead.sql} ` +
    `ORDER BY s.${column} ${direction}, s.caseId ${direction} LIMIT ${String(size + 1)}`;
  const values = [viewer.personId, ...filtered.values, ...behind.values, ...ahead.values];
  const rows = await viewer.source.query<Row & { position: string }>(...asOf(viewer.now, sql, values));
  const more = rows.length > size;
  const shown = rows.slice(0, size);
  if (backward) shown.reverse();
  return {
    cases: see(viewer, theCase, shown),
    cursors: shown.map((row) => () => cloister.seal.seal(viewer.personId, purpose, `${row.position} ${row.id}`)),
    hasNextPage: backward ? before !== null : more,
    hasPreviousPage: backward ? more : after !== null,
    count: () => countOf(viewer, filtered),
  };
}

/** A sight without a capacity in force shows nothing, so that every row of a page is seen and counted alike. */
const from = (cases: boolean): string =>
  `FROM sights s${cases ? ' JOIN cases c ON c.id = s.caseId' : ''} WHERE s.personId = ? AND (${CAPACITIES_NOW}) <> 0`;

async function countOf(viewer: Viewer, { sql, values, ofCases }: Filtered): Promise<number> {
  const [counted] = await viewer.source.query<{ n: number | string }>(
    ...asOf(viewer.now, `SELECT COUNT(*) AS n ${from(ofCases)}${sql}`, [viewer.personId, ...values]),
  );
  return Number(counted?.n ?? 0);
}

function sizeOf({ first, last }: PageArguments): { size: number; backward: boolean } {
  const size = first ?? last;
  if (
    size === null ||
    size === undefined ||
    (first !== null && first !== undefined && last !== null && last !== undefined)
  )
    throw new UserInputError('Give either "first" or "last".');
  if (size < 1 || size > 100) throw new UserInputError('"first" and "last" go from 1 to 100.');
  return { size, backward: first === null || first === undefined };
}
