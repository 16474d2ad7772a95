import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { PoliceInvolvementRow } from './grave.row';
import { policeInvolvement } from './policeInvolvement';

@InputType()
class EndPoliceInvolvementInput extends Repeatable {
  @Given(() => ID, idOf('PoliceInvolvement'), 'The involvement.')
  readonly policeInvolvementId!: string;

  @Given(() => String, prose(2_000), 'How it ended.')
  readonly result!: string;
}

export const endPoliceInvolvement = act({
  name: 'endPoliceInvolvement',
  input: EndPoliceInvolvementInput,
  on: policeInvolvement,
  target: ({ policeInvolvementId }) => policeInvolvementId,
  changes: policeInvolvement,
  async perform(hand, { policeInvolvementId: id, result }) {
    await hand.tx.update(PoliceInvolvementRow, { id }, { status: 'ENDED', endedAt: hand.now, result });
    hand.happened('POLICE_DONE', id);
    return id;
  },
});
