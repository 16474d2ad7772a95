import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { at, key, line, orNull, prose, ref, table } from './support/columns';

const INVITATIONS = table(
  'outside_invitations',
  [
    key(),
    ref('personId', 'people'),
    ref('invitedById', 'people'),
    line('name', 200),
    line('email', 200),
    prose('reason'),
    at('invitedAt'),
    at('expiresAt'),
    orNull(line('tokenHash', 64)),
    orNull(at('sentAt')),
    orNull(at('redeemedAt')),
    orNull(at('revokedAt')),
  ],
  { index: [['personId'], ['invitedById'], ['tokenHash'], ['revokedAt']] },
);

const SINCE = orNull(at('outsideSince'));

/** People from outside, who sign in by an invitation and not through the college. */
export class OutsidePersons1790000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('people', SINCE.name))) await runner.addColumn('people', new TableColumn(SINCE));
    await runner.createTable(INVITATIONS, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(INVITATIONS.name, true);
    await runner.dropColumn('people', SINCE.name);
  }
}
