import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, flag, key, line, orNull, prose, ref, table } from './support/columns';

const TABLES = [
  table(
    'supporters',
    [
      key(),
      ref('caseId', 'cases'),
      line('side'),
      ref('personId', 'people'),
      ref('grantId', 'role_grants'),
      prose('reason'),
      orNull(at('anotherAskedAt')),
      orNull(prose('anotherReason')),
      flag('sharesNotes'),
    ],
    { index: [['caseId'], ['personId']] },
  ),
  table(
    'support_meetings',
    [
      key(),
      ref('caseId', 'cases'),
      ref('supporterId', 'supporters'),
      line('status'),
      at('startsAt'),
      at('endsAt'),
      line('place', 200),
      prose('purpose'),
      orNull(prose('cancelReason')),
    ],
    { index: [['caseId'], ['supporterId']] },
  ),
  table(
    'support_notes',
    [
      key(),
      ref('caseId', 'cases'),
      ref('supporterId', 'supporters'),
      orNull(ref('meetingId', 'support_meetings')),
      prose('actions'),
      orNull(prose('text')),
      at('recordedAt'),
    ],
    { index: [['caseId'], ['meetingId']] },
  ),
  table(
    'support_shares',
    [
      key(),
      ref('caseId', 'cases'),
      ref('supporterId', 'supporters'),
      line('what'),
      at('sharedAt'),
      orNull(at('endedAt')),
    ],
    { index: [['caseId'], ['supporterId']] },
  ),
  table(
    'service_referrals',
    [
      key(),
      ref('caseId', 'cases'),
      line('side'),
      line('service'),
      prose('says'),
      ref('referredById', 'people'),
      at('referredAt'),
    ],
    { index: [['caseId']] },
  ),
  table(
    'consents',
    [
      key(),
      ref('caseId', 'cases'),
      ref('personId', 'people'),
      line('toWhom', 200),
      prose('what'),
      line('status'),
      at('askedAt'),
      orNull(at('answeredAt')),
      orNull(at('informedAt')),
    ],
    { index: [['caseId']] },
  ),
];

/** Support of both sides: who gives it, their meetings and notes, what is shared with them, referrals, consent to inform others. */
export class Support1790000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of TABLES) await runner.createTable(one, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const one of [...TABLES].reverse()) await runner.dropTable(one.name, true);
  }
}
