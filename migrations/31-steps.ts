import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, integerOf, key, line, prose, ref, table, whole, type Whole } from './support/columns';

const tables = (integer: Whole) => [
  table(
    'investigation_steps',
    [key(), ref('caseId', 'cases'), whole('place', integer), prose('says'), line('clause', 10), line('status')],
    { index: [['caseId']] },
  ),
  table(
    'step_changes',
    [
      key(),
      ref('caseId', 'cases'),
      ref('stepId', 'investigation_steps'),
      line('status'),
      prose('reason'),
      ref('madeById', 'people'),
      at('madeAt'),
    ],
    { index: [['caseId'], ['stepId']] },
  ),
  table(
    'section_comments',
    [
      key(),
      ref('caseId', 'cases'),
      ref('sectionId', 'report_sections'),
      ref('authorId', 'people'),
      prose('text'),
      at('madeAt'),
    ],
    { index: [['caseId'], ['sectionId']] },
  ),
];

/** The checklist of an investigation, how it was adapted, and what parties said of draft sections. */
export class Steps1790000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of tables(integerOf(runner))) await runner.createTable(one, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const one of tables(integerOf(runner)).reverse()) await runner.dropTable(one.name, true);
  }
}
