import { ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, line, listOf, orNothing, prose } from '../acts/checks';
import { checkOf, Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import type { Hand } from '../acts/hand';
import { theCase } from '../cases/case';
import { Refused } from '../errors';
import { report } from './report';
import { ReportRow, ReportSectionRow } from './report.row';

@InputType({ description: 'One section of a draft report.' })
class ReportSectionInput {
  @Given(() => ID, orNothing(idOf('ReportSection')), 'The section to change; left out for a new one.')
  readonly sectionId!: string | null;

  @Given(() => String, line(), 'Its heading.')
  readonly heading!: string;

  @Given(() => String, prose(), 'Its text.')
  readonly text!: string;
}

@InputType()
class SaveReportInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => Int, orNothing(z.number().int().positive()), 'The revision you read; left out for the first save.')
  readonly revision!: number | null;

  @Given(() => String, orNothing(prose()), 'What was found.')
  readonly findings!: string | null;

  @Given(
    () => String,
    orNothing(prose()),
    'Possible courses of action; refused unless the case lead asked for them (A.17).',
  )
  readonly recommendations!: string | null;

  @Given(
    () => [ReportSectionInput],
    orNothing(listOf(checkOf(ReportSectionInput), 50)),
    'Sections to add or change; the others stay as they are.',
  )
  readonly sections!: readonly ReportSectionInput[] | null;
}

export const saveReport = act({
  name: 'saveReport',
  input: SaveReportInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: report,
  async perform(hand, { caseId, revision, findings, recommendations, sections }) {
    if (recommendations !== null && !hand.holds('RECOMMENDATIONS_ASKED'))
      throw Refused.because(
        'INVALID',
        'Recommendations are made only where the case lead asked for them.',
        hand.clauseOf('appointInvestigator'),
        ['input', 'recommendations'],
      );
    const draft = await hand.tx.findOneBy(ReportRow, { caseId, status: 'DRAFT' });
    if ((draft?.revision ?? null) !== revision)
      throw Refused.because(
        'CHANGED_MEANWHILE',
        `The draft is at revision ${String(draft?.revision ?? 'none yet')}; read it and save again.`,
        hand.clause,
        ['input', 'revision'],
      );
    const id = draft?.id ?? hand.newId('report');
    const content = { findings, recommendations, revision: (revision ?? 0) + 1 };
    if (draft) await hand.tx.update(ReportRow, { id }, content);
    else
      await hand.tx.insert(ReportRow, {
        id,
        caseId,
        status: 'DRAFT',
        createdAt: hand.now,
        submittedAt: null,
        ...content,
      });
    await saveSections(hand, id, sections ?? []);
    hand.happened('REPORT_SAVED', id);
    return id;
  },
});

async function saveSections(hand: Hand, reportId: string, sections: readonly ReportSectionInput[]): Promise<void> {
  const known = await hand.tx.findBy(ReportSectionRow, { reportId });
  for (const [index, { sectionId, heading, text }] of sections.entries()) {
    const before = known.find(({ id }) => id === sectionId);
    if (sectionId !== null && !before)
      throw Refused.because('NOT_FOUND', 'There is no such section in this report.', null, [
        'input',
        'sections',
        String(index),
        'sectionId',
      ]);
    if (before)
      await hand.tx.update(ReportSectionRow, { id: before.id }, { heading, text, revision: before.revision + 1 });
    else
      await hand.tx.insert(ReportSectionRow, {
        id: hand.newId(`section ${String(index)}`),
        caseId: hand.theCase.id,
        reportId,
        place: known.length + index,
        revision: 1,
        heading,
        text,
      });
  }
}
