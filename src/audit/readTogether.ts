import type { ReadOfCase } from './reads';

/** Sights of one row of what was read together: as many as a number has bits. */
const OF_A_ROW = 31;

/** What was read through several sights: a bit for each, counted from `sightId`, which is a multiple of 31. */
export interface ReadTogether extends ReadOfCase {
  readonly caseId: string;
  readonly sights: number;
}

/** Parts what was read through one sight alone from what others of the same case read as the same: one line for all that fit. */
export function readTogether(reads: readonly ReadOfCase[]): { alone: ReadOfCase[]; together: ReadTogether[] } {
  const lines = new Map<string, { read: ReadOfCase; sights: number }>();
  for (const read of reads) {
    const place = read.sightId % OF_A_ROW;
    const key = `${String(read.caseId)} ${read.sightId - place} ${read.capacities} ${read.kinds} ${read.page}`;
    const line = lines.get(key);
    if (line) line.sights |= 1 << place;
    else lines.set(key, { read, sights: 1 << place });
  }
  const [alone, together]: [ReadOfCase[], ReadTogether[]] = [[], []];
  for (const { read, sights } of lines.values()) {
    const { caseId, sightId } = read;
    const place = sightId % OF_A_ROW;
    if (caseId === null || sights === 1 << place) alone.push(read);
    else together.push({ ...read, caseId, sightId: sightId - place, sights });
  }
  return { alone, together };
}

/** Joins sights `s` to a row `r` that any of them is a bit of. */
export const READ_TOGETHER = `shared_reads r ON r.caseId = s.caseId AND r.sightId = s.id - s.id % ${String(OF_A_ROW)} AND (r.sights & (1 << (s.id % ${String(OF_A_ROW)}))) <> 0`;
