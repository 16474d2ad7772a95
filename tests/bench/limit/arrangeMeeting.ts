import { createHash, randomUUID } from 'node:crypto';
import * as bits from './bits';
import { borrow, type Record_, rows, together } from './sql';
import type { Asking } from './person';
import { type Arranged, statementsFor } from './arrangeRows';

const UNLOCKED = `SELECT s.id, ${bits.CAPACITIES}, c.stage FROM sights s JOIN cases c ON c.id = s.caseId WHERE s.personId = ? AND s.caseId = ?`;
const LOCKED = `START TRANSACTION; SELECT stage FROM cases WHERE id = ? FOR UPDATE; ${UNLOCKED};
  SELECT id, personId, capacity, since FROM parties WHERE caseId = ? AND id IN (?); SELECT subjectId FROM idempotency_keys WHERE personId = ? AND \`key\` = ?`;
const STAGES = ['RECEIVED', 'ENQUIRY', 'DETERMINATION', 'INVESTIGATION', 'CONSIDERATION'];

interface Input {
  readonly caseId: string;
  readonly invite: readonly string[];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly purpose: string;
  readonly idempotencyKey: string;
}

/** Arranges a meeting with one party: three round trips, one transaction, everything stored when it answers. */
export async function arrangeMeeting({ personId, now }: Asking, given: unknown): Promise<string> {
  const input = given as Input;
  const [startsAt, endsAt] = [new Date(input.startsAt).toISOString(), new Date(input.endsAt).toISOString()];
  const [place, purpose] = [input.place.normalize('NFC').trim(), input.purpose.normalize('NFC').trim()];
  if (endsAt <= startsAt || startsAt < now || place === '' || purpose === '') return refused('INVALID');
  const caseId = bits.rowIdOf(input.caseId);
  const [before] = await rows(UNLOCKED, [now, personId, caseId]);
  if (!may(before)) return refused('NOT_FOUND');
  const connection = await borrow();
  try {
    const partyIds = input.invite.map(bits.rowIdOf);
    const [, locked, sights, parties, known] = await together(connection, LOCKED, [
      ...[caseId, now, personId, caseId],
      ...[caseId, partyIds, personId, input.idempotencyKey],
    ]);
    const sight = sights?.[0];
    const party = parties?.[0];
    if (!locked?.[0] || !may(sight) || known?.length !== 0 || parties?.length !== 1 || !party?.[1] || party[3] === null)
      throw new Error('not possible now');
    const lead = (bits.counted(Number(sight![1])) & bits.LEAD) !== 0;
    const arranged: Arranged = {
      ...{ caseId, actorId: personId, now, startsAt, endsAt, place, purpose },
      sight: [sight![0] as number, Number(sight![1])],
      holder: lead ? 'CASE_LEAD' : 'INVESTIGATOR',
      guest: [party[1] as string, party[2] as string],
      meetingId: randomUUID(),
      key: input.idempotencyKey,
      hash: createHash('sha256').update(JSON.stringify(input)).digest('hex'),
    };
    const { sql, values } = statementsFor(arranged);
    await together(connection, sql, values);
    return answer(arranged);
  } catch (error) {
    await together(connection, 'ROLLBACK', []);
    throw error;
  } finally {
    connection.release();
  }
}

const may = (row: Record_ | undefined): boolean =>
  row !== undefined &&
  (bits.counted(Number(row[1])) & (bits.LEAD | bits.INVESTIGATOR)) !== 0 &&
  STAGES.includes(row[2] as string);

const refused = (code: string): string =>
  JSON.stringify({ data: { arrangeMeeting: { userErrors: [{ code }], meeting: null } } });

function answer({ meetingId, holder, startsAt, endsAt, place, purpose }: Arranged): string {
  const kind = holder === 'CASE_LEAD' ? 'ENQUIRY' : 'INVESTIGATION';
  const meeting = { id: bits.idOf('Meeting', meetingId), kind, status: 'ARRANGED', startsAt, endsAt, place, purpose };
  return JSON.stringify({ data: { arrangeMeeting: { userErrors: [], meeting } } });
}
