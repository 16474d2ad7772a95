import { CaseRow } from '../acts/case.row';
import { countCases } from '../cases/countCases';
import { type Transaction, within } from '../database/database';
import { appendEvents, type NewEvent } from '../events/append';
import { dayOf } from '../procedures/calendar';
import { PROCEDURES, procedureOf } from '../procedures/procedures';
import { talksOf } from '../procedures/talks';
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
  `EXISTS (SELECT 1 FROM completion_letters k WHERE k.caseId = c.id AND k.status = 'REQUESTED')`,
  // What somebody asks to be told of is not erased before they are
  `EXISTS (SELECT 1 FROM data_requests k JOIN role_grants g ON g.personId = k.personId WHERE g.caseId = c.id AND k.status = 'ASKED')`,
  `EXISTS (SELECT 1 FROM actions k WHERE k.caseId = c.id AND k.monitoredUntil >= ?)`,
];

const listed = (names: readonly string[]) => names.map((one) => `'${one}'`).join(', ');

/** The stages at which a case is over: where it can be said until when it is kept. */
const OVER = new Set(
  PROCEDURES.flatMap(({ acts }) => acts.filter(({ act }) => act === 'setRetention')).flatMap(({ from = [] }) => from),
);

/** What was said last counts, and nothing that was said before the case was last taken up again. */
const SAID = `SELECT MAX(q.setAt) FROM retentions q WHERE q.caseId = c.id AND q.setAt >= c.stageSince`;

const PASSED = `c.id IN (SELECT caseId FROM retentions WHERE keptUntil < ?) AND c.stage IN (${listed([...OVER])})
  AND (${SAID} AND q.keptUntil < ?) = (${SAID})`;

const TALKED = PROCEDURES.filter((one) => talksOf(one).length > 0)
  .map((one) => `(c.procedure = '${one.id}' AND x.stage IN (${listed(talksOf(one))}))`)
  .join(' OR ');

/** A talk that is over, of which nobody could say how long it is kept: for as long as somebody sees it (A.4, A.26). */
const FORGOTTEN = `EXISTS (SELECT 1 FROM closings x WHERE x.caseId = c.id AND x.reopenedAt IS NULL AND (${TALKED})) AND c.stage = 'CLOSED'
  AND NOT EXISTS (SELECT 1 FROM role_grants g WHERE g.caseId = c.id AND g.endedById IS NULL AND (g.untilAt IS NULL OR g.untilAt > ?))`;

interface Due {
  readonly where: string;
  readonly values: (now: string, today: string) => readonly string[];
}

const DUE: readonly Due[] = [
  { where: PASSED, values: (_, today) => [today, today] },
  { where: FORGOTTEN, values: (now) => [now] },
];

const NOT_KEPT = `SELECT c.id FROM cases c WHERE NOT (${KEPT.join(' OR ')})`;

/** Erases what is over, whose time has passed and that nothing keeps; answers how many. Safe on several nodes at once. */
export async function sweepRetention(cloister: Cloister): Promise<number> {
  const { database, clock } = cloister;
  const now = clock.now();
  const today = dayOf(now).toString();
  let done = 0;
  for (const { where, values } of DUE) {
    const query = `${NOT_KEPT} AND ${where}`;
    const given = [today, today, ...values(now, today)];
    const due = await database.query<{ id: string }>(`${query} ORDER BY c.id LIMIT ${String(AT_ONCE)}`, given);
    for (const { id } of due)
      await database.transaction(async (tx) => {
        const locked = `SELECT * FROM cases WHERE id = ?${database.dialect.forUpdate}`;
        const [theCase] = await within(tx).query<CaseRow>(locked, [id]);
        // An act came first, or another node
        const [still] = await within(tx).query(`${query} AND c.id = ?`, [...given, id]);
        if (theCase && still) await erase(tx, cloister, theCase, now);
      });
    done += due.length;
  }
  return done;
}

async function erase(tx: Transaction, { ids }: Cloister, theCase: CaseRow, now: string): Promise<void> {
  // What IT Services answered is over without being concluded, where nobody asked for a review
  const { id: caseId, stageSince } = theCase;
  const concludedAt = theCase.concludedAt ?? stageSince;
  const { statistics } = procedureOf(theCase);
  // What is left of it for statistics names nobody
  if (statistics) await countCases(tx, ids, dayOf(concludedAt).year, 'c.id = ?', [caseId]);
  const clause = statistics ?? 'A.26';
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
  const year = `${concludedAt.slice(0, 4)}-01-01T00:00:00.000Z`;
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
