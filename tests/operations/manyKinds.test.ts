import { ReadLog } from '../../src/audit/readLog';
import { nounsRead, Reads } from '../../src/audit/reads';
import { POLICIES } from '../../src/policy/policies';
import { openTestDatabase } from '../support/database';

interface Line {
  readonly sightId: number;
  readonly kinds: number;
  readonly page: number;
}

const CONTENT = POLICIES.filter(({ confidential }) => confidential);

test('each kind of thing that was read is on record as itself, however many kinds there are', async () => {
  const database = await openTestDatabase();
  try {
    const [log, each, all] = [new ReadLog(database), new Reads(), new Reads()];
    CONTENT.forEach((policy, index) => each.note(policy, { caseId: null, sightId: index + 1, capacities: 1 }));
    for (const policy of [...CONTENT, ...CONTENT]) all.note(policy, { caseId: null, sightId: 1_000, capacities: 1 });
    await log.write(each, '2026-02-02T10:00:00.000Z');
    await log.write(all, '2026-02-02T10:00:00.000Z');
    const rows = await database.query<Line>('SELECT sightId, kinds, page FROM read_records');
    const readOf = (sightId: number) => rows.filter((row) => row.sightId === sightId).flatMap(nounsRead);
    expect(CONTENT.length).toBeGreaterThan(25);
    expect(CONTENT.map((_, index) => readOf(index + 1))).toEqual(CONTENT.map((policy) => [policy]));
    expect(new Set(readOf(1_000))).toEqual(new Set(CONTENT));
    // On as many lines as there are pages: never one for each kind
    expect(rows.filter((row) => row.sightId === 1_000).length).toBeLessThanOrEqual(Math.ceil(POLICIES.length / 31));
    expect(rows.every(({ kinds }) => kinds > 0 && kinds < 2 ** 31)).toBe(true);
  } finally {
    await database.close();
  }
});
