import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, day, key, line, orNull, prose, ref, table } from './support/columns';

const TAKEN = table(
  'taken_complaints',
  [
    key(),
    orNull(ref('complaintId', 'complaints')),
    line('address', 200),
    line('takenFrom'),
    at('receivedAt'),
    ref('takenById', 'people'),
    at('takenAt'),
    orNull(at('confirmedAt')),
    orNull(day('signedOn')),
    orNull(prose('signedPaper')),
  ],
  { unique: [['complaintId']], index: [['takenById']] },
);

/** Complaints that somebody wrote down for who came in person or on paper. */
export class TakenComplaints1790000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(TAKEN, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TAKEN.name, true);
  }
}
