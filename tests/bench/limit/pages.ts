import * as bits from './bits';
import { maskOf } from './caseMask';
import { opened, sealed } from './cursor';
import { partsOf } from './pageParts';
import type { Asking } from './person';
import { record } from './readLog';
import { type Record_, rows } from './sql';

const MINE = `FROM sights s WHERE s.personId = ? AND ${bits.CAPACITIES} <> 0`;
const ROW = `SELECT s.id, s.caseId, ${bits.CAPACITIES}, c.reference, c.stage, c.openedAt, c.concludedAt, c.facts, s.openedAt`;
const PAGE = `${ROW} FROM sights s JOIN cases c ON c.id = s.caseId WHERE s.personId = ? AND ${bits.CAPACITIES} <> 0`;
const ORDER = 'ORDER BY s.openedAt DESC, s.caseId DESC';
const COUNT = `SELECT COUNT(*) ${MINE}`;

async function rowsOfPage({ personId, now }: Asking, size: number, after: string | null): Promise<Record_[]> {
  if (after === null) return rows(`${PAGE} ${ORDER} LIMIT ${String(size + 1)}`, [now, personId, now]);
  const [at, id] = opened(personId, after);
  const sql = `${PAGE} AND (s.openedAt < ? OR (s.openedAt = ? AND s.caseId < ?)) ${ORDER} LIMIT ${String(size + 1)}`;
  return rows(sql, [now, personId, now, at, at, id]);
}

/** A page of the viewer's cases with what of them is asked for; how many there are in all is counted meanwhile. */
export async function pageOfCases(asking: Asking, asked: URLSearchParams): Promise<string> {
  const { personId, now } = asking;
  const size = Math.min(Number(asked.get('first')), 100);
  const withMeetings = asked.get('show') === 'meetings';
  const counted = asked.has('count') ? rows(COUNT, [personId, now]) : null;
  const found = await rowsOfPage(asking, size, asked.get('after'));
  const shown = found.slice(0, size);
  const parts = await partsOf(asking, shown, withMeetings, size);
  const reads = shown.flatMap(([sightId, , capacities], index) => {
    const { parties, meetings } = parts[index]!;
    const kinds = (parties?.length ? bits.KIND_PARTY : 0) | (meetings?.length ? bits.KIND_MEETING : 0);
    return kinds === 0 ? [] : [[sightId as number, capacities as number, kinds, now] as const];
  });
  const [total] = (await counted) ?? [];
  await record(reads);
  const last = shown.at(-1);
  const pageInfo = {
    hasNextPage: found.length > size,
    endCursor: last ? sealed(personId, last[8] as string, last[1] as string) : null,
  };
  const edges = shown.map((row, index) => ({ node: nodeOf(row, withMeetings, parts[index]!) }));
  const cases = total ? { totalCount: Number(total[0]), pageInfo, edges } : { pageInfo, edges };
  return JSON.stringify({ data: { cases } });
}

function nodeOf(
  row: Record_,
  withMeetings: boolean,
  { parties, meetings }: Awaited<ReturnType<typeof partsOf>>[number],
) {
  const [, caseId, capacities, reference, stage, openedAt, concludedAt] = row;
  const mask = maskOf(capacities as number);
  const head = { id: bits.idOf('Case', caseId as string), reference, stage: mask.progress ? stage : null };
  if (!withMeetings)
    return {
      ...head,
      parties: parties?.map(({ id, capacity, name, category }) => ({ id, capacity, name, category })) ?? null,
    };
  return {
    ...head,
    openedAt: mask.progress ? openedAt : null,
    concluded: mask.concluded ? concludedAt !== null : null,
    parties: parties?.map(({ id, capacity, name }) => ({ id, capacity, name })) ?? null,
    meetings: meetings?.map(({ id, kind, status, startsAt, place }) => ({ id, kind, status, startsAt, place })) ?? null,
  };
}
