import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { informedParty } from '../cases/informedParty';
import { Refused } from '../errors';
import { report } from './report';
import { ReportReleaseRow } from './report.row';

@InputType()
class ReleaseReportInput extends Repeatable {
  @Given(() => ID, idOf('Report'), 'The report.')
  readonly reportId!: string;

  @Given(() => ID, idOf('Party'), 'The party who may read it. Recommendations stay closed to them.')
  readonly partyId!: string;
}

export const releaseReport = act({
  name: 'releaseReport',
  input: ReleaseReportInput,
  on: report,
  target: ({ reportId }) => reportId,
  changes: report,
  async perform(hand, { reportId, partyId }) {
    const personId = await informedParty(hand, partyId);
    if ((await hand.tx.countBy(ReportReleaseRow, { reportId, personId })) > 0)
      throw Refused.because('ALREADY_DONE', 'It is released to this party.', hand.clause);
    await hand.tx.insert(ReportReleaseRow, { id: hand.newId('release'), reportId, personId, releasedAt: hand.now });
    await hand.notify(personId, {
      topic: 'PROCEEDINGS',
      kind: 'REPORT_RELEASED',
      text: 'The report of the investigation has been released to you. You can read it in the case.',
    });
    return reportId;
  },
});
