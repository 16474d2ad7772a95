import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { outsideInvitation } from './outsideInvitation';
import { OutsideInvitationRow } from './outsideInvitation.row';

@InputType()
class RevokeOutsideInvitationInput {
  @Given(() => ID, idOf('OutsideInvitation'), 'The invitation.')
  readonly outsideInvitationId!: string;
}

export const revokeOutsideInvitation = act({
  name: 'revokeOutsideInvitation',
  input: RevokeOutsideInvitationInput,
  on: outsideInvitation,
  target: ({ outsideInvitationId }) => outsideInvitationId,
  changes: outsideInvitation,
  async perform(hand, { outsideInvitationId: id }) {
    await hand.tx.update(OutsideInvitationRow, { id }, { revokedAt: hand.now });
    hand.happened('OUTSIDE_INVITATION_REVOKED', id);
    return id;
  },
});
