import type { Reader } from '../database/database';
import type { Mask } from '../policy/mask';
import { maskFor } from '../reading/door';
import type { Noun, Row } from '../reading/noun';
import { rowsOf } from '../reading/rows';

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
