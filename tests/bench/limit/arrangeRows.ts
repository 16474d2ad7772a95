import { randomUUID } from 'node:crypto';
import * as bits from './bits';

/** A meeting as it is to be stored. */
export interface Arranged {
  readonly caseId: string;
  readonly actorId: string;
  readonly now: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly purpose: string;
  readonly sight: readonly [id: number, capacities: number];
  readonly holder: 'CASE_LEAD' | 'INVESTIGATOR';
  readonly guest: readonly [personId: string, capacity: string];
  readonly meetingId: string;
  readonly key: string;
  readonly hash: string;
}

const TEXT =
  'You are invited to a meeting. Each party may be accompanied by a trade union representative or by a colleague of their choice from within the college; a student also by another student member, a member of the welfare team, a senior member, or staff of the Student Advice Service (A.11).';

const SQL = `INSERT INTO meetings VALUES ?; INSERT INTO invitations VALUES ?; INSERT INTO notices VALUES ?;
  INSERT INTO mails (id, personId, dueAt, attempts) VALUES ?; INSERT INTO idempotency_keys VALUES ?;
  UPDATE sights SET changedAt = ? WHERE caseId = ? AND capacities <> 0 AND (personId = ? OR ((capacities & 15) = 0 AND (capacities & ?) <> 0));
  INSERT INTO read_records (sightId, capacities, kinds, at) VALUES ?;
  UPDATE log_head SET position = LAST_INSERT_ID(position + 2) WHERE id = 1;
  INSERT INTO events VALUES (LAST_INSERT_ID() - 1, ?, ?, 'NOTICE_SENT', ?, ?, 'A.11', ?), (LAST_INSERT_ID(), ?, ?, 'MEETING_ARRANGED', ?, ?, 'A.13', ?);
  COMMIT`;

/** Everything an arranged meeting leaves, in one round trip: the position in the log last, held no longer than the commit takes. */
export function statementsFor(one: Arranged): { sql: string; values: unknown[] } {
  const { caseId, actorId, now, meetingId, guest, holder } = one;
  const [ofEnquiry, noticeId] = [holder === 'CASE_LEAD', randomUUID()];
  const knowing = bits.LEAD | bits.EMERGENCY | (ofEnquiry ? 0 : bits.INVESTIGATOR);
  const kind = ofEnquiry ? 'ENQUIRY' : 'INVESTIGATION';
  const values = [
    [[meetingId, caseId, kind, 'ARRANGED', one.startsAt, one.endsAt, one.place, one.purpose, null, actorId, now, null]],
    [
      [randomUUID(), caseId, meetingId, actorId, holder, now],
      [randomUUID(), caseId, meetingId, guest[0], guest[1], now],
    ],
    [[noticeId, caseId, guest[0], 'INVITED', 'MEETING', TEXT, 'A.11', now, null]],
    [[randomUUID(), guest[0], now, 0]],
    [[actorId, one.key, 'arrangeMeeting', one.hash, caseId, meetingId, now]],
    ...[now, caseId, guest[0], knowing],
    [[...one.sight, bits.KIND_MEETING, now]],
    ...[randomUUID(), caseId, noticeId, actorId, now],
    ...[randomUUID(), caseId, meetingId, actorId, now],
  ];
  return { sql: SQL, values };
}
