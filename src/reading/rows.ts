import type { Reader } from '../database/database';
import { asOf } from './asOf';
import type { Node } from './door';
import { fewFor, paddedToFew } from './few';
import type { Noun, Row } from './noun';

/** A key of whatever is reached through sight of a case: the number of the sight, for cases whose sight was just looked at. */
export const SIGHT = 'sightId';

/** The capacities that count now: once a change is due, only those that nothing was about to end. */
export const CAPACITIES_NOW = 'CASE WHEN s.changesAt <= t.now THEN s.lasting ELSE s.capacities END';

/** Who asks, and when. */
export interface At {
  readonly personId: string;
  readonly now: string;
}

/** What is asked for: things of a noun, by one of its keys. */
export interface Asked {
  readonly noun: Noun;
  readonly key: string;
  readonly values: readonly unknown[];
}

/** Rows are reached through a grant in force: without one there is nothing, whatever one wrote, was sent or was invited to. */
function select<S extends Node>({ columns, from, viewerColumn }: Noun<S>) {
  const reached =
    viewerColumn === undefined
      ? { viewer: 's.personId', as: ['s.id AS sightId', `${CAPACITIES_NOW} AS capacities`], through: 'sights s JOIN ' }
      : { viewer: viewerColumn, as: ['NULL AS sightId', '0 AS capacities'], through: '' };
  const shared = [`${reached.viewer} AS viewerId`, ...reached.as, 't.now AS now'];
  const source = `FROM ${reached.through}${from}`;
  const sql = `SELECT ${shared.join(', ')}, ${columns} ${source}`;
  const granted = viewerColumn === undefined ? `(${CAPACITIES_NOW}) <> 0 AND ` : '';
  return { sql, shared, source, viewer: reached.viewer, granted };
}

/** What is given to a statement beside the moment: who asks, and for which. */
export const givenFor = ({ personId }: Pick<At, 'personId'>, values: readonly unknown[]): readonly unknown[] => [
  personId,
  ...paddedToFew(values),
];

/** How the rows asked for are come to: what is selected from where, and which of it in which order. */
export function wayTo({ noun, key, values }: Asked) {
  const column = key === SIGHT ? 's.id' : noun.keys[key];
  if (column === undefined) throw new Error(`${noun.policy.noun} has no key ${key}`);
  const { viewer, granted, ...selected } = select(noun);
  const places = Array.from({ length: fewFor(values.length) }, () => '?').join(', ');
  return { ...selected, where: `WHERE ${granted}${viewer} = ? AND ${column} IN (${places}) ORDER BY ${noun.order}` };
}

/** Rows of one noun as one person has them, by any of its keys, in the noun's order. One statement. */
export async function rowsOf<S extends Node>(
  source: Reader,
  noun: Noun<S>,
  at: At,
  key: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const { sql, where } = wayTo({ noun, key, values });
  const rows = await source.query<Row>(...asOf(at.now, `${sql} ${where}`, givenFor(at, values)));
  return noun.complete ? noun.complete(source, at, rows) : rows;
}

/**
 * Rows of one noun as one person has them, that come after a place in the noun's order, and up to another if one is
 * given. One statement, and what completes it.
 */
export async function rowsAfter<S extends Node>(
  source: Reader,
  noun: Noun<S>,
  at: At,
  place: number | string,
  most: number,
  upTo?: number,
): Promise<Row[]> {
  const { sql, viewer, granted } = select(noun);
  const [until, places] = upTo === undefined ? ['', [place]] : [` AND ${noun.order} <= ?`, [place, upTo]];
  const where = `WHERE ${granted}${viewer} = ? AND ${noun.order} > ?${until} ORDER BY ${noun.order} LIMIT ${String(most)}`;
  const rows = await source.query<Row>(...asOf(at.now, `${sql} ${where}`, [at.personId, ...places]));
  return noun.complete ? noun.complete(source, at, rows) : rows;
}

/** Things as everybody who has a path to them has them: who may see it is then the policy's answer, as for a page. */
export async function rowsForEverybody<S extends Node>(
  source: Reader,
  noun: Noun<S>,
  now: string,
  ...ids: readonly string[]
): Promise<Row[]> {
  return source.query<Row>(...forEverybody(noun, now, ids));
}

/** The same as far as some words of the policy ask: many may have a path to one thing, and what it says would be read for each. */
export async function standingsOfEverybody<S extends Node>(
  source: Reader,
  noun: Noun<S>,
  now: string,
  ids: readonly string[],
  words: readonly string[] = noun.policy.wordsInOrder,
): Promise<Row[]> {
  const [sql, values] = forEverybody(noun, now, ids);
  const columns = ['viewerId', 'sightId', 'capacities', 'id', ...words].join(', ');
  return source.query<Row>(`SELECT ${columns} FROM (${sql}) seen`, values);
}

function forEverybody<S extends Node>(
  noun: Noun<S>,
  now: string,
  ids: readonly string[],
): readonly [sql: string, values: unknown[]] {
  const { sql, granted } = select(noun);
  const padded = paddedToFew(ids);
  const places = padded.map(() => '?').join(', ');
  return asOf(now, `${sql} WHERE ${granted}${noun.keys.id} IN (${places})`, padded);
}

/** Rows of one noun as each of several people has them, by any of its keys. One statement, and what completes it for each. */
export async function rowsOfAll<S extends Node>(
  source: Reader,
  noun: Noun<S>,
  at: { people: readonly string[]; now: string },
  key: string,
  values: readonly string[],
): Promise<Row[]> {
  const { sql, viewer, granted } = select(noun);
  const [people, padded] = [paddedToFew(at.people), paddedToFew(values)];
  const places = (many: readonly unknown[]) => many.map(() => '?').join(', ');
  const where = `WHERE ${granted}${viewer} IN (${places(people)}) AND ${noun.keys[key]!} IN (${places(padded)}) ORDER BY ${noun.order}`;
  const rows = await source.query<Row>(...asOf(at.now, `${sql} ${where}`, [...people, ...padded]));
  if (!noun.complete) return rows;
  const { now } = at;
  const each = at.people.map(async (personId) => {
    const theirs = rows.filter(({ viewerId }) => viewerId === personId);
    return theirs.length === 0 ? [] : noun.complete!(source, { personId, now }, theirs);
  });
  return (await Promise.all(each)).flat();
}
