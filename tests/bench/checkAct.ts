import { asking } from './load';
import { newMeeting } from './steps';
import { requestsOf } from './requests';
import type { Server } from './server';
import type { Statements } from './statements';
import type { Viewers } from './viewers';

/** What an act left, without the ids that are made up and the time it was. */
const LEFT = {
  meetings: 'SELECT caseId, kind, status, place, purpose, cancelReason, arrangedById FROM meetings WHERE id = ?',
  invitations: 'SELECT caseId, personId, capacity FROM invitations WHERE meetingId = ? ORDER BY capacity',
  notices: `SELECT n.caseId, n.personId, n.kind, n.topic, n.text, n.clause, n.openedAt FROM notices n
    JOIN meetings m ON m.caseId = n.caseId AND m.arrangedAt = n.sentAt WHERE m.id = ?`,
  keys: 'SELECT personId, act, caseId FROM idempotency_keys WHERE subjectId = ?',
  sights: `SELECT s.personId, s.capacities FROM sights s JOIN meetings m ON m.caseId = s.caseId AND m.arrangedAt = s.changedAt
    WHERE m.id = ? ORDER BY s.personId`,
  events: `SELECT e.kind, e.actorId, e.clause, h.position - e.position AS behindTheHead FROM events e JOIN log_head h
    JOIN meetings m ON m.caseId = e.caseId AND m.arrangedAt = e.at WHERE m.id = ? ORDER BY e.position`,
  reads: `SELECT r.sightId, r.capacities, r.kinds FROM read_records r JOIN sights s ON s.id = r.sightId
    JOIN meetings m ON m.caseId = s.caseId AND m.arrangedById = s.personId WHERE m.id = ? ORDER BY r.id DESC LIMIT 1`,
};

async function leftBy(server: Server, viewers: Viewers, statements: Statements): Promise<string> {
  const { ask, close } = asking(server, 1);
  const [lead] = await viewers.leads();
  const input = newMeeting(lead!, 5);
  const answer = await ask(requestsOf(server).arrange(lead!.token, input));
  close();
  const id = Buffer.from(/"meeting":\{"id":"([^"]+)"/.exec(answer)?.[1] ?? '', 'base64url')
    .toString()
    .split(':')[1]!;
  const left = [
    answer
      .trim()
      .replace(/"id":"[^"]+"/, '')
      .replaceAll(input.startsAt, 'from')
      .replaceAll(input.endsAt, 'to'),
  ];
  for (const [table, sql] of Object.entries(LEFT)) {
    const rows = await statements.rows(sql.replace('?', `'${id}'`));
    if (rows.length === 0) throw new Error(`the ${server.name} stores nothing in ${table}`);
    left.push(`${table} ${JSON.stringify(rows)}`);
  }
  return left.join('\n');
}

/** Ends the bench unless the same act leaves the same rows, places in the log and record of the read with both. */
export async function checkAct(
  product: Server,
  limit: Server,
  viewers: Viewers,
  statements: Statements,
): Promise<void> {
  const ours = await leftBy(product, viewers, statements);
  const theirs = await leftBy(limit, viewers, statements);
  if (ours !== theirs) throw new Error(`the same act leaves something else:\n${ours}\n\n${theirs}`);
}
