import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { at, day, key, line, orNull, prose, ref, table } from './support/columns';

const inCase = () => [key(), ref('caseId', 'cases')];
const byCase = { index: [['caseId']] };

/** What makes a case grave, what is told of it to others with whose agreement, and what somebody should not have been told. */
const TABLES = [
  table(
    'flags',
    [
      ...inCase(),
      line('kind'),
      line('status'),
      prose('reason'),
      orNull(prose('university')),
      ref('raisedById', 'people'),
      at('raisedAt'),
      orNull(at('liftedAt')),
      orNull(prose('liftReason')),
    ],
    byCase,
  ),
  table(
    'police_involvements',
    [
      ...inCase(),
      line('status'),
      line('through'),
      prose('says'),
      orNull(line('reference', 100)),
      at('recordedAt'),
      orNull(at('endedAt')),
      orNull(prose('result')),
    ],
    byCase,
  ),
  table(
    'pauses',
    [...inCase(), prose('reason'), at('pausedAt'), orNull(at('resumedAt')), orNull(prose('resumeReason'))],
    byCase,
  ),
  table(
    'agreements',
    [
      ...inCase(),
      ref('personId', 'people'),
      orNull(ref('flagId', 'flags')),
      line('purpose'),
      line('status'),
      prose('says'),
      ref('askedById', 'people'),
      at('askedAt'),
      orNull(prose('answer')),
      orNull(at('answeredAt')),
      orNull(at('withdrawnAt')),
      orNull(prose('withdrawReason')),
    ],
    byCase,
  ),
  table(
    'disclosures',
    [
      ...inCase(),
      line('recipient'),
      line('toWhom', 200),
      prose('what'),
      prose('why'),
      line('ground'),
      orNull(prose('groundSays')),
      orNull(ref('agreementId', 'agreements')),
      orNull(prose('withoutAgreement')),
      ref('decidedById', 'people'),
      at('disclosedAt'),
      orNull(at('endedAt')),
    ],
    byCase,
  ),
  table('disclosure_subjects', [key(), ref('disclosureId', 'disclosures'), ref('personId', 'people')], {
    unique: [['disclosureId', 'personId']],
  }),
  table(
    'deferrals',
    [
      ...inCase(),
      line('subject'),
      orNull(ref('disclosureId', 'disclosures')),
      orNull(ref('personId', 'people')),
      prose('reason'),
      ref('decidedById', 'people'),
      at('decidedAt'),
      day('reviewOn'),
      orNull(day('toldFor')),
      orNull(at('endedAt')),
      orNull(prose('endReason')),
    ],
    { index: [['caseId'], ['disclosureId', 'personId'], ['reviewOn']] },
  ),
  table(
    'breaches',
    [
      ...inCase(),
      ref('personId', 'people'),
      line('what'),
      prose('reason'),
      at('since'),
      ref('retractedById', 'people'),
      at('retractedAt'),
    ],
    byCase,
  ),
];

/** Whose a response is: not everybody who was informed was the right person. */
const BY = new TableColumn(orNull(line('byId', 36)));
const OF_RESPONDENT =
  "SELECT p.personId FROM parties p WHERE p.caseId = responses.caseId AND p.capacity = 'RESPONDENT'";

export class SeriousMatters1790000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of TABLES) await runner.createTable(one, true);
    if (!(await runner.hasColumn('responses', 'byId'))) await runner.addColumn('responses', BY);
    await runner.query(`UPDATE responses SET byId = (${OF_RESPONDENT}) WHERE byId IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('responses', 'byId');
    for (const one of [...TABLES].reverse()) await runner.dropTable(one.name, true);
  }
}
