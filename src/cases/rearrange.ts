import { CaseRow } from '../acts/case.row';
import { within } from '../database/database';
import type { NewEvent } from '../events/append';
import { ManyGrants } from '../grants/manyGrants';
import type { Arranging } from './arranging';
import { excludedFrom } from './excluded';
import { HandlersOfCase } from './handlersOfCase';
import { Successors } from './successors';
import { tellOfNewHandlers } from './tellOfNewHandlers';

/** Cases taken together: what is asked and written does not grow with each of them. */
const AT_ONCE = 200;

/**
 * Lets the right people handle these cases: who is away or no longer holds the office gives way to the next in order who
 * may, and who is back takes up again what was theirs. Walls are judged in each case. Answers the events that it makes.
 */
export async function rearrange(by: Arranging, caseIds: readonly string[]): Promise<readonly NewEvent[]> {
  const events: NewEvent[] = [];
  const inOrder = [...new Set(caseIds)].sort();
  for (let from = 0; from < inOrder.length; from += AT_ONCE)
    events.push(...(await rearrangeSome(by, inOrder.slice(from, from + AT_ONCE))));
  return events;
}

async function rearrangeSome(by: Arranging, caseIds: readonly string[]): Promise<readonly NewEvent[]> {
  const { tx, now } = by;
  const places = caseIds.map(() => '?').join(', ');
  const cases = await within(tx).query<CaseRow>(
    `SELECT * FROM cases WHERE id IN (${places}) ORDER BY id${by.dialect.forUpdate}`,
    [...caseIds],
  );
  const grants = await ManyGrants.of(tx, now, caseIds);
  const successors = await Successors.of(tx, now);
  const excluded = await excludedFrom(tx, now, caseIds);
  for (const theCase of cases)
    new HandlersOfCase(by, theCase, grants, successors, excluded.get(theCase.id)!).rearrange();
  await grants.settle();
  return tellOfNewHandlers(by, grants.given);
}
