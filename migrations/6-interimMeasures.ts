import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, day, flag, key, line, orNull, prose, ref, table } from './support/columns';

const TABLES = [
  table(
    'interim_measures',
    [
      key(),
      ref('caseId', 'cases'),
      prose('says'),
      prose('reason'),
      flag('limitsContact'),
      flag('bindsComplainant'),
      flag('bindsRespondent'),
      flag('protectsComplainant'),
      flag('protectsRespondent'),
      ref('ownerId', 'people'),
      day('startsOn'),
      day('reviewOn'),
      orNull(day('endsOn')),
      at('reviewBefore'),
      orNull(at('endsAt')),
      orNull(at('wakesAt')),
      at('imposedAt'),
      orNull(at('endedAt')),
      orNull(prose('endReason')),
      line('clause', 10),
    ],
    { index: [['caseId'], ['wakesAt']] },
  ),
  table(
    'measure_reviews',
    [
      key(),
      ref('caseId', 'cases'),
      ref('measureId', 'interim_measures'),
      prose('text'),
      day('nextReviewOn'),
      orNull(day('endsOn')),
      ref('reviewedById', 'people'),
      at('reviewedAt'),
    ],
    { index: [['caseId'], ['measureId']] },
  ),
];

/** Interim measures, and what their reviews said. */
export class InterimMeasures1790000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of TABLES) await runner.createTable(one, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const one of [...TABLES].reverse()) await runner.dropTable(one.name, true);
  }
}
