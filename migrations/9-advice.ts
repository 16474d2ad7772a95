import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, key, line, orNull, prose, ref, table } from './support/columns';

const TABLES = [
  table(
    'advice',
    [
      key(),
      line('kind'),
      line('office'),
      ref('askedById', 'people'),
      ref('advisedById', 'people'),
      line('status'),
      prose('question'),
      at('askedAt'),
      orNull(prose('answer')),
      orNull(prose('consulted')),
      orNull(at('answeredAt')),
    ],
    { index: [['askedById'], ['advisedById']] },
  ),
  table(
    'referrals',
    [
      key(),
      line('kind'),
      ref('referredById', 'people'),
      ref('receivedById', 'people'),
      orNull(line('address', 200)),
      orNull(line('wish')),
      prose('says'),
      at('receivedAt'),
    ],
    { index: [['referredById'], ['receivedById']] },
  ),
];

/** What happens outside any case: advice in confidence, guidance, referrals by other staff, reports of third parties. */
export class Advice1790000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of TABLES) await runner.createTable(one, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const one of [...TABLES].reverse()) await runner.dropTable(one.name, true);
  }
}
