import { randomUUID } from 'node:crypto';
import type { Database } from '../../../src/database/database';
import { appendEvents } from '../../../src/events/append';

const AT_ONCE = 1_000;

/** So many times the case reaches another stage: for all who may see its stage. Answers where the log then ends. */
export async function happen(database: Database, caseId: string, times: number): Promise<number> {
  for (let left = times; left > 0; left -= AT_ONCE)
    await database.transaction(async (tx) => {
      const events = Array.from({ length: Math.min(left, AT_ONCE) }, () => ({
        ...{ id: randomUUID(), kind: 'STAGE_REACHED' as const, subjectId: caseId, clause: 'A.16' },
      }));
      appendEvents(tx, { caseId, actorId: null, now: '2026-03-01T10:00:00.000Z' }, events);
    });
  const [head] = await database.query<{ position: number }>('SELECT position FROM log_head WHERE id = 1');
  return head!.position;
}
