import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, flag, key, line, orNull, prose, ref, table } from './support/columns';

const ASKED = [line('status'), prose('question'), at('askedAt'), orNull(prose('answer')), orNull(at('answeredAt'))];

const TABLES = [
  table('confidential_requests', [key(), ref('caseId', 'cases'), ...ASKED], { index: [['caseId']] }),
  table('staff_questions', [key(), ref('caseId', 'cases'), ref('personId', 'people'), ...ASKED], {
    index: [['caseId'], ['personId']],
  }),
  table('service_responses', [key(), ref('caseId', 'cases'), prose('text'), flag('byHead'), at('givenAt')], {
    index: [['caseId']],
  }),
];

/** What IT Services ask and answer. */
export class ItServices1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of TABLES) await runner.createTable(one, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const one of [...TABLES].reverse()) await runner.dropTable(one.name, true);
  }
}
