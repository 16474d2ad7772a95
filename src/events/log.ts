import type { Reader } from '../database/database';
import type { Happening } from '../procedures/happening';

/** Where the log ends, and up to where it is kept no longer. */
export interface LogEnds {
  readonly position: number;
  readonly keptFrom: number;
}

export interface Entry {
  readonly position: number;
  readonly id: string;
  readonly caseId: string | null;
  readonly kind: Happening;
  readonly subjectId: string;
  readonly clause: string | null;
  readonly at: string;
}

export async function endsOfLog(source: Reader): Promise<LogEnds> {
  const [head] = await source.query<LogEnds>('SELECT position, keptFrom FROM log_head WHERE id = 1');
  if (!head) throw new Error('the log has no head');
  return head;
}

/** The entries after a position, in order. Positions have no gaps, so whoever has come to one has missed none. */
export const entriesAfter = async (source: Reader, position: number, most: number): Promise<Entry[]> =>
  source.query<Entry>(
    `SELECT position, id, caseId, kind, subjectId, clause, at FROM events WHERE position > ? ORDER BY position LIMIT ${String(most)}`,
    [position],
  );
