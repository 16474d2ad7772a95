import { ID, InputType } from 'type-graphql';
import { In, IsNull } from 'typeorm';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { report } from './report';
import { ReportRow, ReportSectionRow, SectionShareRow } from './report.row';

@InputType()
class SubmitReportInput extends Repeatable {
  @Given(() => ID, idOf('Report'), 'The draft. It is final from then on.')
  readonly reportId!: string;
}

export const submitReport = act({
  name: 'submitReport',
  input: SubmitReportInput,
  on: report,
  target: ({ reportId }) => reportId,
  changes: report,
  async perform(hand, { reportId }) {
    const { findings } = await hand.tx.findOneByOrFail(ReportRow, { id: reportId });
    if (findings === null)
      throw Refused.because('NOT_YET', 'First: say what was found, with saveReport.', hand.clause, [
        'input',
        'reportId',
      ]);
    await hand.tx.update(ReportRow, { id: reportId }, { status: 'SUBMITTED', submittedAt: hand.now });
    const sections = await hand.tx.findBy(ReportSectionRow, { reportId });
    // A section was shared to be checked before the end; from here the case lead decides who sees the report
    await hand.tx.update(
      SectionShareRow,
      { sectionId: In(sections.map(({ id }) => id)), endedAt: IsNull() },
      { endedAt: hand.now },
    );
    hand.happened('REPORT_SUBMITTED', reportId);
    return reportId;
  },
});
