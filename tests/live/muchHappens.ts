import { randomUUID } from 'node:crypto';
import { appendEvents } from '../../src/events/append';
import { parseGlobalId } from '../../src/reading/globalId';
import type { InformedCase } from '../support/cases';

const AT_ONCE = 1_000;

/** So much happens in a case: of which everybody in it may know, or nobody. */
export async function muchHappens(theCase: InformedCase, times: number, hidden = false): Promise<void> {
  const { college, overseer } = theCase;
  const caseId = parseGlobalId(theCase.id)!.id;
  for (let done = 0; done < times; done += AT_ONCE)
    await college.database.transaction(async (tx) => {
      const events = Array.from({ length: AT_ONCE }, () => ({
        ...{ id: randomUUID(), clause: 'A.16' },
        ...(hidden
          ? { kind: 'NOTES_RECORDED' as const, subjectId: randomUUID() }
          : { kind: 'STAGE_REACHED' as const, subjectId: caseId }),
      }));
      appendEvents(tx, { caseId, actorId: overseer.rowId, now: college.clock.now() }, events);
    });
}
