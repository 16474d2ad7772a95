import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, day, flag, key, line, orNull, prose, ref, table } from './support/columns';

const TABLES = [
  table(
    'closings',
    [
      key(),
      ref('caseId', 'cases'),
      line('stage'),
      prose('reason'),
      ref('closedById', 'people'),
      at('closedAt'),
      orNull(prose('reopenReason')),
      orNull(ref('reopenedById', 'people')),
      orNull(at('reopenedAt')),
    ],
    { index: [['caseId']] },
  ),
  table(
    'completion_letters',
    [
      key(),
      ref('caseId', 'cases'),
      ref('personId', 'people'),
      line('side'),
      line('status'),
      orNull(prose('text')),
      orNull(at('requestedAt')),
      orNull(at('issuedAt')),
    ],
    { index: [['caseId']] },
  ),
  table(
    'actions',
    [
      key(),
      ref('caseId', 'cases'),
      prose('says'),
      ref('implementerId', 'people'),
      flag('onComplainant'),
      flag('onRespondent'),
      line('status'),
      day('monitoredUntil'),
      at('endsAt'),
      at('orderedAt'),
      orNull(at('doneAt')),
    ],
    { index: [['caseId']] },
  ),
  table(
    'action_reports',
    [key(), ref('caseId', 'cases'), ref('actionId', 'actions'), prose('text'), at('reportedAt')],
    { index: [['caseId'], ['actionId']] },
  ),
  table(
    'appeals',
    [
      key(),
      ref('caseId', 'cases'),
      line('side'),
      ref('personId', 'people'),
      line('route'),
      line('status'),
      prose('grounds'),
      orNull(prose('lateReason')),
      at('lodgedAt'),
      orNull(ref('hearerId', 'people')),
      orNull(line('result')),
      orNull(prose('reasons')),
      orNull(at('endedAt')),
    ],
    { index: [['caseId']] },
  ),
  table(
    'bundle_items',
    [
      key(),
      ref('caseId', 'cases'),
      ref('appealId', 'appeals'),
      line('part'),
      orNull(prose('text')),
      orNull(ref('evidenceId', 'evidence')),
      at('putAt'),
    ],
    { index: [['caseId'], ['appealId']] },
  ),
];

/** What follows an outcome. */
export class Aftermath1790000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of TABLES) await runner.createTable(one, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const one of [...TABLES].reverse()) await runner.dropTable(one.name, true);
  }
}
