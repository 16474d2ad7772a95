import { ID, InputType } from 'type-graphql';
import { IsNull } from 'typeorm';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { inCase } from '../acts/inCase';
import { Repeatable } from '../acts/repeatable';
import { caseLink } from './caseLink';
import { CaseLinkRow } from './caseLink.row';

@InputType()
class EndCaseLinkInput extends Repeatable {
  @Given(() => ID, idOf('CaseLink'), 'The link, as either of the two cases has it.')
  readonly linkId!: string;

  @Given(() => String, prose(2_000), 'Why it was an error.')
  readonly reason!: string;
}

export const endCaseLink = act({
  name: 'endCaseLink',
  input: EndCaseLinkInput,
  on: caseLink,
  target: ({ linkId }) => linkId,
  changes: caseLink,
  async perform(hand, { linkId, reason: endReason }) {
    const { caseId, otherId } = await hand.tx.findOneByOrFail(CaseLinkRow, { id: linkId });
    const ended = { endedAt: hand.now, endReason };
    await inCase(hand, otherId, async (there) => {
      const standing = { caseId: otherId, otherId: caseId, endedAt: IsNull() };
      const { id } = await hand.tx.findOneByOrFail(CaseLinkRow, standing);
      await hand.tx.update(CaseLinkRow, { id }, ended);
      there.happened('CASE_LINK_ENDED', id);
    });
    await hand.tx.update(CaseLinkRow, { id: linkId }, ended);
    hand.happened('CASE_LINK_ENDED', linkId);
    return linkId;
  },
});
