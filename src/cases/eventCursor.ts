import { endsOfLog } from '../events/log';
import { CursorError } from '../reading/argument';
import type { Context } from '../reading/cloister';
import type { Row } from '../reading/noun';
import type { Seal } from '../reading/seal';

const PURPOSE = 'events';

export const positionOf = (row: Row): number => row['position'] as number;

/** A place in the log as one person carries it. Padded, so that its length tells nothing of how much has happened. */
export const sealPlace = (seal: Seal, personId: string, position: number): string =>
  seal.seal(personId, PURPOSE, String(position).padStart(16, '0'));

/** The position to read on from. What is forged and what is somebody else’s is refused alike. */
export async function openPlace({ viewer, cloister }: Context, cursor: string): Promise<number> {
  const opened = cloister.seal.open(viewer.personId, PURPOSE, cursor);
  if (opened === null) throw new CursorError('CURSOR_UNKNOWN');
  const place = Number(opened);
  const { position, keptFrom } = await endsOfLog(viewer.source);
  // A log that was put back to an earlier state ends before places that it once gave
  if (place < keptFrom || place > position) throw new CursorError('CURSOR_TOO_OLD');
  return place;
}
