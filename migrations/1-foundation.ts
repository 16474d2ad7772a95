import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { at, count, day, flag, key, line, orNull, prose, ref, table, type Whole, whole } from './support/columns';

/** Every table of the foundation, in an order in which each finds those it refers to. */
const tables = (integer: Whole): Table[] => [
  table(
    'read_records',
    [count('id', integer), whole('sightId', integer), whole('capacities', integer), whole('kinds', integer), at('at')],
    { index: [['sightId']] },
  ),
  table(
    'cases',
    [
      key(),
      line('reference', 12),
      line('procedure'),
      whole('procedureVersion', integer),
      line('stage'),
      at('stageSince'),
      whole('facts', integer),
      at('openedAt'),
      orNull(at('concludedAt')),
      line('complainantCategory'),
      line('respondentStaff'),
    ],
    { unique: [['reference']] },
  ),
  table('log_head', [{ ...whole('id', integer), isPrimary: true }, whole('position', integer)]),
  table(
    'decisions',
    [key(), ref('caseId', 'cases'), line('route'), prose('reasons'), orNull(prose('consulted')), at('issuedAt')],
    { index: [['caseId']] },
  ),
  table(
    'clarifications',
    [
      key(),
      ref('caseId', 'cases'),
      prose('text'),
      orNull(prose('material')),
      at('clarifiedAt'),
      orNull(at('forwardedAt')),
    ],
    { index: [['caseId']] },
  ),
  table('responses', [key(), ref('caseId', 'cases'), prose('text'), at('givenAt')], { index: [['caseId']] }),
  table('points', [key(), ref('caseId', 'cases'), prose('text'), at('putAt')], { index: [['caseId']] }),
  table(
    'outcomes',
    [
      key(),
      ref('caseId', 'cases'),
      line('kind'),
      prose('conclusions'),
      prose('action'),
      prose('reasons'),
      prose('consulted'),
      orNull(day('monitoredUntil')),
      flag('unfounded'),
      flag('notInGoodFaith'),
      at('issuedAt'),
    ],
    { index: [['caseId']] },
  ),
  table(
    'reports',
    [
      key(),
      ref('caseId', 'cases'),
      line('status'),
      whole('revision', integer),
      orNull(prose('findings')),
      orNull(prose('recommendations')),
      at('createdAt'),
      orNull(at('submittedAt')),
    ],
    { index: [['caseId']] },
  ),
  table(
    'report_sections',
    [
      key(),
      ref('caseId', 'cases'),
      ref('reportId', 'reports'),
      whole('place', integer),
      whole('revision', integer),
      line('heading', 200),
      prose('text'),
    ],
    { index: [['caseId'], ['reportId']] },
  ),
  table(
    'people',
    [
      key(),
      line('name', 200),
      line('email', 200),
      line('category'),
      line('subject', 200),
      at('createdAt'),
      orNull(at('suspendedAt')),
    ],
    { unique: [['email'], ['subject']], index: [['name']] },
  ),
  table(
    'clocks',
    [
      key(),
      ref('caseId', 'cases'),
      line('kind'),
      flag('ofProceedings'),
      at('startedAt'),
      day('dueOn'),
      orNull(at('metAt')),
      line('clause', 10),
    ],
    { index: [['caseId']] },
  ),
  table(
    'extensions',
    [key(), ref('caseId', 'cases'), ref('clockId', 'clocks'), prose('reason'), day('dueOn'), at('extendedAt')],
    { index: [['caseId'], ['clockId']] },
  ),
  table('idempotency_keys', [
    ref('personId', 'people'),
    { ...line('key', 100), isPrimary: true },
    line('act', 60),
    line('inputHash', 64),
    orNull(line('caseId', 36)),
    line('subjectId', 36),
    at('at'),
  ]),
  table(
    'notices',
    [
      key(),
      ref('caseId', 'cases'),
      ref('personId', 'people'),
      line('kind'),
      line('topic'),
      prose('text'),
      line('clause', 10),
      at('sentAt'),
      orNull(at('openedAt')),
    ],
    { index: [['caseId'], ['personId']] },
  ),
  table(
    'parties',
    [key(), ref('caseId', 'cases'), line('capacity'), orNull(ref('personId', 'people')), orNull(at('since'))],
    { index: [['caseId']] },
  ),
  table('allegations', [key(), ref('caseId', 'cases'), prose('text'), at('putAt')], { index: [['caseId']] }),
  table(
    'complaints',
    [
      key(),
      ref('authorId', 'people'),
      orNull(ref('caseId', 'cases')),
      whole('revision', integer),
      orNull(prose('nature')),
      orNull(prose('effect')),
      orNull(prose('resolution')),
      prose('incidents'),
      orNull(prose('witnesses')),
      orNull(prose('attempts')),
      orNull(prose('respondentDescription')),
      orNull(line('respondentStaff')),
      orNull(line('respondentOffice')),
      line('avoid', 400),
      flag('datesMissing'),
      at('savedAt'),
      orNull(at('submittedAt')),
    ],
    { index: [['authorId'], ['caseId']] },
  ),
  table(
    'events',
    [
      { ...whole('position', integer), isPrimary: true },
      line('id', 36),
      orNull(ref('caseId', 'cases')),
      line('kind', 60),
      line('subjectId', 36),
      ref('actorId', 'people'),
      line('clause', 10),
      at('at'),
    ],
    { unique: [['id']], index: [['caseId']] },
  ),
  table(
    'role_grants',
    [
      key(),
      ref('caseId', 'cases'),
      ref('personId', 'people'),
      line('capacity'),
      at('fromAt'),
      orNull(at('untilAt')),
      prose('reason'),
      ref('grantedById', 'people'),
      line('clause', 10),
      orNull(ref('endedById', 'people')),
      orNull(prose('endReason')),
    ],
    { index: [['caseId', 'personId']] },
  ),
  table(
    'sights',
    [
      count('id', integer),
      ref('personId', 'people'),
      ref('caseId', 'cases'),
      whole('capacities', integer),
      whole('lasting', integer),
      orNull(at('changesAt')),
      at('openedAt'),
      at('changedAt'),
    ],
    {
      unique: [['personId', 'caseId']],
      index: [['personId', 'changedAt', 'caseId'], ['personId', 'openedAt', 'caseId'], ['caseId']],
    },
  ),
  table(
    'investigations',
    [
      key(),
      ref('caseId', 'cases'),
      prose('terms'),
      flag('recommendationsAsked'),
      ref('commissionedById', 'people'),
      at('commissionedAt'),
    ],
    { index: [['caseId']] },
  ),
  table(
    'witnesses',
    [
      key(),
      ref('caseId', 'cases'),
      ref('namedById', 'people'),
      line('namedBy'),
      line('description', 200),
      prose('relevance'),
      orNull(line('contact', 200)),
      orNull(ref('personId', 'people')),
      line('status'),
      at('namedAt'),
    ],
    { index: [['caseId']] },
  ),
  table(
    'meetings',
    [
      key(),
      ref('caseId', 'cases'),
      line('kind'),
      line('status'),
      at('startsAt'),
      at('endsAt'),
      line('place', 200),
      prose('purpose'),
      orNull(prose('cancelReason')),
      ref('arrangedById', 'people'),
      at('arrangedAt'),
    ],
    { index: [['caseId']] },
  ),
  table(
    'section_shares',
    [key(), ref('sectionId', 'report_sections'), ref('personId', 'people'), at('sharedAt'), orNull(at('endedAt'))],
    { index: [['sectionId']] },
  ),
  table('report_releases', [key(), ref('reportId', 'reports'), ref('personId', 'people'), at('releasedAt')], {
    unique: [['reportId', 'personId']],
  }),
  table('lookups', [
    count('id', integer),
    ref('askedById', 'people'),
    orNull(ref('foundId', 'people')),
    flag('byAddress'),
    at('at'),
  ]),
  table(
    'offices',
    [key(), ref('personId', 'people'), line('office'), orNull(line('scope')), at('fromAt'), orNull(at('untilAt'))],
    { index: [['personId'], ['office']] },
  ),
  table(
    'companions',
    [
      key(),
      ref('caseId', 'cases'),
      ref('meetingId', 'meetings'),
      ref('askedById', 'people'),
      line('address', 200),
      orNull(ref('personId', 'people')),
      line('kind'),
      orNull(prose('reason')),
      line('status'),
      at('askedAt'),
      orNull(at('undertakenAt')),
    ],
    { index: [['caseId'], ['meetingId'], ['personId']] },
  ),
  table(
    'invitations',
    [
      key(),
      ref('caseId', 'cases'),
      ref('meetingId', 'meetings'),
      ref('personId', 'people'),
      line('capacity'),
      at('invitedAt'),
    ],
    { unique: [['meetingId', 'personId']], index: [['caseId']] },
  ),
  table(
    'notes',
    [
      key(),
      ref('caseId', 'cases'),
      ref('meetingId', 'meetings'),
      ref('intervieweeId', 'people'),
      whole('version', integer),
      line('status'),
      prose('text'),
      ref('recordedById', 'people'),
      at('recordedAt'),
      orNull(at('sentAt')),
    ],
    { unique: [['meetingId', 'intervieweeId', 'version']], index: [['caseId']] },
  ),
  table(
    'notes_comments',
    [key(), ref('caseId', 'cases'), ref('notesId', 'notes'), ref('authorId', 'people'), prose('text'), at('at')],
    { index: [['caseId'], ['notesId']] },
  ),
];

const integerOf = (runner: QueryRunner): Whole =>
  runner.dataSource.options.type === 'better-sqlite3' ? 'integer' : 'int';

export class Foundation1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const integer = integerOf(runner);
    // Text compares byte by byte, as SQLite does; the default of MySQL ignores case and accents
    if (integer === 'int') await runner.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
    for (const one of tables(integer)) await runner.createTable(one, true);
    const heads = (await runner.query('SELECT id FROM log_head')) as unknown[];
    if (heads.length === 0) await runner.query('INSERT INTO log_head (id, position) VALUES (1, 0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const one of tables(integerOf(runner)).reverse()) await runner.dropTable(one.name, true);
  }
}
