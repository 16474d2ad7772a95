import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { at, flag, key, line, orNull, prose, ref, table } from './support/columns';

const TABLES = [
  table(
    'mediations',
    [
      key(),
      ref('caseId', 'cases'),
      line('status'),
      at('proposedAt'),
      orNull(ref('mediatorId', 'people')),
      orNull(at('nominatedAt')),
      orNull(prose('consulted')),
      orNull(at('openedAt')),
      orNull(at('beganAt')),
      orNull(at('endedAt')),
    ],
    { index: [['caseId']] },
  ),
  table(
    'mediation_questions',
    [
      key(),
      ref('caseId', 'cases'),
      ref('mediationId', 'mediations'),
      ref('personId', 'people'),
      line('capacity'),
      line('kind'),
      prose('says'),
      orNull(line('untilDay', 10)),
      orNull(prose('reason')),
      line('status'),
      ref('askedById', 'people'),
      at('askedAt'),
      orNull(at('answeredAt')),
    ],
    { index: [['caseId'], ['mediationId']] },
  ),
  table(
    'mediation_outcomes',
    [key(), ref('caseId', 'cases'), ref('mediationId', 'mediations'), flag('agreed'), prose('text'), at('writtenAt')],
    { index: [['caseId'], ['mediationId']] },
  ),
];

/** Mediation: what it is, what the parties are asked in it, what came of it; and of which mediation a meeting is. */
export class Mediation1790000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of TABLES) await runner.createTable(one, true);
    if (!(await runner.hasColumn('meetings', 'mediationId')))
      await runner.addColumn('meetings', new TableColumn(orNull(line('mediationId', 36))));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('meetings', 'mediationId');
    for (const one of [...TABLES].reverse()) await runner.dropTable(one.name, true);
  }
}
