import { CaseRow } from '../acts/case.row';
import { countCases } from '../cases/countCases';
import { type Transaction, within } from '../database/database';
import { appendEvents, type NewEvent } from '../events/append';
import { dayOf } from '../procedures/calendar';
import { procedureOf } from '../procedures/procedures';
import type { Cloister } from '../reading/cloister';
import { deletingEverythingOf } from './everythingOfCase';
import { ErasureRow } from './retention.row';

const AT_ONCE = 20;

/** What keeps a closed case, whatever was said of its time (B.35): a process in the college or outside it that is not over. */
const KEPT = [
  `EXISTS (SELECT 1 FROM holds k WHERE k.caseId = c.id AND k.status = 'IN_FORCE')`,
  `EXISTS (SELECT 1 FROM appeals k WHERE k.caseId = c.id AND k.endedAt IS NULL)`,
  `EXISTS (SELECT 1 FROM police_involvements k WHERE k.caseId = c.id AND k.status = 'ONGOING')`,
  `EXISTS (SELECT 1 FROM clocks k WHERE k.caseId = c.id AND k.metAt IS NULL AND k.measures IN ('COMPLAINANT', 'RESPONDENT') AND k.dueOn >= ?)`,
  `EXISTS (SELECT 1 FROM actions k WHERE k.caseId = c.id AND k.monitoredUntil >= ?)`,
];

const DUE = `SELECT c.id FROM cases c WHERE c.stage = 'CLOSED' AND NOT (${KEPT.join(' OR ')})
  AND (SELECT MAX(q.setAt) FROM retentions q WHERE q.caseId = c.id AND q.keptUntil < ?) = (SELECT MAX(q.setAt) FROM retentions q WHERE q.caseId = c.id)`;

/** Erases the closed cases whose time has passed and that nothing keeps; answers how many. Safe on several nodes at once. */
export async function sweepRetention(cloister: Cloister): Promise<number> {
  const { database, clock } = cloister;
  const now = clock.now();
  const today = dayOf(now).toString();
  const days = [today, today, today];
  const due = await database.query<{ id: string }>(
    `${DUE} AND c.id IN (SELECT caseId FROM retentions WHERE keptUntil < ?) ORDER BY c.id LIMIT ${String(AT_ONCE)}`,
    [...days, today],
  );
  for (const { id } of due)
    await database.transaction(async (tx) => {
      const [theCase] = await within(tx).query<CaseRow>(
        `SELECT * FROM cases WHERE id = ?${database.dialect.forUpdate}`,
        [id],
      );
      // An act came first, or another node
      const [still] = await within(tx).query(`${DUE} AND c.id = ?`, [...days, id]);
      if (theCase && still) await erase(tx, cloister, theCase, now);
    });
  return due.length;
}

async function erase(tx: Transaction, { ids }: Cloister, theCase: CaseRow, now: string): Promise<void> {
  const { id: caseId, concludedAt } = theCase;
  const { statistics: clause = 'A.26' } = procedureOf(theCase);
  // What is left of it for statistics names nobody
  await countCases(tx, ids, dayOf(concludedAt!).year, 'c.id = ?', [caseId]);
  const machines = await within(tx).query<{ personId: string }>(
    `SELECT DISTINCT g.personId FROM role_grants g WHERE g.caseId = ? AND g.capacity = 'INTEGRATION' ORDER BY g.personId`,
    [caseId],
  );
  tx.leave({
    sql: 'INSERT INTO discarded_documents (id) SELECT id FROM evidence WHERE caseId = ?',
    parameters: [caseId],
  });
  for (const statement of deletingEverythingOf(tx.dataSource, caseId)) tx.leave(statement);
  // The log has no gaps; of whom it speaks is gone
  tx.leave({ sql: 'UPDATE events SET actorId = NULL WHERE caseId = ?', parameters: [caseId] });
  const year = `${concludedAt!.slice(0, 4)}-01-01T00:00:00.000Z`;
  const nobody = { stage: 'ERASED', facts: 0, respondentKind: null, reference: ids.reference(`erased ${caseId}`) };
  tx.leaveChange(CaseRow, { id: caseId }, { ...nobody, openedAt: year, stageSince: year, concludedAt: year });
  const told = machines.map(({ personId }) => ({
    id: ids.uuid(`erasure ${caseId} ${personId}`),
    personId,
    formerCaseId: caseId,
    erasedAt: now,
  }));
  if (told.length === 0) return;
  await tx.insert(ErasureRow, told);
  const events = told.map(({ id }): NewEvent => ({
    id: ids.uuid(`event ${id}`),
    kind: 'CASE_ERASED',
    subjectId: id,
    clause,
  }));
  appendEvents(tx, { caseId: null, actorId: null, now }, events);
}
