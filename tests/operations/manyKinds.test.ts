import { ReadLog } from '../../src/audit/readLog';
import { Reads } from '../../src/audit/reads';
import { POLICIES } from '../../src/policy/policies';
import { openTestDatabase } from '../support/database';

const CONTENT = POLICIES.filter(({ confidential }) => confidential);

test('each kind of thing that was read is on record as itself, however many kinds there are', async () => {
  const database = await openTestDatabase();
  try {
    const [log, each, all] = [new ReadLog(database), new Reads(), new Reads()];
    CONTENT.forEach((policy, index) => each.note(policy, index + 1, 1));
    for (const policy of [...CONTENT, ...CONTENT]) all.note(policy, 1_000, 1);
    await log.write(each, '2026-02-02T10:00:00.000Z');
    await log.write(all, '2026-02-02T10:00:00.000Z');
    const rows = await database.query<{ kinds: number }>('SELECT kinds FROM read_records ORDER BY sightId');
    const kinds = rows.map((row) => row.kinds);
    const places = CONTENT.map((policy) => POLICIES.indexOf(policy));
    expect(CONTENT.length).toBeGreaterThan(25);
    expect(kinds.slice(0, -1)).toEqual(places.map((place) => 2 ** place));
    expect(kinds.at(-1)).toBe(places.reduce((sum, place) => sum + 2 ** place, 0));
  } finally {
    await database.close();
  }
});
