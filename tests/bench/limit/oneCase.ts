import * as bits from './bits';
import { maskOf } from './caseMask';
import { showsReport } from './partMasks';
import type { Asking } from './person';
import { record } from './readLog';
import { inOrder, meetingFrom, partyFrom } from './shapes';
import { type Record_, rows } from './sql';

const SEEN = 'FROM sights s';
const MINE = 'WHERE s.personId = ? AND s.caseId = ?';

/** A case and what hangs on it, in one round trip. What of it is for this person is decided here, when all of it is at hand. */
const EVERYTHING = `SELECT 0, c.id, s.id, ${bits.CAPACITIES}, c.reference, c.procedure, c.stage, c.stageSince, c.openedAt, c.concludedAt, s.changedAt, c.facts, c.complainantCategory
  ${SEEN} JOIN cases c ON c.id = s.caseId ${MINE}
UNION ALL SELECT 1, p.id, p.capacity, p.personId, n.name, n.category, p.since, n.email,
  ((s.capacities & ${bits.INVESTIGATOR | bits.MEDIATOR}) <> 0 AND EXISTS (SELECT 1 FROM invitations i JOIN invitations h ON h.meetingId = i.meetingId
    JOIN meetings m ON m.id = i.meetingId AND m.status <> 'CANCELLED'
    WHERE i.caseId = p.caseId AND i.personId = p.personId AND h.personId = s.personId AND h.capacity IN ('INVESTIGATOR', 'MEDIATOR'))),
  ((s.capacities & ${bits.COMPANION}) <> 0 AND EXISTS (SELECT 1 FROM companions k WHERE k.caseId = p.caseId AND k.askedById = p.personId
    AND k.personId = s.personId AND k.status = 'UNDERTAKEN')), NULL, NULL, NULL
  ${SEEN} JOIN parties p ON p.caseId = s.caseId LEFT JOIN people n ON n.id = p.personId ${MINE}
UNION ALL SELECT 2, m.id, m.kind, m.status, m.startsAt, m.endsAt, m.place, m.purpose, v.id IS NOT NULL,
  ((s.capacities & ${bits.COMPANION}) <> 0 AND EXISTS (SELECT 1 FROM companions k WHERE k.meetingId = m.id AND k.personId = s.personId AND k.status = 'UNDERTAKEN')),
  NULL, NULL, NULL
  ${SEEN} JOIN meetings m ON m.caseId = s.caseId LEFT JOIN invitations v ON v.meetingId = m.id AND v.personId = s.personId ${MINE}
UNION ALL SELECT 3, r.id, r.status, r.findings, r.submittedAt, r.recommendations, r.createdAt, l.id IS NOT NULL, NULL, NULL, NULL, NULL, NULL
  ${SEEN} JOIN reports r ON r.caseId = s.caseId LEFT JOIN report_releases l ON l.reportId = r.id AND l.personId = s.personId ${MINE}`;

const NOTHING = '{"data":{"case":null}}';

export async function oneCase({ personId, now }: Asking, id: string): Promise<string> {
  const caseId = bits.rowIdOf(id);
  const mine = [personId, caseId];
  const found = await rows(EVERYTHING, [now, ...mine, ...mine, ...mine, ...mine]);
  const [theCase] = found;
  if (!theCase || Number(theCase[0]) !== 0 || Number(theCase[3]) === 0) return NOTHING;
  const capacities = Number(theCase[3]);
  const mask = maskOf(capacities);
  const facts = Number(theCase[11]);
  const part = <T>(kind: number, open: boolean, from: (row: Record_) => T | null): T[] | null =>
    open ? found.flatMap((row) => (Number(row[0]) === kind ? (from(row) ?? []) : [])) : null;
  const informed = (facts & bits.RESPONDENT_INFORMED) !== 0;
  const parties = part(1, mask.parties, (row) => partyFrom(row, 1, personId, mask.capacities, informed));
  const meetings = part(2, mask.meetings, (row) => meetingFrom(row, 1, mask.capacities));
  const reports = part(3, mask.reports, (row) => reportFrom(row, mask.capacities, facts, theCase[12] === 'STUDENT'));
  const kinds =
    (parties?.length ? bits.KIND_PARTY : 0) |
    (meetings?.length ? bits.KIND_MEETING : 0) |
    (reports?.length ? bits.KIND_REPORT : 0);
  if (kinds !== 0) await record([[Number(theCase[2]), capacities, kinds, now]]);
  return JSON.stringify({
    data: {
      case: {
        id: bits.idOf('Case', caseId),
        reference: theCase[4],
        procedure: theCase[5],
        stage: mask.progress ? theCase[6] : null,
        stageSince: mask.progress ? theCase[7] : null,
        openedAt: mask.progress ? theCase[8] : null,
        concluded: mask.concluded ? theCase[9] !== null : null,
        updatedAt: theCase[10],
        viewerCapacities: bits.namesOf(mask.capacities),
        redactedFields: mask.closed,
        parties: parties && inOrder(parties, ({ capacity }) => capacity as string),
        meetings:
          meetings && inOrder(meetings, ({ startsAt, id: one }) => `${startsAt as string} ${bits.rowIdOf(one)}`),
        reports: reports && inOrder(reports, ({ order }) => order).map(({ order: _, ...report }) => report),
      },
    },
  });
}

function reportFrom(row: Record_, capacities: number, facts: number, byStudent: boolean) {
  const [, id, status, findings, submittedAt, recommendations, createdAt, released] = row;
  const is = { submitted: status === 'SUBMITTED', byStudent, released: Number(released) === 1 };
  if (!showsReport(capacities, is)) return null;
  const asked = (facts & bits.RECOMMENDATIONS_ASKED) !== 0;
  const toThem = capacities & bits.INVESTIGATOR || (capacities & bits.LEAD && is.submitted);
  return {
    order: `${createdAt as string} ${id as string}`,
    id: bits.idOf('Report', id as string),
    status,
    findings,
    submittedAt,
    recommendations: toThem && asked ? recommendations : null,
  };
}
