import { ID, InputType } from 'type-graphql';
import { IsNull } from 'typeorm';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { informedParty } from '../cases/informedParty';
import { Refused } from '../errors';
import { SectionShareRow } from './report.row';
import { reportSection } from './reportSection';

@InputType()
class ShareReportSectionInput extends Repeatable {
  @Given(() => ID, idOf('ReportSection'), 'The section.')
  readonly sectionId!: string;

  @Given(() => ID, idOf('Party'), 'The party it is checked with.')
  readonly partyId!: string;
}

@InputType()
class EndSectionSharingInput extends Repeatable {
  @Given(() => ID, idOf('ReportSection'), 'The section.')
  readonly sectionId!: string;

  @Given(() => ID, idOf('Party'), 'The party who is not to see it any longer.')
  readonly partyId!: string;
}

export const shareReportSection = act({
  name: 'shareReportSection',
  input: ShareReportSectionInput,
  on: reportSection,
  target: ({ sectionId }) => sectionId,
  changes: reportSection,
  async perform(hand, { sectionId, partyId }) {
    const personId = await informedParty(hand, partyId);
    if ((await hand.tx.countBy(SectionShareRow, { sectionId, personId, endedAt: IsNull() })) > 0)
      throw Refused.because('ALREADY_DONE', 'It is shared with this party.', hand.clause);
    await hand.tx.insert(SectionShareRow, {
      id: hand.newId('share'),
      sectionId,
      personId,
      sharedAt: hand.now,
      endedAt: null,
    });
    await hand.notify(personId, {
      topic: 'DRAFT',
      kind: 'SECTION_SHARED',
      text: 'The investigator asks you to check a section of the draft report. You can read it in the case.',
    });
    hand.happened('SECTION_SHARING_CHANGED', sectionId);
    return sectionId;
  },
});

export const endSectionSharing = act({
  name: 'endSectionSharing',
  input: EndSectionSharingInput,
  on: reportSection,
  target: ({ sectionId }) => sectionId,
  changes: reportSection,
  async perform(hand, { sectionId, partyId }) {
    const personId = await informedParty(hand, partyId);
    const { affected } = await hand.tx.update(
      SectionShareRow,
      { sectionId, personId, endedAt: IsNull() },
      { endedAt: hand.now },
    );
    if (affected === 0) throw Refused.because('ALREADY_DONE', 'It is not shared with this party.', hand.clause);
    hand.happened('SECTION_SHARING_CHANGED', sectionId);
    return sectionId;
  },
});
