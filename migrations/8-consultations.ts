import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, key, line, orNull, prose, ref, table } from './support/columns';

const CONSULTATIONS = table(
  'consultations',
  [
    key(),
    ref('caseId', 'cases'),
    ref('personId', 'people'),
    line('about'),
    line('status'),
    prose('question'),
    at('askedAt'),
    orNull(prose('answer')),
    orNull(at('answeredAt')),
  ],
  { index: [['caseId'], ['personId']] },
);

/** Whom those who handle a case consult, and what they answer. */
export class Consultations1790000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(CONSULTATIONS, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(CONSULTATIONS.name, true);
  }
}
