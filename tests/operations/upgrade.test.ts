import 'reflect-metadata';
import { migrate } from '../../src/database/migrate';
import { sourcesFor } from '../../src/database/open';
import { emptyDatabase } from '../support/emptyDatabase';

const AT = '2026-02-02T10:00:00.000Z';

/** Rows of a case as they were before clocks could stop and working days were counted, each table after those it refers to. */
const BEFORE: readonly (readonly [table: string, row: Readonly<Record<string, unknown>>])[] = [
  [
    'people',
    { id: 'p', name: 'Amabel Aldbrook', email: 'a@college.test', category: 'STUDENT', subject: 's', createdAt: AT },
  ],
  ['cases', { id: 'c' }],
  [
    'clocks',
    {
      id: 'k',
      caseId: 'c',
      kind: 'PROCEEDINGS',
      ofProceedings: 1,
      startedAt: AT,
      dueOn: '2026-04-01',
      metAt: null,
      clause: 'A.10',
    },
  ],
  [
    'clocks',
    {
      id: 'm',
      caseId: 'c',
      kind: 'PROCEEDINGS',
      ofProceedings: 1,
      startedAt: AT,
      dueOn: '2026-03-16',
      metAt: AT,
      clause: 'A.10',
    },
  ],
  [
    'extensions',
    { id: 'x', caseId: 'c', clockId: 'k', reason: 'A witness is away.', dueOn: '2026-04-01', extendedAt: AT },
  ],
  [
    'events',
    { position: 1, id: 'e', caseId: 'c', kind: 'TIME_EXTENDED', subjectId: 'k', actorId: 'p', clause: 'A.10', at: AT },
  ],
];

test('a college that runs already keeps its clocks, their extensions and its log, there and back', async () => {
  const { url, remove } = await emptyDatabase();
  const { writer } = sourcesFor(url);
  await writer.initialize();
  const all = async (sql: string) => (await writer.query<object[]>(sql)).map((row) => ({ ...row }));
  /** Something for each column that has to have something. */
  const whateverElse = async (name: string) => {
    const runner = writer.createQueryRunner();
    const table = await runner.getTable(name);
    await runner.release();
    const needed = table!.columns.filter(({ isNullable, isGenerated }) => !isNullable && !isGenerated);
    return Object.fromEntries(needed.map((column) => [column.name, column.type.includes('int') ? 1 : 'x']));
  };
  const backToFoundation = async () => {
    for (;;) {
      const done = await all('SELECT name FROM migrations');
      if (done.length === 1) return;
      await writer.undoLastMigration({ transaction: 'none' });
    }
  };
  try {
    await migrate(writer);
    await backToFoundation();
    for (const [table, given] of BEFORE) {
      const row = { ...(await whateverElse(table)), ...given };
      const names = Object.keys(row).map((name) => `\`${name}\``);
      const places = names.map(() => '?');
      await writer.query(`INSERT INTO ${table} (${names.join()}) VALUES (${places.join()})`, Object.values(row));
    }
    await migrate(writer);
    const clocks = await all('SELECT id, measures, unit, `count`, dueOn, wakesOn, pausedAt FROM clocks ORDER BY id');
    const aim = { measures: 'PROCEEDINGS', unit: 'weeks', count: 6, pausedAt: null };
    expect(clocks).toEqual([
      { id: 'k', ...aim, dueOn: '2026-04-01', wakesOn: '2026-04-01' },
      { id: 'm', ...aim, dueOn: '2026-03-16', wakesOn: null },
    ]);
    expect(await all('SELECT id, clockId, kind, at, dueOn, reason, byId FROM clock_changes')).toEqual([
      { id: 'x', clockId: 'k', kind: 'EXTENDED', at: AT, dueOn: '2026-04-01', reason: 'A witness is away.', byId: 'p' },
    ]);
    await backToFoundation();
    expect(await all('SELECT id, reason, dueOn, extendedAt FROM extensions')).toEqual([
      { id: 'x', reason: 'A witness is away.', dueOn: '2026-04-01', extendedAt: AT },
    ]);
    const kept = await all('SELECT id, ofProceedings FROM clocks ORDER BY id');
    expect(kept.map((row) => Object.values(row).map(String))).toEqual([
      ['k', '1'],
      ['m', '1'],
    ]);
    expect(await all('SELECT id, actorId FROM events')).toEqual([{ id: 'e', actorId: 'p' }]);
  } finally {
    await writer.destroy();
    await remove();
  }
}, 60_000);
