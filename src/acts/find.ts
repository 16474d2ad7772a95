import type { Reader } from '../database/database';
import { Refused } from '../errors';
import type { Mask } from '../policy/mask';
import { maskFor } from '../reading/door';
import type { Noun, Row } from '../reading/noun';
import { rowsOf } from '../reading/rows';
import type { CaseRow } from './case.row';
import type { Act } from './definition';

export interface Found {
  readonly row: Row;
  readonly mask: Mask;
}

/** The thing an act is on, if its actor may see it. No lock is taken: what is hidden must not be noticed by waiting for it. */
export async function find(
  source: Reader,
  noun: Noun,
  at: { personId: string; now: string },
  id: string,
): Promise<Found | null> {
  const [row] = await rowsOf(source, noun, at, 'id', [id]);
  if (!row) return null;
  const mask = maskFor(noun, row);
  return mask.visible ? { row, mask } : null;
}

/** What an act is on, where it is on anything; refused if its actor may not see it. */
export async function findFor(
  source: Reader,
  act: Act,
  input: object,
  actor: { personId: string; now: string },
): Promise<Found | null> {
  const id = act.target(input, actor.personId);
  if (act.on === null || id === null) return null;
  const found = await find(source, act.on, actor, id);
  if (!found) throw Refused.because('NOT_FOUND', 'There is no such thing, or it is not for you.', null, ['input']);
  return found;
}

/** Takes a case in hand: others that act in it wait. */
export async function lock(source: Reader, forUpdate: string, caseId: string): Promise<CaseRow> {
  const [theCase] = await source.query<CaseRow>(`SELECT * FROM cases WHERE id = ?${forUpdate}`, [caseId]);
  if (!theCase) throw new Error('a case that was seen is gone');
  return theCase;
}

/** When somebody's sight of a case next changes by itself. */
export async function nextChange(source: Reader, personId: string, caseId: string): Promise<string | null> {
  const sql = 'SELECT changesAt FROM sights WHERE personId = ? AND caseId = ?';
  const [sight] = await source.query<{ changesAt: string | null }>(sql, [personId, caseId]);
  return sight?.changesAt ?? null;
}

/**
 * When something last happened in a case. By a clock that was set back, or that of another node, a grant may begin later
 * than now, and must not be passed over when it is to end.
 */
export async function lastChange(source: Reader, caseId: string): Promise<string | null> {
  const sql = 'SELECT MAX(changedAt) AS at FROM sights WHERE caseId = ?';
  const [last] = await source.query<{ at: string | null }>(sql, [caseId]);
  return last?.at ?? null;
}
