import type { Database } from '../../../src/database/database';
import { rowIdOf } from '../../support/cast';
import type { ActName, Wanted } from './wanted';

/** What is in the database of the acts that were asked for. */
export interface Found {
  acts: number;
  answered: number;
  /** Asked for more than once. */
  repeated: number;
  /** Of those, done before they were repeated: their answer was lost, they were not. */
  doneUnanswered: number;
  stored: number;
  /** Answered, and not stored as what was answered. */
  lost: number;
  /** Made, told to the log or remembered more than once. */
  doubled: number;
  /** Stored without all that belongs to it. */
  half: number;
  /** Positions of the log that nothing has. */
  gaps: number;
}

/** What is wrong with nothing: the part of what was found that must always be this. */
export const SOUND = { lost: 0, doubled: 0, half: 0, gaps: 0 };

/** What an act makes, by the words it was asked for with; what the log says of it; how many rows belong to it. */
interface Makes {
  readonly made: string;
  /** Where its key names it. */
  readonly keyed: 'subjectId' | 'caseId';
  readonly kind: string | null;
  readonly parts: readonly (readonly [table: string, column: string])[];
  readonly needs: number;
}

const OF: Readonly<Record<ActName, Makes>> = {
  saveComplaint: {
    made: 'SELECT id, nature AS label FROM complaints',
    keyed: 'subjectId',
    kind: null,
    parts: [],
    needs: 0,
  },
  submitComplaint: {
    made: 'SELECT caseId AS id, nature AS label FROM complaints WHERE caseId IS NOT NULL',
    keyed: 'caseId',
    kind: 'CASE_OPENED',
    // Both sides; who complains and who oversees it
    parts: [
      ['parties', 'caseId'],
      ['sights', 'caseId'],
    ],
    needs: 2 + 2,
  },
  arrangeMeeting: {
    made: 'SELECT id, purpose AS label FROM meetings',
    keyed: 'subjectId',
    kind: 'MEETING_ARRANGED',
    // Who holds it and who is invited
    parts: [['invitations', 'meetingId']],
    needs: 2,
  },
};

export async function found(database: Database, wanted: readonly Wanted[]): Promise<Found> {
  const figures = { acts: wanted.length, answered: 0, repeated: 0, doneUnanswered: 0, stored: 0, ...SOUND };
  for (const act of Object.keys(OF) as ActName[]) {
    const { made, keyed, kind, parts, needs } = OF[act];
    const byLabel = groups(await database.query<{ id: string; label: string }>(made), ({ label }) => label);
    const events = await counts(database, 'SELECT subjectId AS id FROM events WHERE kind = ?', kind);
    const remembered = await database.query<{ id: string; at: string }>(
      `SELECT ${keyed} AS id, at FROM idempotency_keys WHERE act = ?`,
      [act],
    );
    const keys = groups(remembered, ({ id }) => id);
    const belonging = await Promise.all(
      parts.map(([table, column]) => counts(database, `SELECT ${column} AS id FROM ${table}`)),
    );
    for (const one of wanted.filter((any) => any.act === act)) {
      const things = byLabel.get(one.label) ?? [];
      const { id } = things[0] ?? { id: '' };
      const expected = kind === null ? 0 : 1;
      const again = one.asked.length > 1;
      figures.answered += Number(one.made !== null);
      figures.repeated += Number(again);
      figures.stored += Number(things.length > 0);
      figures.lost += Number(one.made !== null && rowIdOf(one.made) !== id);
      figures.doubled += Number(
        things.length > 1 || (events.get(id) ?? 0) > expected || (keys.get(id)?.length ?? 0) > 1,
      );
      const whole = events.get(id) === (expected || undefined) && keys.get(id)?.length === 1;
      const all = belonging.reduce((sum, counted) => sum + (counted.get(id) ?? 0), 0) === needs;
      figures.half += Number(things.length === 1 && !(whole && all));
      figures.doneUnanswered += Number(again && (keys.get(id)?.[0]?.at ?? '') < one.asked.at(-1)!.toISOString());
    }
  }
  return { ...figures, gaps: await gaps(database) };
}

/** How many positions up to the head of the log have no event, or an event that lies behind the head. */
async function gaps(database: Database): Promise<number> {
  const [head] = await database.query<{ position: number }>('SELECT position FROM log_head WHERE id = 1');
  const events = await database.query<{ position: number }>('SELECT position FROM events ORDER BY position');
  return (
    events.filter(({ position }, index) => position !== index + 1).length + Math.abs(head!.position - events.length)
  );
}

async function counts(database: Database, sql: string, value?: string | null): Promise<Map<string, number>> {
  const rows = await database.query<{ id: string }>(sql, value === undefined ? [] : [value]);
  return new Map([...groups(rows, ({ id }) => id)].map(([id, all]) => [id, all.length]));
}

function groups<Row>(rows: readonly Row[], by: (row: Row) => string): Map<string, Row[]> {
  const all = new Map<string, Row[]>();
  for (const row of rows) {
    const group = all.get(by(row));
    if (group) group.push(row);
    else all.set(by(row), [row]);
  }
  return all;
}
