import type { Reader } from '../database/database';
import { asOf } from './asOf';
import type { Node } from './door';
import type { Noun, Row } from './noun';

/** The capacities that count now: once a change is due, only those that nothing was about to end. */
export const CAPACITIES_NOW = 'CASE WHEN s.changesAt <= t.now THEN s.lasting ELSE s.capacities END';

/** Rows are reached through a grant in force: without one there is nothing, whatever one wrote, was sent or was invited to. */
function select<S extends Node>({
  columns,
  from,
  viewerColumn,
}: Noun<S>): {
  sql: string;
  viewer: string;
  granted: string;
} {
  const reached =
    viewerColumn === undefined
      ? { viewer: 's.personId', as: `s.id AS sightId, ${CAPACITIES_NOW} AS capacities`, through: 'sights s JOIN ' }
      : { viewer: viewerColumn, as: 'NULL AS sightId, 0 AS capacities', through: '' };
  const sql = `SELECT ${reached.viewer} AS viewerId, ${reached.as}, t.now AS now, ${columns} FROM ${reached.through}${from}`;
  return { sql, viewer: reached.viewer, granted: viewerColumn === undefined ? `(${CAPACITIES_NOW}) <> 0 AND ` : '' };
}

/** As many again and again of the last until there are a power of two: few lengths make few statements, which are then kept prepared. */
const paddedToFew = (values: readonly string[]): readonly string[] => {
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return [...values, ...Array.from({ length: length - values.length }, () => values.at(-1)!)];
};

/** Rows of one noun as one person has them, by any of its keys, in the noun's order. One statement. */
export async function rowsOf<S extends Node>(
  source: Reader,
  noun: Noun<S>,
  at: { personId: string; now: string },
  key: string,
  values: readonly string[],
): Promise<Row[]> {
  const column = noun.keys[key];
  if (column === undefined) throw new Error(`${noun.policy.noun} has no key ${key}`);
  const { sql, viewer, granted } = select(noun);
  const padded = paddedToFew(values);
  const places = padded.map(() => '?').join(', ');
  const where = `WHERE ${granted}${viewer} = ? AND ${column} IN (${places}) ORDER BY ${noun.order}`;
  const rows = await source.query<Row>(...asOf(at.now, `${sql} ${where}`, [at.personId, ...padded]));
  return noun.complete ? noun.complete(source, at, rows) : rows;
}

/** Rows of one noun as one person has them, that come after a place in the noun's order. One statement, and what completes it. */
export async function rowsAfter<S extends Node>(
  source: Reader,
  noun: Noun<S>,
  at: { personId: string; now: string },
  place: number,
  most: number,
): Promise<Row[]> {
  const { sql, viewer, granted } = select(noun);
  const where = `WHERE ${granted}${viewer} = ? AND ${noun.order} > ? ORDER BY ${noun.order} LIMIT ${String(most)}`;
  const rows = await source.query<Row>(...asOf(at.now, `${sql} ${where}`, [at.personId, place]));
  return noun.complete ? noun.complete(source, at, rows) : rows;
}

/** Things as everybody who has a path to them has them: who may see it is then the policy's answer, as for a page. */
export async function rowsForEverybody<S extends Node>(
  source: Reader,
  noun: Noun<S>,
  now: string,
  ...ids: readonly string[]
): Promise<Row[]> {
  const { sql, granted } = select(noun);
  const places = ids.map(() => '?').join(', ');
  return source.query<Row>(...asOf(now, `${sql} WHERE ${granted}${noun.keys.id} IN (${places})`, ids));
}
